package customs.monitoring.report;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;

/** The analyst keeps a Member's window open beyond that of the others, and says why. */
@ApplicationScoped
@Transactional
class LockExceptions {
    private final Reports reports;
    private final Cycles cycles;
    private final Clock clock;

    LockExceptions(Reports reports, Cycles cycles, Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** @param until last day of the window, to its end in Brussels */
    Report grant(String cycle, String member, LocalDate until, String reason, Actor analyst) {
        Report report =
                reports.inCycle(cycles.byCode(cycle).id(), member).orElseThrow(() -> Refusal.notFound("report"));
        report.except(Deadlines.endOfDay(until, Cycle.BRUSSELS), new Act(analyst, clock.instant(), reason));
        reports.flush();
        return report;
    }
}
