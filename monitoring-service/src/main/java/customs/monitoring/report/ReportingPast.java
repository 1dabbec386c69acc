package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a Member reported over the cycles, for those who accompany it; whether, not what. */
@ApplicationScoped
@Transactional
public class ReportingPast {
    private final Reports reports;
    private final ReportVersions versions;
    private final Catalogues catalogues;
    private final SignedContents signedContents;
    private final Clock clock;

    ReportingPast(
            Reports reports,
            ReportVersions versions,
            Catalogues catalogues,
            SignedContents signedContents,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.catalogues = catalogues;
        this.signedContents = signedContents;
        this.clock = clock;
    }

    /** The last signed report, and the catalogue it is scored by. */
    public record Signed(String cycle, Catalogue catalogue, Content content) {}

    /** Whether the report never came, for every cycle whose window is closed, earliest first. */
    public List<Boolean> notSubmitted(String member) {
        return past(member).stream().map(report -> !report.everSubmitted()).toList();
    }

    /** Of the closed cycles; empty where none was ever signed. */
    public Optional<Signed> lastSigned(String member) {
        return past(member).reversed().stream()
                .flatMap(report -> versions.latest(report.id()).stream().map(version -> signed(report, version)))
                .findFirst();
    }

    private Signed signed(Report report, ReportVersion version) {
        Content content = signedContents.of(version);
        return new Signed(report.cycleCode(), catalogues.version(content.catalogueVersion()), content);
    }

    private List<Report> past(String member) {
        return reports.list("administration = ?1 and closeAt < ?2", member, clock.instant()).stream()
                .sorted(Comparator.comparingInt(Report::dataYear))
                .toList();
    }
}
