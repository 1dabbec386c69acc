package customs.monitoring.report;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Publication of a reviewed report, and its amendment: asked for by the administration, opened by the Secretariat. */
@ApplicationScoped
@Transactional
class Publishing {
    private final Reports reports;
    private final Dossiers dossiers;
    private final Clock clock;

    Publishing(Reports reports, Dossiers dossiers, Clock clock) {
        this.reports = reports;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    Dossier publish(UUID id, Expected expected, Actor analyst) {
        Report report = expected(id, expected, analyst);
        report.publish(new Act(analyst, clock.instant()));
        return dossiers.of(report, analyst);
    }

    Dossier askAmendment(UUID id, Expected expected, String reason, Actor validator) {
        Report report = expected(id, expected, validator);
        report.askAmendment(new Act(validator, clock.instant(), reason));
        return dossiers.of(report, validator);
    }

    Dossier openAmendment(UUID id, Expected expected, Actor analyst) {
        Report report = expected(id, expected, analyst);
        report.openAmendment(new Act(analyst, clock.instant()));
        return dossiers.of(report, analyst);
    }

    Dossier declineAmendment(UUID id, Expected expected, String reason, Actor analyst) {
        Report report = expected(id, expected, analyst);
        report.declineAmendment(new Act(analyst, clock.instant(), reason));
        return dossiers.of(report, analyst);
    }

    private Report expected(UUID id, Expected expected, Actor actor) {
        Report report = reports.forTransition(id, actor);
        expected.check(report);
        return report;
    }
}
