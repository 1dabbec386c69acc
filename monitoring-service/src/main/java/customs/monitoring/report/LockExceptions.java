package customs.monitoring.report;

import customs.monitoring.membership.Members;
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
    private final Members members;
    private final Clock clock;

    LockExceptions(Reports reports, Cycles cycles, Members members, Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.members = members;
        this.clock = clock;
    }

    /** @param until last day of the window, to its end in Brussels */
    Report grant(String code, String member, LocalDate until, String reason, Actor analyst) {
        Cycle cycle = cycles.byCode(code);
        LocalDate opened = cycle.openAt().atZone(Cycle.BRUSSELS).toLocalDate();
        if (members.find(member).filter(one -> one.on(opened)).isEmpty()) {
            throw new Refusal(
                    "not-a-member",
                    "%s was no Member on %s, when the cycle opened: it has no report.".formatted(member, opened));
        }
        Report report = reports.inCycle(cycle.id(), member).orElseThrow(() -> Refusal.notFound("report"));
        report.except(Deadlines.endOfDay(until, Cycle.BRUSSELS), new Act(analyst, clock.instant(), reason));
        reports.flush();
        return report;
    }
}
