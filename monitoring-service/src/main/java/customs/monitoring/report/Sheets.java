package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a publication reads about reports: contents as the reader may see them, and how reporting stands. */
@ApplicationScoped
@Transactional
public class Sheets {
    private final Dossiers dossiers;
    private final Reports reports;
    private final Cycles cycles;
    private final ReportVersions versions;
    private final SignedContents signedContents;
    private final BodyReviews reviews;
    private final Catalogues catalogues;
    private final Members members;
    private final Preceding preceding;
    private final Clock clock;

    Sheets(
            Dossiers dossiers,
            Reports reports,
            Cycles cycles,
            ReportVersions versions,
            SignedContents signedContents,
            BodyReviews reviews,
            Catalogues catalogues,
            Members members,
            Preceding preceding,
            Clock clock) {
        this.dossiers = dossiers;
        this.reports = reports;
        this.cycles = cycles;
        this.versions = versions;
        this.signedContents = signedContents;
        this.reviews = reviews;
        this.catalogues = catalogues;
        this.members = members;
        this.preceding = preceding;
        this.clock = clock;
    }

    /**
     * A report as its reader may see it.
     *
     * @param signed    the signed version that is shown; null where a draft is
     * @param hash      null where a draft is shown
     * @param preceding what was signed for the year before; null where nothing was
     */
    public record Sheet(
            UUID id,
            int version,
            String cycle,
            int dataYear,
            Member member,
            boolean demonstration,
            String stage,
            Instant stageSince,
            Boolean onTime,
            Instant submittedAt,
            Viewpoint viewpoint,
            UUID signed,
            String hash,
            Catalogue catalogue,
            Content content,
            Content preceding,
            List<Body> bodies) {

        /** The same with other content, which is not what was signed. */
        public Sheet with(Content other) {
            return new Sheet(
                    id,
                    version,
                    cycle,
                    dataYear,
                    member,
                    demonstration,
                    stage,
                    stageSince,
                    onTime,
                    submittedAt,
                    viewpoint,
                    null,
                    hash,
                    catalogue,
                    other,
                    preceding,
                    bodies);
        }
    }

    /** @param outcome null until recorded, and where the report is not before the body */
    public record Body(String body, Instant tabledAt, Integer versionNumber, Outcome outcome, String text) {}

    /** How one Member's reporting stands: no contents. */
    public record Standing(
            UUID report,
            String stage,
            boolean submitted,
            boolean onTime,
            boolean overdue,
            boolean tabled,
            boolean reviewed) {}

    /**
     * A cycle with its expected Members.
     *
     * @param countedOn day on which Members are counted
     * @param standings by administration, of every Member
     * @param visible   contents by administration, of those the reader may see
     */
    public record CycleSheets(
            String cycle,
            int dataYear,
            LocalDate countedOn,
            boolean demonstration,
            Catalogue catalogue,
            List<Member> members,
            Map<String, Standing> standings,
            Map<String, Sheet> visible) {}

    public Sheet of(UUID id, Actor reader) {
        return sheet(dossiers.read(id, reader));
    }

    /** A report as the reader sees it, in a signed version: where a draft would be shown, the last one that was signed. */
    public Sheet signed(UUID id, Actor reader) {
        Sheet seen = of(id, reader);
        if (seen.hash() != null) {
            return seen;
        }
        int last = versions.latest(id)
                .orElseThrow(() -> new Refusal("wrong-stage", "The report was never signed."))
                .number();
        return signed(id, last, seen.viewpoint(), reader);
    }

    /** One signed version of a report that the reader may see, as that viewpoint shows it. */
    public Sheet signed(UUID id, int number, Viewpoint viewpoint, Actor reader) {
        Dossier dossier = dossiers.read(id, reader);
        ReportVersion version = versions.of(id, number);
        return sheet(
                dossier.report(),
                dossier.member(),
                viewpoint,
                version,
                dossier.catalogue(),
                signedContents.of(version),
                preceding.of(List.of(version), dossier.catalogue()).get(version.id()),
                dossier.reviews());
    }

