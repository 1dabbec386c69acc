package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What anybody does who may see a report: read it. */
@ApplicationScoped
@Transactional
class Dossiers {
    private final Reports reports;
    private final Cycles cycles;
    private final Sections sections;
    private final Contents contents;
    private final ReportVersions versions;
    private final SignedContents signedContents;
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
            SignedContents signedContents,
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
        this.signedContents = signedContents;
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

    /** A report in a list: how far it is, without all that belongs to it. */
    record Line(
            Report report, Catalogue catalogue, Member member, List<Content.Item> points, Actor reader, Instant now) {}

    /** In as many queries however many there are, but for drafts, of which an administration has one or two. */
    Page<Line> page(Actor actor, String cycle, String administration, ReportStage stage, Cursor after, Limit limit) {
        Page<Report> page = Page.of(
                reports.page(actor, cycle, administration, stage, after, limit),
                limit,
                report -> Cursor.of(report.cycleCode(), report.administration()));
        Map<UUID, List<ReportVersion>> signed =
                versions.of(page.items().stream().map(Report::id).toList());
        Map<UUID, ReportVersion> shown = page.items().stream()
                .filter(report -> !live(report, signed.getOrDefault(report.id(), List.of()), actor))
                .collect(Collectors.toMap(
                        Report::id,
                        report -> report.shown(Viewpoint.of(actor, report.administration()), signed.get(report.id()))));
        Map<UUID, Content> known =
                signedContents.of(shown.values().stream().map(ReportVersion::id).toList());
        Map<UUID, Cycle> wanted =
                cycles.of(page.items().stream().map(Report::cycleId).distinct().toList());
        return page.map(report -> {
            Cycle own = wanted.get(report.cycleId());
            Catalogue catalogue = catalogues.version(own.catalogueVersion());
            Content content = shown.containsKey(report.id())
                    ? known.get(shown.get(report.id()).id())
                    : contents.live(report, own, catalogue);
            return new Line(
                    report,
                    catalogue,
                    members.find(report.administration()).orElseThrow(),
                    content.points(),
                    actor,
                    clock.instant());
        });
    }

    /** Whether this reader sees the report as it stands, and not as it was signed. */
    private static boolean live(Report report, List<ReportVersion> signed, Actor actor) {
        return signed.isEmpty()
                || Viewpoint.of(actor, report.administration()) == Viewpoint.OWN
                        && !report.stage().frozen();
    }

    /** After a change: written first, so that the version shown is the one stored. */
    Dossier of(Report report, Actor actor) {
        reports.flush();
        Cycle cycle = cycles.findById(report.cycleId());
        Catalogue catalogue = catalogues.version(cycle.catalogueVersion());
        Viewpoint viewpoint = Viewpoint.of(actor, report.administration());
        List<ReportVersion> signed = versions.of(report.id());
        ReportVersion shown = live(report, signed, actor) ? null : report.shown(viewpoint, signed);
        Content content = shown == null ? contents.live(report, cycle, catalogue) : signedContents.of(shown);
        return new Dossier(
                report,
                cycle,
                catalogue,
                members.find(report.administration()).orElseThrow(),
                viewpoint,
                content,
                shown,
                shown == null
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

    /** What was signed, word for word. */
    record Signed(ReportVersion version, String content) {}

    /** The signed version with its hash, for whoever may see the report. */
    Signed version(UUID id, int number, Actor actor) {
        Report report = reports.visible(id, actor);
        ReportVersion version = versions.of(report.id(), number);
        return new Signed(version, version.content());
    }
}
