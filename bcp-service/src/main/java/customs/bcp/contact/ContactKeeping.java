package customs.bcp.contact;

import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.OwnRecords;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Page;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps the contacts of an administration and says which of them were made sure of. */
@ApplicationScoped
@Transactional
public class ContactKeeping {
    private final Contacts contacts;
    private final EstateReading estates;
    private final Clock clock;

    ContactKeeping(Contacts contacts, EstateReading estates, Clock clock) {
        this.contacts = contacts;
        this.estates = estates;
        this.clock = clock;
    }

    /** All of them, by function and rank. */
    public List<Contact> all(Actor actor) {
        return contacts.all(actor);
    }

    /** Those of any administration: for what is asked without a person of it. */
    public List<Contact> of(String administration) {
        return contacts.all(administration);
    }

    Page<ContactView> list(Actor actor, String after, Integer limit) {
        var today = today(actor);
        return contacts.list(actor, after, limit).map(contact -> ContactView.of(contact, today, actor));
    }

    ContactView read(UUID id, Actor actor) {
        return view(contacts.get(id, actor), actor);
    }

    public ContactView add(ContactEntry entry, Actor actor) {
        free(entry, null, actor);
        var contact = new Contact(OwnRecords.administration(actor), entry, act(actor));
        contacts.add(contact);
        contacts.flush();
        return view(contact, actor);
    }

    ContactView change(UUID id, Expected expected, ContactEntry entry, Actor actor) {
        var contact = contacts.get(id, actor);
        expected.check(contact);
        free(entry, id, actor);
        contact.change(entry, act(actor));
        contacts.flush();
        return view(contact, actor);
    }

    public ContactView verify(UUID id, Expected expected, VerificationMethod method, Actor actor) {
        var contact = contacts.get(id, actor);
        expected.check(contact);
        contact.verify(method, today(actor), act(actor));
        contacts.flush();
        return view(contact, actor);
    }

    void remove(UUID id, Expected expected, Actor actor) {
        var contact = contacts.get(id, actor);
        expected.check(contact);
        contact.erase(act(actor));
        contacts.flush();
    }

    private void free(ContactEntry entry, UUID except, Actor actor) {
        if (contacts.taken(entry, except, actor)) {
            var message = "%s already has a contact of rank %d.".formatted(entry.role(), entry.rank());
            throw new Refusal("rank-taken", message, List.of(new FieldError("/rank", "RANK_TAKEN", message)));
        }
    }

    private ContactView view(Contact contact, Actor actor) {
        return ContactView.of(contact, today(actor), actor);
    }

    private Act act(Actor actor) {
        return new Act(actor, clock.instant());
    }

    private LocalDate today(Actor actor) {
        ZoneId zone = estates.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
        return Deadlines.dayOf(clock.instant(), zone);
    }
}
