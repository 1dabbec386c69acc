package customs.bcp.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * How a resource's data is copied. Durations are seconds.
 *
 * @param name what the copy is called, e.g. "nightly"
 * @param intervalSeconds between two copies; 0 for a continuous one
 * @param copySeconds until a copy is complete
 * @param transferSeconds until it is where the disruption does not reach; for replication, its lag
 * @param immutable whether nobody can change or delete it, an attacker with every right included
 * @param lastRestoreTest when something was last restored from it; null for never
 */
public record BackupPolicy(
        @NotBlank @Size(max = 100) String name,
        @NotNull Long intervalSeconds,
        @NotNull Long copySeconds,
        @NotNull Long transferSeconds,
        @NotNull Boolean immutable,
        LocalDate lastRestoreTest) {}
