package customs.bcp.whatif;

import customs.bcp.analysis.BackupCopy;
import customs.bcp.analysis.StressMatrix;
import customs.bcp.estate.EstateDocument;

import java.util.List;

/** The data that an estate holds, as it says it is copied. */
final class OwnCopies {
    private OwnCopies() {}

    /** Resources with an objective for their data or with copies, by code. */
    static List<StressMatrix.Holding> of(EstateDocument estate) {
        return estate.resources().stream()
                .filter(resource ->
                        resource.rpoSeconds() != null || !resource.backups().isEmpty())
                .map(resource -> new StressMatrix.Holding(
                        resource.code(),
                        resource.rpoSeconds(),
                        resource.backups().stream()
                                .map(copy -> new BackupCopy(
                                        copy.name(),
                                        copy.intervalSeconds(),
                                        copy.copySeconds(),
                                        copy.transferSeconds(),
                                        copy.immutable()))
                                .toList()))
                .toList();
    }
}
