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
    private final SignedContents signedContents;

    Preceding(
            Cycles cycles,
            Reports reports,
            ReportVersions versions,
            Catalogues catalogues,
            SignedContents signedContents) {
        this.cycles = cycles;
        this.reports = reports;
        this.versions = versions;
        this.catalogues = catalogues;
        this.signedContents = signedContents;
    }

    /** The version that a report of the cycle would follow now: what the bodies see of it. */
    Optional<ReportVersion> now(Cycle cycle, String administration) {
        return cycles.preceding(cycle)
                .flatMap(before -> reports.of(before.id(), administration))
                .filter(report -> report.stage() != ReportStage.WITHDRAWN)
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
        Map<UUID, Content> contents = signedContents.of(wanted);
        return signed.stream()
                .filter(version -> contents.containsKey(version.precedingVersion()))
                .collect(Collectors.toMap(
                        ReportVersion::id,
                        version -> comparable(contents.get(version.precedingVersion()), catalogue),
                        (one, same) -> one));
    }

    /** What a draft would follow if it were signed now; null where nothing was signed for the year before. */
    Content ofDraft(Cycle cycle, String administration, Catalogue catalogue) {
        return now(cycle, administration)
                .map(version -> comparable(signedContents.of(version), catalogue))
                .orElse(null);
    }

    private Content comparable(Content content, Catalogue catalogue) {
        return content.comparable(catalogues.version(content.catalogueVersion()), catalogue);
    }
}
