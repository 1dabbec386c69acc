package customs.aeo.appeal;

import customs.aeo.clock.Reading;
import customs.aeo.programme.AppealLadder;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** What the appellant does. */
@ApplicationScoped
@Transactional
public class AppealLodging {
    private final Appeals appeals;
    private final AppealClocks clocks;
    private final ContestedDecisions decisions;

    AppealLodging(Appeals appeals, AppealClocks clocks, ContestedDecisions decisions) {
        this.appeals = appeals;
        this.clocks = clocks;
        this.decisions = decisions;
    }

    public Appeal file(AppealLadder.Contested against, UUID decisionId, String grounds, Act act) {
        var decision = decisions.get(against, decisionId, act.by());
        if (!decision.foreseen()) {
            throw new Refusal(
                    "appeal-not-foreseen",
                    "The programme states no appeal against this decision; the law of the administration applies.");
        }
        var before = appeals.against(decisionId).stream()
                .filter(appeal -> appeal.decidedOn().equals(decision.decidedOn()))
                .filter(appeal -> appeal.stage() != Appeal.Stage.UPHELD && appeal.stage() != Appeal.Stage.WITHDRAWN)
                .findFirst();
        if (before.isPresent()) {
            throw new Refusal(
                    "already-appealed",
                    "This decision is contested already in %s."
                            .formatted(before.get().number()));
        }
        var today = LocalDate.ofInstant(act.at(), decision.programme().zone());
        var limit = clocks.limit(decision, today);
        if (limit.isPresent() && limit.get().state() == Reading.State.PASSED) {
            throw late(limit.get().due());
        }
        var appeal = Appeal.file(appeals.nextNumber(decision.administration(), today), decision, grounds, today, act);
        appeals.persist(appeal);
        decisions.contested(appeal, today, act);
        return shown(appeal, act);
    }

    Appeal complete(UUID id, Expected expected, String words, Act act) {
        var appeal = found(id, expected, act);
        appeal.complete(words, act);
        return shown(appeal, act);
    }

    Appeal argue(UUID id, Expected expected, String words, Act act) {
        var appeal = found(id, expected, act);
        var today = clocks.today(appeal, act.at());
        if (appeal.stage() == Appeal.Stage.MINUTES_SHARED && clocks.passed(appeal, "arguments", today)) {
            throw late(clocks.reading(appeal, "arguments", today).orElseThrow().due());
        }
        appeal.argue(words, today, act);
        return shown(appeal, act);
    }

    Appeal escalate(UUID id, Expected expected, String grounds, Act act) {
        var appeal = found(id, expected, act);
        var today = clocks.today(appeal, act.at());
        if (appeal.stage() == Appeal.Stage.REJECTED && clocks.passed(appeal, "escalation", today)) {
            throw late(clocks.reading(appeal, "escalation", today).orElseThrow().due());
        }
        appeal.escalate(clocks.programme(appeal).appeal(), grounds, today, act);
        return shown(appeal, act);
    }

    Appeal withdraw(UUID id, Expected expected, Act act) {
        var appeal = found(id, expected, act);
        appeal.withdraw(clocks.today(appeal, act.at()), act);
        return shown(appeal, act);
    }

    private Appeal shown(Appeal appeal, Act act) {
        appeal.showsNext(clocks.nextDay(appeal, clocks.today(appeal, act.at())));
        appeals.flush();
        return appeal;
    }

    private Appeal found(UUID id, Expected expected, Act act) {
        var appeal = appeals.get(id, act.by());
        expected.check(appeal);
        return appeal;
    }

    private static Refusal late(LocalDate due) {
        return new Refusal("appeal-late", "The time for this ended on %s.".formatted(due));
    }
}
