package customs.monitoring.session;

import customs.monitoring.report.DemonstrationReports;
import customs.monitoring.report.Outcome;
import customs.monitoring.report.Tabling;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Demonstration records, loaded once at start where they are wanted and absent: reports, and a session of each body that is
 * meeting. One report is before both; the Enforcement Committee has concluded on it, the other body has not.
 */
@ApplicationScoped
@Transactional
class Demonstration {
    private final DemonstrationReports reports;
    private final Sessions sessions;
    private final Tabling tabling;
    private final Clock clock;
    private final boolean wanted;

    Demonstration(
            DemonstrationReports reports,
            Sessions sessions,
            Tabling tabling,
            Clock clock,
            @ConfigProperty(name = "customs.demonstration") boolean wanted) {
        this.reports = reports;
        this.sessions = sessions;
        this.tabling = tabling;
        this.clock = clock;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            load();
        }
    }

    void load() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        reports.load(today).ifPresent(report -> hold(report, today));
    }

    private void hold(UUID report, LocalDate today) {
        Sitting.Agenda enforcement = open("EC", "Demonstration session of the Enforcement Committee", today, report);
        Sitting.Agenda technical =
                open("PTC", "Demonstration session of the Permanent Technical Committee", today, report);
        begin("EC", enforcement, today);
        begin("PTC", technical, today);
        sitting(today.minusDays(1))
                .outcome(
                        enforcement.session().id(),
                        enforcement.session().items().getFirst().id(),
                        Expected.any(),
                        report,
                        Outcome.TOOK_NOTE,
                        "Demonstration: the Committee took note.",
                        "12–15",
                        secretary("EC"));
    }

    private Sitting.Agenda open(String body, String label, LocalDate today, UUID report) {
        Actor secretary = secretary(body);
        LocalDate from = today.minusDays(2);
        Sitting.Agenda planned = sitting(today.minusDays(90))
                .plan(body, label, from, from.plusDays(7), Session.Mode.HYBRID, true, secretary);
        UUID session = planned.session().id();
        Sitting calling = sitting(today.minusDays(60));
        calling.move(session, Expected.any(), Session.Stage.CALL_FOR_DOCS, secretary);
        Sitting.Agenda withItem = calling.addItem(
                session,
                Expected.any(),
                "Implementation of the Resolution on Strengthening Customs-Industry Resilience",
                AgendaItem.Action.DISCUSS,
                secretary);
        return sitting(today.minusDays(32))
                .table(session, withItem.session().items().getFirst().id(), Expected.any(), report, secretary);
    }

    private void begin(String body, Sitting.Agenda agenda, LocalDate today) {
        sitting(today.minusDays(2))
                .move(agenda.session().id(), Expected.any(), Session.Stage.IN_SESSION, secretary(body));
    }

    private static Actor secretary(String body) {
        return DemonstrationReports.account("body-secretary." + body.toLowerCase(), null, "body-secretary")
                .withBodies(body);
    }

    private Sitting sitting(LocalDate day) {
        return new Sitting(
                sessions,
                tabling,
                Clock.fixed(day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
