package customs.bcp.plan;

import customs.bcp.contact.Contact;
import customs.bcp.contact.Freshness;
import customs.platform.http.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what makes a plan less than it should be. */
final class Weaknesses {
    private static final Set<PlanSection> SAID_BY_PARTS = Set.of(PlanSection.IMPACT_ANALYSIS, PlanSection.CRITERIA);

    private final PlanContent content;
    private final Wording wording;
    private final Locale language;
    private final List<PlanVersionView.PlanWeakness> found = new ArrayList<>();

    Weaknesses(PlanContent content, Wording wording, Locale language) {
        this.content = content;
        this.wording = wording;
        this.language = language;
    }

    List<PlanVersionView.PlanWeakness> of(List<Contact> contacts, List<PlanMark> marks, LocalDate today) {
        for (var mark : marks) {
            add(
                    mark.code(),
                    mark.subject(),
                    mark.values().stream().map(this::words).toArray());
        }
        var byRole = contacts.stream().collect(Collectors.groupingBy(Contact::role));
        for (var role : content.roles()) {
            var people = byRole.getOrDefault(role, List.of());
            if (people.isEmpty()) {
                add(Weakness.NO_CONTACT, role, role);
            }
            for (var contact : people) {
                switch (Freshness.of(contact.verifiedOn(), today)) {
                    case VERIFIED -> {}
                    case STALE ->
                        add(
                                Weakness.CONTACT_STALE,
                                role,
                                named(contact),
                                contact.verifiedOn().toString());
                    case UNVERIFIED -> add(Weakness.CONTACT_UNVERIFIED, role, named(contact));
                }
            }
        }
        for (var criterion : content.criteria()) {
            if (criterion.predicate() == null) {
                add(Weakness.CRITERION_UNMEASURED, criterion.kind().name(), criterion.text());
            }
        }
        if (!content.calls().isEmpty()) {
            var called =
                    new HashSet<>(content.calls().stream().map(CallLink::role).toList());
            content.roles().stream()
                    .filter(role -> !called.contains(role))
                    .forEach(role -> add(Weakness.NOT_CALLED, role, role));
        }
        for (var section : PlanSection.values()) {
            if (!SAID_BY_PARTS.contains(section) && content.texts(section).isEmpty()) {
                add(Weakness.SECTION_EMPTY, section.name(), wording.say(language, "section." + section.name()));
            }
        }
        return found;
    }

    /** Words of the reader's language for a key, else what it is. */
    private String words(String value) {
        return value.startsWith("operator.") ? wording.say(language, value) : value;
    }

    private static String named(Contact contact) {
        return "%s (%s %d)".formatted(contact.entry().name(), contact.role(), contact.rank());
    }

    private void add(Weakness weakness, String subject, Object... values) {
        found.add(new PlanVersionView.PlanWeakness(
                weakness, subject, wording.say(language, "weakness." + weakness.name(), values)));
    }
}
