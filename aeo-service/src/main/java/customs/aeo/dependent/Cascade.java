package customs.aeo.dependent;

import customs.aeo.authorisation.Dependents;
import customs.platform.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Carries a suspension or revocation along the graph of what rests on what, and back: downwards only, never from a
 * dependent decision to the authorisation (Delegated Regulation (EU) 2015/2446, article 30).
 */
@ApplicationScoped
@Transactional
class Cascade implements Dependents {
    private final DependentDecisions decisions;

    Cascade(DependentDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void takenOut(
            UUID operator,
            UUID cause,
            boolean lasting,
            String criterion,
            Collection<String> levels,
            LocalDate from,
            Act act) {
        var all = decisions.of(operator);
        reached(
                        all,
                        decision -> criterion != null && decision.restsOn(Rest.Kind.CRITERION, criterion)
                                || levels.stream().anyMatch(level -> decision.restsOn(Rest.Kind.LEVEL, level)))
                .forEach(decision -> decision.against(new Cause(cause, lasting, false), from, act));
    }

    @Override
    public void restored(UUID operator, UUID cause, Collection<UUID> withheld, LocalDate on, Act act) {
        var all = decisions.of(operator);
        all.stream()
                .filter(decision ->
                        decision.hasCause(cause) && withheld.contains(decision.id()) && !decision.ownFault())
                .forEach(decision -> ownFault(all, decision, on, act));
        all.forEach(decision -> decision.without(cause, on, act));
    }

    /** A decision is suspended for its own fault, and with it what rests on it. */
    void ownFault(DependentDecision decision, LocalDate from, Act act) {
        ownFault(decisions.of(decision.operatorId()), decision, from, act);
    }

    private static void ownFault(List<DependentDecision> all, DependentDecision faulty, LocalDate from, Act act) {
        faulty.suspend(from, act);
        reached(
                        all,
                        decision ->
                                decision.restsOn(Rest.Kind.DECISION, faulty.id().toString()))
                .forEach(decision -> decision.against(new Cause(faulty.id(), false, true), from, act));
    }

    void mended(DependentDecision decision, LocalDate on, Act act) {
        decision.restore(on, act);
        decisions.of(decision.operatorId()).forEach(each -> each.without(decision.id(), on, act));
    }

    /** What rests directly on something, and everything that rests on that, however far. */
    private static Set<DependentDecision> reached(List<DependentDecision> all, Predicate<DependentDecision> directly) {
        var reached = new LinkedHashSet<DependentDecision>();
        var next = all.stream().filter(directly).toList();
        while (!next.isEmpty()) {
            reached.addAll(next);
            var last = next;
            next = all.stream()
                    .filter(decision -> !reached.contains(decision))
                    .filter(decision -> last.stream()
                            .anyMatch(below -> decision.restsOn(
                                    Rest.Kind.DECISION, below.id().toString())))
                    .toList();
        }
        return reached;
    }
}
