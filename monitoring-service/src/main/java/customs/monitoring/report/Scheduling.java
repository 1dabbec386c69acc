package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Theme;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The calendar: the analyst announces a cycle, the system opens and closes its windows. */
@ApplicationScoped
@Transactional
public class Scheduling {
    private final Cycles cycles;
    private final Reports reports;
    private final Sections sections;
    private final Catalogues catalogues;
    private final Members members;
    private final Deliveries deliveries;
    private final Clock clock;

    Scheduling(
            Cycles cycles,
            Reports reports,
            Sections sections,
            Catalogues catalogues,
            Members members,
            Deliveries deliveries,
            Clock clock) {
        this.cycles = cycles;
        this.reports = reports;
        this.sections = sections;
        this.catalogues = catalogues;
        this.members = members;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    List<Cycle> cycles() {
        return cycles.all();
    }

    Cycle cycle(String code) {
        return cycles.byCode(code);
    }

    /** Announces a cycle with a report for each Member, or for the demonstration Members alone. */
    Cycle schedule(
            int dataYear,
            LocalDate opens,
            LocalDate due,
            LocalDate closes,
            Boolean fullSet,
            String catalogueVersion,
            boolean demonstration,
            Actor analyst) {
        if (cycles.exists(dataYear, demonstration)) {
            throw new Refusal("cycle-exists", "There is already a cycle for %d.".formatted(dataYear));
        }
        LocalDate from = opens == null ? LocalDate.of(dataYear + 1, 1, 2) : opens;
        Catalogue catalogue =
                catalogueVersion == null ? catalogues.current(from) : catalogues.version(catalogueVersion);
        if (catalogue.validFrom().isAfter(from)) {
            throw Refusal.invalid(
                    "/catalogueVersion",
                    "not-valid-yet",
                    "Version %s is valid from %s.".formatted(catalogue.version(), catalogue.validFrom()));
        }
        Act act = new Act(analyst, clock.instant());
        Cycle cycle = new Cycle(dataYear, opens, due, closes, fullSet, catalogue.version(), demonstration, act);
        cycles.persist(cycle);
        List<Member> expected = demonstration ? members.demonstration() : members.on(day(cycle.openAt()));
        for (Member member : expected) {
            Report report = new Report(cycle, member.code(), act);
            reports.persist(report);
        }
        cycles.flush();
        openDue(clock.instant());
        return cycle;
    }

    /** Opens what is due to open and closes what is due to close; the same at any hour. */
    @Scheduled(every = "{customs.windows.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        openAndClose();
    }

    public void openAndClose() {
        Instant now = clock.instant();
        openDue(now);
        reports.dueToLapse(now).forEach(report -> report.lapse(new Act(Actor.system("window"), now)));
    }

    private void openDue(Instant now) {
        for (Report report : reports.dueToOpen(now)) {
            open(report, now);
        }
    }

    /** A Member joins or leaves between announcement and opening: only who is a Member on that day reports. */
    private void open(Report report, Instant now) {
        Member member = members.find(report.administration()).orElseThrow();
        if (!member.on(day(report.openAt()))) {
            return;
        }
        report.open(new Act(Actor.system("window"), now));
        Catalogue catalogue =
                catalogues.version(cycles.findById(report.cycleId()).catalogueVersion());
        for (Theme theme : catalogue.themes()) {
            if (theme.memberScored()) {
                sections.persist(new Section(report, theme.code()));
            }
        }
        deliveries.hurry(report.administration(), report.dataYear());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Cycle.BRUSSELS).toLocalDate();
    }
}
