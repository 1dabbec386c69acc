package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogues;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

/** What the validator does: give the draft back, sign it, or withdraw the report. */
@ApplicationScoped
@Transactional
class Validation {
    private final Reports reports;
    private final Cycles cycles;
    private final Sections sections;
    private final Contents contents;
    private final ReportVersions versions;
    private final Catalogues catalogues;
    private final Dossiers dossiers;
    private final Preceding preceding;
    private final Clock clock;

    Validation(
            Reports reports,
            Cycles cycles,
            Sections sections,
            Contents contents,
            ReportVersions versions,
            Catalogues catalogues,
            Dossiers dossiers,
            Preceding preceding,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.sections = sections;
        this.contents = contents;
        this.versions = versions;
        this.catalogues = catalogues;
        this.dossiers = dossiers;
        this.preceding = preceding;
        this.clock = clock;
    }

    Dossier returnToDraft(UUID id, Expected expected, String reason, Actor validator) {
        Report report = reports.forTransition(id, validator);
        expected.check(report);
        report.returnToDraft(new Act(validator, clock.instant(), reason));
        return dossiers.of(report, validator);
    }

    /** Freezes what stands there now; a later change of a delivered figure does not touch it. */
    Dossier sign(UUID id, Expected expected, Actor validator) {
        Report report = reports.forTransition(id, validator);
        expected.check(report);
        Act act = new Act(validator, clock.instant());
        Cycle cycle = cycles.findById(report.cycleId());
        String frozen = Contents.freeze(contents.live(report, cycle, catalogues.version(cycle.catalogueVersion())));
        String hash = Contents.hash(frozen);
        report.sign(act, sections.lastEditors(report.id()), hash);
        versions.persist(new ReportVersion(
                report,
                frozen,
                hash,
                preceding.now(cycle, report.administration()).orElse(null),
                act));
        return dossiers.of(report, validator);
    }

    Dossier withdraw(UUID id, Expected expected, String reason, Actor validator) {
        Report report = reports.forTransition(id, validator);
        expected.check(report);
        report.withdraw(new Act(validator, clock.instant(), reason));
        return dossiers.of(report, validator);
    }
}
