package customs.bcp.plan;

import customs.bcp.contact.Contact;
import customs.bcp.contact.ContactKeeping;
import customs.bcp.contact.Freshness;
import customs.bcp.estate.Lapses;
import customs.bcp.estate.OwnRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans in force whose review or exercise is overdue, and contacts that cannot be relied on any more. */
@ApplicationScoped
@Transactional
class PlanLapses implements Lapses {
    private static final int MONTHS_BETWEEN_EXERCISES = 12;

    private final OwnRecords own;
    private final Plans plans;
    private final ContactKeeping contacts;

    PlanLapses(OwnRecords own, Plans plans, ContactKeeping contacts) {
        this.own = own;
        this.plans = plans;
        this.contacts = contacts;
    }

    @Override
    public List<Lapse> of(String administration, LocalDate today) {
        Map<UUID, Plan> known = own.query(Plan.class, "", administration)
                .getResultStream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        var lapses = new ArrayList<Lapse>();
        own.query(PlanVersion.class, "and t.stage = :stage order by t.approvedOn, t.id", administration)
                .setParameter("stage", PlanStage.EFFECTIVE)
                .getResultStream()
                .filter(version -> ReviewDate.overdue(version.reviewDue(), today))
                .map(version -> review(version, known.get(version.planId())))
                .forEach(lapses::add);
        exercises(administration, today, known, lapses);
        contacts.of(administration).stream()
                .filter(contact -> Freshness.of(contact.verifiedOn(), today) != Freshness.VERIFIED)
                .map(PlanLapses::contact)
                .forEach(lapses::add);
        return lapses;
    }

    /** Within 12 months of the last exercise, or of coming into force. */
    private void exercises(String administration, LocalDate today, Map<UUID, Plan> known, List<Lapse> lapses) {
        var exercised = plans.exercised(administration);
        own.query(PlanVersion.class, "and t.stage = :stage order by t.approvedOn, t.id", administration)
                .setParameter("stage", PlanStage.EFFECTIVE)
                .getResultStream()
                .forEach(version -> {
                    var last = exercised.getOrDefault(version.planId(), plans.firstInForce(version.planId()));
                    var due = ReviewDate.due(last, MONTHS_BETWEEN_EXERCISES);
                    if (ReviewDate.overdue(due, today)) {
                        var plan = known.get(version.planId());
                        lapses.add(new Lapse(Kind.EXERCISE, version.id().toString(), plan.code(), plan.title(), due));
                    }
                });
    }

    private static Lapse review(PlanVersion version, Plan plan) {
        return new Lapse(Kind.REVIEW, version.id().toString(), plan.code(), plan.title(), version.reviewDue());
    }

    /** By function and rank: names stay where they may be erased. */
    private static Lapse contact(Contact contact) {
        var due = contact.verifiedOn() == null ? null : contact.verifiedOn().plusDays(Freshness.DAYS);
        return new Lapse(
                Kind.CONTACT, contact.id().toString(), contact.role(), contact.role() + " " + contact.rank(), due);
    }
}
