package customs.aeo.dependent;

import customs.aeo.operator.Operators;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Officers keep the register of what rests on authorisations, and its own faults. */
@ApplicationScoped
@Transactional
public class DependentCare {
    private final DependentDecisions decisions;
    private final Cascade cascade;
    private final Reassessed reassessed;
    private final Operators operators;
    private final Programmes programmes;

    DependentCare(
            DependentDecisions decisions,
            Cascade cascade,
            Reassessed reassessed,
            Operators operators,
            Programmes programmes) {
        this.decisions = decisions;
        this.cascade = cascade;
        this.reassessed = reassessed;
        this.operators = operators;
        this.programmes = programmes;
    }

    public DependentDecision register(UUID operatorId, String kind, String reference, List<Rest> restsOn, Act act) {
        var operator = operators.get(operatorId, act.by());
        var today = programmes.today(operator.administration(), act.at());
        var programme = programmes
                .of(operator.administration(), today)
                .orElseThrow(() -> new Refusal("invalid", "Your administration runs no programme."));
        var present = decisions.of(operatorId);
        if (present.stream().anyMatch(decision -> decision.reference().equals(reference))) {
            throw Refusal.invalid("/reference", "DUPLICATE", "%s is registered already.".formatted(reference));
        }
        for (int i = 0; i < restsOn.size(); i++) {
            var rest = restsOn.get(i);
            var known =
                    switch (rest.kind()) {
                        case LEVEL -> programme.levels().containsKey(rest.code());
                        case CRITERION -> programme.criteria().containsKey(rest.code());
                        case DECISION ->
                            present.stream()
                                    .anyMatch(
                                            decision -> decision.id().toString().equals(rest.code()));
                    };
            if (!known) {
                throw Refusal.invalid(
                        "/restsOn/" + i + "/code",
                        "UNKNOWN",
                        "%s is not among the levels, criteria or decisions.".formatted(rest.code()));
            }
        }
        var decision = DependentDecision.register(
                operator.administration(), operatorId, kind, reference, new HashSet<>(restsOn), today, act);
        decisions.persist(decision);
        decisions.flush();
        return decision;
    }

    DependentDecision suspend(UUID id, Expected expected, Act act) {
        var decision = found(id, expected, act);
        cascade.ownFault(decision, today(decision, act), act);
        reassessed.dependentSuspended(decision.operatorId(), id, decision.type(), act);
        decisions.flush();
        return decision;
    }

    DependentDecision restore(UUID id, Expected expected, Act act) {
        var decision = found(id, expected, act);
        cascade.mended(decision, today(decision, act), act);
        decisions.flush();
        return decision;
    }

    DependentDecision read(UUID id, Actor actor) {
        return decisions.get(id, actor);
    }

    Page<DependentDecision> page(Actor actor, UUID operator, Integer limit, String after) {
        return decisions.page(actor, operator, Limit.of(limit), Cursor.decode(after, 1));
    }

    private LocalDate today(DependentDecision decision, Act act) {
        return programmes.today(decision.administration(), act.at());
    }

    private DependentDecision found(UUID id, Expected expected, Act act) {
        var decision = decisions.get(id, act.by());
        expected.check(decision);
        return decision;
    }
}
