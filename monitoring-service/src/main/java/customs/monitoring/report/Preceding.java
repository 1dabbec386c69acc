package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the same administration reported the year before, whose slow-moving answers may stand in for missing ones. With a
 * signature it is decided which version that is: an amendment of last year's report afterwards does not change this year's.
 */
@ApplicationScoped
class Preceding {
    private final Cycles cycles;
    private final Reports reports;
    private final ReportVersions versions;
    private final Catalogues catalogues;

    Preceding(Cycles cycles, Reports reports, ReportVersions versions, Catalogues catalogues) {
        this.cycles = cycles;
        this.reports = reports;
        this.versions = versions;
        this.catalogues = catalogues;
    }

    /** The version that a report of the cycle would follow now: what the bodies see of it. */
    Optional<ReportVersion> now(Cycle cycle, String administration) {
        return cycles.preceding(cycle)
                .flatMap(before -> reports.allInCycle(before.id()).stream()
                        .filter(report -> report.administration().equals(administration)
                                && report.stage() != ReportStage.WITHDRAWN)
                        .findFirst())
                .flatMap(report -> {
                    List<ReportVersion> signed = versions.of(report.id());
                    return signed.isEmpty() ? Optional.empty() : Optional.of(report.shown(Viewpoint.BODY, signed));
                });
    }

    /** Contents that these signed versions follow, by the version that follows. */
    Map<UUID, Content> of(Collection<ReportVersion> signed, Catalogue catalogue) {
        List<UUID> wanted = signed.stream()
                .map(ReportVersion::precedingVersion)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Content> contents = (wanted.isEmpty() ? List.<ReportVersion>of() : versions.list("id in ?1", wanted))
                .stream()
                        .collect(Collectors.toMap(
                                ReportVersion::id, version -> comparable(version.content(), catalogue)));
        return signed.stream()
                .filter(version -> contents.containsKey(version.precedingVersion()))
                .collect(Collectors.toMap(
                        ReportVersion::id, version -> contents.get(version.precedingVersion()), (one, same) -> one));
    }

    /** What a draft would follow if it were signed now; null where nothing was signed for the year before. */
    Content ofDraft(Cycle cycle, String administration, Catalogue catalogue) {
        return now(cycle, administration)
                .map(version -> comparable(version.content(), catalogue))
                .orElse(null);
    }

    private Content comparable(String frozen, Catalogue catalogue) {
        Content content = Contents.thaw(frozen);
        return content.comparable(catalogues.version(content.catalogueVersion()), catalogue);
    }
}
