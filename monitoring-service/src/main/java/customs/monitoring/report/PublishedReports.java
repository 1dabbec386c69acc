package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published version of every report of a cycle; an amendment counts from its own publication on. */
@ApplicationScoped
@Transactional
public class PublishedReports {
    private final Cycles cycles;
    private final Reports reports;
    private final ReportVersions versions;
    private final SignedContents signedContents;
    private final Catalogues catalogues;
    private final Members members;
    private final Preceding preceding;

    PublishedReports(
            Cycles cycles,
            Reports reports,
            ReportVersions versions,
            SignedContents signedContents,
            Catalogues catalogues,
            Members members,
            Preceding preceding) {
        this.cycles = cycles;
        this.reports = reports;
        this.versions = versions;
        this.signedContents = signedContents;
        this.catalogues = catalogues;
        this.members = members;
        this.preceding = preceding;
    }

    /**
     * A cycle as far as it is published.
     *
     * @param members   counted on the cycle's day
     * @param reporting how each expected Member reported, by code
     * @param sheets    published contents by code
     */
    public record PublishedCycle(
            String cycle,
            int dataYear,
            LocalDate countedOn,
            boolean demonstration,
            Catalogue catalogue,
            List<Member> members,
            Map<String, Reporting> reporting,
            Map<String, Sheets.Sheet> sheets) {}

    /** Whether a report came, and whether in time. */
    public record Reporting(boolean submitted, boolean onTime) {}

    public PublishedCycle of(String code) {
        Cycle cycle = cycles.byCode(code);
        Catalogue catalogue = catalogues.version(cycle.catalogueVersion());
        List<Report> all = reports.allInCycle(cycle.id());
        Map<String, ReportVersion> published = published(all);
        Map<UUID, Content> contents = signedContents.of(
                published.values().stream().map(ReportVersion::id).toList());
        Map<UUID, Content> before = preceding.of(published.values(), catalogue);
        Map<String, Report> byMember =
                all.stream().collect(Collectors.toMap(Report::administration, Function.identity()));
        Map<String, Sheets.Sheet> sheets = new TreeMap<>();
        published.forEach((member, version) -> {
            Report report = byMember.get(member);
            sheets.put(
                    member,
                    new Sheets.Sheet(
                            report.id(),
                            report.version(),
                            report.cycleCode(),
                            report.dataYear(),
                            members.find(member).orElseThrow(),
                            report.demonstration(),
                            report.stage().name(),
                            report.stageSince(),
                            report.onTime(),
                            report.submittedAt(),
                            Viewpoint.ANALYST,
                            version.id(),
                            version.hash(),
                            catalogue,
                            contents.get(version.id()),
                            before.get(version.id()),
                            List.of()));
        });
        return new PublishedCycle(
                cycle.code(),
                cycle.dataYear(),
                cycle.countedOn(),
                cycle.demonstration(),
                catalogue,
                cycle.demonstration() ? members.demonstration() : members.on(cycle.countedOn()),
                all.stream().collect(Collectors.toMap(Report::administration, PublishedReports::reporting)),
                sheets);
    }

    /** By Member, in one query however many there are. */
    private Map<String, ReportVersion> published(List<Report> some) {
        Map<UUID, List<ReportVersion>> signed =
                versions.of(some.stream().map(Report::id).toList());
        return some.stream()
                .filter(report -> report.publishedNumber() != null)
                .collect(Collectors.toMap(Report::administration, report -> signed.get(report.id()).stream()
                        .filter(version -> version.number() == report.publishedNumber())
                        .findFirst()
                        .orElseThrow()));
    }

    private static Reporting reporting(Report report) {
        boolean submitted = report.everSubmitted() && report.stage() != ReportStage.WITHDRAWN;
        return new Reporting(submitted, submitted && Boolean.TRUE.equals(report.onTime()));
    }
}
