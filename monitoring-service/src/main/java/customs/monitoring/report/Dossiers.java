package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.membership.Members;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What anybody does who may see a report: read it. */
@ApplicationScoped
@Transactional
class Dossiers {
    private final Reports reports;
    private final Cycles cycles;
    private final Sections sections;
    private final Contents contents;
    private final ReportVersions versions;
    private final Questions questions;
    private final Remarks remarks;
    private final BodyReviews reviews;
    private final Catalogues catalogues;
    private final Members members;
    private final Deliveries deliveries;
    private final Plausibility plausibility;
    private final Preceding preceding;
    private final Clock clock;

    Dossiers(
            Reports reports,
            Cycles cycles,
            Sections sections,
            Contents contents,
            ReportVersions versions,
            Questions questions,
            Remarks remarks,
            BodyReviews reviews,
            Catalogues catalogues,
            Members members,
            Deliveries deliveries,
            Plausibility plausibility,
            Preceding preceding,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.sections = sections;
        this.contents = contents;
        this.versions = versions;
        this.questions = questions;
        this.remarks = remarks;
        this.reviews = reviews;
        this.catalogues = catalogues;
        this.members = members;
        this.deliveries = deliveries;
        this.plausibility = plausibility;
        this.preceding = preceding;
        this.clock = clock;
    }

    Dossier read(UUID id, Actor actor) {
        return of(reports.visible(id, actor), actor);
    }

    Page<Dossier> page(Actor actor, String cycle, String administration, ReportStage stage, Cursor after, Limit limit) {
        return Page.of(
                        reports.page(actor, cycle, administration, stage, after, limit),
                        limit,
                        report -> Cursor.of(report.cycleCode(), report.administration()))
                .map(report -> of(report, actor, false));
    }

    /** After a change: written first, so that the version shown is the one stored. */
    Dossier of(Report report, Actor actor) {
        return of(report, actor, true);
    }

    private Dossier of(Report report, Actor actor, boolean whole) {
        reports.flush();
        Cycle cycle = cycles.findById(report.cycleId());
        Catalogue catalogue = catalogues.version(cycle.catalogueVersion());
        Viewpoint viewpoint = Viewpoint.of(actor, report.administration());
        List<ReportVersion> signed = versions.of(report.id());
        boolean live = signed.isEmpty()
                || viewpoint == Viewpoint.OWN && !report.stage().frozen();
        ReportVersion shown = live ? null : report.shown(viewpoint, signed);
        Content content = live ? contents.live(report, cycle, catalogue) : Contents.thaw(shown.content());
        return new Dossier(
                report,
                cycle,
                catalogue,
                members.find(report.administration()).orElseThrow(),
                viewpoint,
                content,
                shown == null ? null : shown.hash(),
                !whole
                        ? null
                        : shown == null
                                ? preceding.ofDraft(cycle, report.administration(), catalogue)
                                : preceding.of(List.of(shown), catalogue).get(shown.id()),
                viewpoint == Viewpoint.OWN && report.stage().unsigned() ? plausibility.far(report, content) : Set.of(),
                viewpoint == Viewpoint.OWN ? sections.of(report.id()) : List.of(),
                remarks.of(report.id()),
                questions.of(report.id()),
                reviews.of(report.id()),
                signed,
                viewpoint == Viewpoint.OWN ? deliveries.of(report.administration(), report.dataYear()) : List.of(),
                actor,
                clock.instant());
    }

    /** The signed version with its hash, for whoever may see the report. */
    ReportVersion version(UUID id, int number, Actor actor) {
        Report report = reports.visible(id, actor);
        return versions.of(report.id(), number);
    }
}
