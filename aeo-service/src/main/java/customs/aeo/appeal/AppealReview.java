package customs.aeo.appeal;

import customs.aeo.programme.AppealLadder;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** What is done by whoever decides an appeal: somebody who had no part in the contested decision. */
@ApplicationScoped
@Transactional
class AppealReview {
    private final Appeals appeals;
    private final AppealClocks clocks;
    private final ContestedDecisions decisions;

    AppealReview(Appeals appeals, AppealClocks clocks, ContestedDecisions decisions) {
        this.appeals = appeals;
        this.clocks = clocks;
        this.decisions = decisions;
    }

    Appeal takeUp(UUID id, Expected expected, Act act) {
        var appeal = found(id, expected, act);
        appeal.takeUp(act);
        return shown(appeal, act);
    }

    Appeal sendBack(UUID id, Expected expected, String missing, Act act) {
        var appeal = found(id, expected, act);
        appeal.sendBack(missing, act);
        return shown(appeal, act);
    }

    /** Asked for by the appellant, or called by whoever decides. */
    Appeal requestHearing(UUID id, Expected expected, Act act) {
        var appeal = found(id, expected, act);
        appeal.requestHearing(rung(appeal), clocks.today(appeal, act.at()), act);
        return shown(appeal, act);
    }

    Appeal schedule(UUID id, Expected expected, LocalDate day, String place, Act act) {
        var appeal = found(id, expected, act);
        appeal.schedule(day, place, clocks.today(appeal, act.at()), act);
        return shown(appeal, act);
    }

    Appeal serveMinutes(UUID id, Expected expected, String minutes, Act act) {
        var appeal = found(id, expected, act);
        appeal.serveMinutes(minutes, clocks.today(appeal, act.at()), act);
        return shown(appeal, act);
    }

    Appeal absence(UUID id, Expected expected, Act act) {
        var appeal = found(id, expected, act);
        var ladder = clocks.programme(appeal).appeal();
        appeal.absent(ladder.absence(), rung(appeal).code(), clocks.today(appeal, act.at()), act);
        return shown(appeal, act);
    }

    /** Decides on the present rung; what an upheld appeal changes is changed in the same transaction. */
    Appeal find(UUID id, Expected expected, boolean right, Act act) {
        var appeal = found(id, expected, act);
        var today = clocks.today(appeal, act.at());
        appeal.find(right, rung(appeal), clocks.running(appeal, "arguments", today), today, act);
        if (right) {
            decisions.redo(appeal, today, act);
        }
        return shown(appeal, act);
    }

    AppealLadder.Rung rung(Appeal appeal) {
        return clocks.programme(appeal).appeal().rung(appeal.rung()).orElseThrow();
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
}
