package customs.bcp.contact;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A contact as recorded.
 *
 * @param version what the ETag shows
 * @param verifiedOn the last day on which somebody made sure of it; null when never, or not since it was changed
 * @param freshness STALE when that was more than 90 days ago
 */
public record ContactView(
        UUID id,
        int version,
        ContactEntry contact,
        LocalDate verifiedOn,
        VerificationMethod verifiedBy,
        Freshness freshness,
        List<ActLink> acts)
        implements Versioned {
    static ContactView of(Contact contact, LocalDate today, Actor actor) {
        var href = ContactResource.PATH + "/" + contact.id();
        var acts = new ArrayList<ActLink>();
        if (actor.has("bcp-author")) {
            acts.add(ActLink.put("change", href));
            acts.add(ActLink.delete("remove", href));
        }
        if (actor.hasAny("bcp-author", "crisis-manager")) {
            acts.add(ActLink.post("verify", href + "/verify"));
        }
        return new ContactView(
                contact.id(),
                contact.version(),
                contact.entry(),
                contact.verifiedOn(),
                contact.verifiedBy(),
                Freshness.of(contact.verifiedOn(), today),
                List.copyOf(acts));
    }
}
