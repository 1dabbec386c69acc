package customs.bcp.whatif;

import customs.bcp.analysis.BackupCopy;
import customs.bcp.analysis.DataLoss;
import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * "How much work may be lost?" Durations are seconds.
 *
 * @param destructive whether whoever causes the disruption also destroys what can be destroyed; absent for no
 */
public record DataLossQuestion(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid DataHolding> holdings, Boolean destructive) {

    /**
     * A resource that holds data.
     *
     * @param rpoSeconds its recovery point objective; absent for none, 0 for no loss at all
     */
    public record DataHolding(
            @NotNull @Code String resource,
            @Min(0) @Max(315_360_000) Long rpoSeconds,
            @NotNull @Size(max = 100) List<@NotNull @Valid CopyEntry> copies) {
        List<BackupCopy> backups() {
            return copies.stream().map(CopyEntry::copy).toList();
        }
    }

    /**
     * @param intervalSeconds between two copies, 0 for a continuous one
     * @param copySeconds until a copy is complete
     * @param transferSeconds until it is where the disruption does not reach; for replication, its lag
     * @param immutable whether nobody can change or delete it; absent for no
     */
    public record CopyEntry(
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull @Min(0) @Max(315_360_000) Long intervalSeconds,
            @NotNull @Min(0) @Max(315_360_000) Long copySeconds,
            @NotNull @Min(0) @Max(315_360_000) Long transferSeconds,
            Boolean immutable) {
        BackupCopy copy() {
            return new BackupCopy(name, intervalSeconds, copySeconds, transferSeconds, Boolean.TRUE.equals(immutable));
        }
    }

    /**
     * @param inputHash SHA-256 over the question
     * @param explanation one sentence per holding, in the language of Accept-Language
     * @param results in the order asked; lossSeconds is absent when everything is lost
     */
    public record DataLossAnswer(
            @Schema(required = true) String inputHash,
            @Schema(required = true) DataLossQuestion parameters,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) List<DataLoss> results) {}
}
