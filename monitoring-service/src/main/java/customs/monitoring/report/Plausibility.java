package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import customs.monitoring.membership.Member.Region;
import customs.monitoring.membership.Members;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holds a report against the signed reports of the other Members of its region: a warning, never a judgement. */
@ApplicationScoped
class Plausibility {
    private final Reports reports;
    private final ReportVersions versions;
    private final SignedContents signedContents;
    private final Members members;
    private final Comparison comparison;

    Plausibility(
            Reports reports,
            ReportVersions versions,
            SignedContents signedContents,
            Members members,
            Comparison comparison) {
        this.reports = reports;
        this.versions = versions;
        this.signedContents = signedContents;
        this.members = members;
        this.comparison = comparison;
    }

    /** Points whose value stands far from the others'; nothing where too few others have signed. */
    Set<Point> far(Report report, Content content) {
        Region region = region(report);
        List<UUID> others = reports.allInCycle(report.cycleId()).stream()
                .filter(other -> !other.id().equals(report.id())
                        && other.everSubmitted()
                        && other.stage() != ReportStage.WITHDRAWN
                        && region(other) == region)
                .map(Report::id)
                .toList();
        List<UUID> signed = versions.of(others).values().stream()
                .map(all -> all.getLast().id())
                .toList();
        return comparison.far(content, List.copyOf(signedContents.of(signed).values()));
    }

    private Region region(Report report) {
        return members.find(report.administration()).orElseThrow().region();
    }
}
