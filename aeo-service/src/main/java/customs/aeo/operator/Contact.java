package customs.aeo.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Where somebody is reached for a purpose. Personal data: it is kept outside history and goes without a trace.
 *
 * @param name of a person, a post or an office
 * @param email or null
 * @param phone or null; one of the two is there
 * @param unit code of the unit that it is for; null for the operator as a whole
 * @param verifiedOn day on which somebody was really reached there, or null
 * @param verifiedBy who tried, or null
 */
@Embeddable
public record Contact(
        UUID id,
        @Enumerated(EnumType.STRING) Purpose purpose,
        String name,
        String email,
        String phone,
        String unit,
        @Column(name = "verified_on") LocalDate verifiedOn,
        @Column(name = "verified_by") String verifiedBy) {

    /** For what somebody is reached there. */
    public enum Purpose {
        /** Customs matters. */
        CUSTOMS,
        /** Customs matters, in the absence of the former. */
        CUSTOMS_DEPUTY,
        /** Security of the supply chain. */
        SECURITY,
        /** Incidents, at any hour. */
        INCIDENT,
        /** Accounts and payments. */
        ACCOUNTS,
        /** Notices of the administration. */
        LEGAL,
        /** Anything else. */
        GENERAL
    }

    /** As it is entered: nobody has tried it. */
    static Contact entered(Purpose purpose, String name, String email, String phone, String unit) {
        return new Contact(UUID.randomUUID(), purpose, name, email, phone, unit, null, null);
    }

    Contact verified(LocalDate on, String by) {
        return new Contact(id, purpose, name, email, phone, unit, on, by);
    }

    /** The same point, whoever tried it when. */
    boolean same(Contact other) {
        return purpose == other.purpose
                && name.equals(other.name)
                && Objects.equals(email, other.email)
                && Objects.equals(phone, other.phone)
                && Objects.equals(unit, other.unit);
    }
}