    public CycleSheets inCycle(String code, Actor reader) {
        Cycle cycle = cycles.byCode(code);
        Instant now = clock.instant();
        return new CycleSheets(
                cycle.code(),
                cycle.dataYear(),
                cycle.countedOn(),
                cycle.demonstration(),
                catalogues.version(cycle.catalogueVersion()),
                cycle.demonstration() ? members.demonstration() : members.on(cycle.countedOn()),
                reports.allInCycle(cycle.id()).stream()
                        .collect(Collectors.toMap(Report::administration, report -> standing(report, now))),
                signed(cycle, reader));
    }

    /** The signed versions of all reports that the reader may see, in a handful of queries however many there are. */
    private Map<String, Sheet> signed(Cycle cycle, Actor reader) {
        List<Report> visible = reports.inCycle(cycle.id(), reader);
        List<UUID> ids = visible.stream().map(Report::id).toList();
        Map<UUID, List<ReportVersion>> signed = versions.of(ids);
        Map<UUID, List<BodyReview>> looked = reviews.of(ids);
        Catalogue catalogue = catalogues.version(cycle.catalogueVersion());
        Map<UUID, ReportVersion> shownVersions = visible.stream()
                .filter(report -> signed.containsKey(report.id()))
                .collect(Collectors.toMap(
                        Report::id,
                        report ->
                                report.shown(Viewpoint.of(reader, report.administration()), signed.get(report.id()))));
        Map<UUID, Content> contents = signedContents.of(
                shownVersions.values().stream().map(ReportVersion::id).toList());
        Map<UUID, Content> before = preceding.of(shownVersions.values(), catalogue);
        return visible.stream()
                .filter(report -> signed.containsKey(report.id()))
                .map(report -> {
                    Viewpoint viewpoint = Viewpoint.of(reader, report.administration());
                    ReportVersion shown = shownVersions.get(report.id());
                    return sheet(
                            report,
                            members.find(report.administration()).orElseThrow(),
                            viewpoint,
                            shown,
                            catalogue,
                            contents.get(shown.id()),
                            before.get(shown.id()),
                            looked.getOrDefault(report.id(), List.of()));
                })
                .collect(Collectors.toMap(sheet -> sheet.member().code(), Function.identity()));
    }

    private static Standing standing(Report report, Instant now) {
        boolean reviewed = report.stage() == ReportStage.REVIEWED || report.publishedNumber() != null;
        return new Standing(
                report.id(),
                report.stage().name(),
                report.everSubmitted() && report.stage() != ReportStage.WITHDRAWN,
                Boolean.TRUE.equals(report.onTime()),
                report.overdue(now),
                reviewed || report.stage() == ReportStage.TABLED,
                reviewed);
    }

    private Sheet sheet(Dossier dossier) {
        return sheet(
                dossier.report(),
                dossier.member(),
                dossier.viewpoint(),
                dossier.shown(),
                dossier.catalogue(),
                dossier.content(),
                dossier.before(),
                dossier.reviews());
    }

    private static Sheet sheet(
            Report report,
            Member member,
            Viewpoint viewpoint,
            ReportVersion shown,
            Catalogue catalogue,
            Content content,
            Content preceding,
            List<BodyReview> looked) {
        return new Sheet(
                report.id(),
                report.version(),
                report.cycleCode(),
                report.dataYear(),
                member,
                report.demonstration(),
                report.stage().name(),
                report.stageSince(),
                report.onTime(),
                report.submittedAt(),
                viewpoint,
                shown == null ? null : shown.id(),
                shown == null ? null : shown.hash(),
                catalogue,
                content,
                preceding,
                looked.stream()
                        .map(review -> new Body(
                                review.body(),
                                review.tabledAt(),
                                review.versionNumber(),
                                review.outcome(),
                                review.outcomeText()))
                        .toList());
    }
}
