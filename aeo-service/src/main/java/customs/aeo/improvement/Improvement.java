package customs.aeo.improvement;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.LegalSource;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Step;
import customs.aeo.clock.Unit;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What officers and the firm do with a plan of improvement. */
@ApplicationScoped
@Transactional
public class Improvement {
    private static final LegalSource AGREED =
            new LegalSource("Time agreed between the firm and the authority", LegalSource.Standing.RULING);

    private final Applications applications;
    private final ImprovementPlans plans;
    private final CaseClocks clocks;

    Improvement(Applications applications, ImprovementPlans plans, CaseClocks clocks) {
        this.applications = applications;
        this.plans = plans;
        this.clocks = clocks;
    }

    ImprovementPlan ask(UUID application, List<String> criteria, String wanted, Act act) {
        var it = open(application, act);
        known(it, criteria, "/criteria/");
        if (plans.of(it).stream().anyMatch(plan -> plan.stage().open())) {
            throw new Refusal("plan-open", "A plan of improvement is open; close it first.");
        }
        var plan = ImprovementPlan.ask(application, it.administration(), criteria, wanted, act);
        plans.persist(plan);
        return noted(it, plan, "ask-plan", act);
    }

    ImprovementPlan submit(
            UUID application, UUID id, Expected expected, List<ImprovementPlan.Measure> measures, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        known(it, measures.stream().map(ImprovementPlan.Measure::criterion).toList(), "/measures/");
        plan.submit(measures, act);
        return noted(it, plan, "submit-plan", act);
    }

    ImprovementPlan giveBack(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        plan.giveBack(act);
        return noted(it, plan, "return-plan", act);
    }

    ImprovementPlan approve(UUID application, UUID id, Expected expected, Integer days, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        var stated = clocks.programme(it).rule(ImprovementPlan.LIMIT).isPresent();
        if (stated == (days != null)) {
            throw Refusal.invalid(
                    "/days",
                    stated ? "NOT_POSSIBLE" : "MISSING",
                    stated
                            ? "The programme states the time for carrying the plan out."
                            : "The programme states no time for carrying the plan out; state one.");
        }
        plan.approve(days, today(it, act.at()), act);
        return noted(it, plan, "approve-plan", act);
    }

    ImprovementPlan requestExtension(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        plan.requestExtension(late(it, plan, act), today(it, act.at()), act);
        return noted(it, plan, "request-plan-extension", act);
    }

    ImprovementPlan extend(UUID application, UUID id, Expected expected, int days, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        var extension = plan.extension(days);
        var events = new ArrayList<>(plan.events());
        events.add(extension);
        var last = read(it, plan, events, today(it, act.at())).steps().stream()
                .filter(step -> Event.EXTENSION.equals(step.event()))
                .reduce((first, second) -> second)
                .map(Step::kind)
                .orElse(null);
        if (last != Step.Kind.EXTENDED) {
            throw new Refusal("extension-refused", "The programme does not allow so much more time.");
        }
        plan.extended(extension, act);
        return noted(it, plan, "extend-plan", act);
    }

    ImprovementPlan complete(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        plan.complete(late(it, plan, act), today(it, act.at()), act);
        return noted(it, plan, "complete-plan", act);
    }

    ImprovementPlan verify(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        plan.verify(act);
        return noted(it, plan, "verify-plan", act);
    }

    ImprovementPlan fail(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var plan = found(it, id, expected);
        plan.fail(late(it, plan, act), act);
        return noted(it, plan, "fail-plan", act);
    }

    /** The clock of a plan that was approved; not started before. */
    Reading reading(AeoApplication it, ImprovementPlan plan, LocalDate today) {
        return read(it, plan, plan.events(), today);
    }

    private Reading read(AeoApplication it, ImprovementPlan plan, List<Event> events, LocalDate today) {
        var programme = clocks.programme(it);
        var rule = programme
                .rule(ImprovementPlan.LIMIT)
                .filter(stated -> plan.agreedDays() == null)
                .orElseGet(() -> new Rule(
                        ImprovementPlan.LIMIT,
                        plan.agreedDays() == null ? 0 : plan.agreedDays(),
                        Unit.CALENDAR_DAY,
                        ImprovementPlan.APPROVED,
                        ImprovementPlan.DONE,
                        null,
                        null,
                        new Rule.Extension(null, null, AGREED),
                        null,
                        null,
                        AGREED));
        return LegalClock.read(rule, programme.calendar(), events, today);
    }

    private boolean late(AeoApplication it, ImprovementPlan plan, Act act) {
        return reading(it, plan, today(it, act.at())).state() == Reading.State.PASSED;
    }

    static boolean worked(AeoApplication it) {
        return it.stage() == Stage.IN_ASSESSMENT || it.stage() == Stage.ACCEPTED;
    }

    private AeoApplication open(UUID application, Act act) {
        var it = applications.get(application, act.by());
        if (!worked(it)) {
            throw new Refusal("wrong-stage", "Plans belong to an assessment. It is %s.".formatted(it.stage()));
        }
        return it;
    }

    private ImprovementPlan found(AeoApplication it, UUID id, Expected expected) {
        var plan = plans.get(it, id);
        expected.check(plan);
        return plan;
    }

    private void known(AeoApplication it, List<String> criteria, String pointer) {
        var programme = clocks.programme(it);
        var known = it.levels().stream()
                .flatMap(level -> programme.restsOn(level).stream())
                .distinct()
                .toList();
        for (int i = 0; i < criteria.size(); i++) {
            if (!known.contains(criteria.get(i))) {
                throw Refusal.invalid(pointer + i, "UNKNOWN", "%s is not among %s.".formatted(criteria.get(i), known));
            }
        }
    }

    private ImprovementPlan noted(AeoApplication it, ImprovementPlan plan, String what, Act act) {
        plan.shows(
                plan.stage() == ImprovementPlan.Stage.RUNNING
                        ? reading(it, plan, today(it, act.at())).due()
                        : null);
        it.noted(null, what, Map.of("plan", plan.id()), act);
        plans.flush();
        return plan;
    }

    LocalDate today(AeoApplication it, Instant at) {
        return LocalDate.ofInstant(at, clocks.programme(it).zone());
    }
}
