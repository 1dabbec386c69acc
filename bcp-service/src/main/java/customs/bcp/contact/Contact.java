package customs.bcp.contact;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Who fills a function and how to reach them. History holds no name and no number, so that a person can be taken out
 * without breaking it.
 */
@Entity
public class Contact extends Aggregate implements Owned {
    private String administration;
    private String role;
    private int rank;
    private String name;
    private String organisation;
    private String phone;
    private String otherPhone;
    private String email;
    private LocalDate verifiedOn;

    @Enumerated(EnumType.STRING)
    private VerificationMethod verifiedBy;

    private Instant erasedAt;

    protected Contact() {}

    Contact(String administration, ContactEntry entry, Act act) {
        this.administration = administration;
        state(entry);
        record("added", null, act, Map.of("rank", rank));
    }

    /** Whoever else is to be reached, or elsewhere, has not been reached yet: the verification goes. */
    void change(ContactEntry entry, Act act) {
        var before = entry();
        state(entry);
        boolean elsewhere = !before.name().equals(name)
                || !before.phone().equals(phone)
                || !java.util.Objects.equals(before.otherPhone(), otherPhone)
                || !java.util.Objects.equals(before.email(), email);
        if (elsewhere) {
            verifiedOn = null;
            verifiedBy = null;
        }
        record("changed", null, act, Map.of("rank", rank, "verified", verifiedOn != null));
    }

    /** @param today the administration's local date */
    void verify(VerificationMethod method, LocalDate today, Act act) {
        verifiedOn = today;
        verifiedBy = method;
        record("verified", null, act, Map.of("on", today, "method", method));
    }

    /** Takes the person out: who it was and how to reach them is gone, that there was a contact stays. */
    void erase(Act act) {
        name = null;
        organisation = null;
        phone = null;
        otherPhone = null;
        email = null;
        verifiedOn = null;
        verifiedBy = null;
        erasedAt = act.at();
        record("removed", null, act);
    }

    boolean erased() {
        return erasedAt != null;
    }

    private void state(ContactEntry entry) {
        role = entry.role().strip();
        rank = entry.rank();
        name = entry.name().strip();
        organisation = entry.organisation();
        phone = entry.phone().strip();
        otherPhone = entry.otherPhone();
        email = entry.email();
    }

    public ContactEntry entry() {
        return new ContactEntry(role, rank, name, organisation, phone, otherPhone, email);
    }

    public String role() {
        return role;
    }

    public int rank() {
        return rank;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    VerificationMethod verifiedBy() {
        return verifiedBy;
    }

    @Override
    public String administration() {
        return administration;
    }

    @Override
    protected String kind() {
        return "contact";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
