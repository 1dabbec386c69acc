package customs.bcp.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A service that the administration renders to others and must keep up. Durations are seconds; an objective that is
 * not set is null, which is not the same as 0.
 *
 * @param code unique among services and resources of an administration; cannot be changed
 * @param tier 1 (most urgent) to 4
 * @param recoverySeconds its own work until it is back
 * @param basis from when that work counts
 * @param rtoSeconds recovery time objective
 * @param wrtSeconds work recovery time: catching up once it is back
 * @param mtpdSeconds maximum tolerable period of disruption
 * @param rpoSeconds recovery point objective: how much data may be lost
 * @param ownerRole who answers for it, a function and not a person
 * @param fallback what is done meanwhile, in words
 * @param steadyPercent the capacity at which it stays in a long disruption, where that is not 100
 * @param capacity minimum capacity over time, never falling
 * @param impacts how harm grows with time, per category never falling
 */
public record ServiceEntry(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Min(1) @Max(4) Integer tier,
        @NotNull Long recoverySeconds,
        @NotNull RecoveryBasis basis,
        Long rtoSeconds,
        Long wrtSeconds,
        Long mtpdSeconds,
        Long rpoSeconds,
        @Size(max = 120) String ownerRole,
        @Size(max = 500) String fallback,
        @Min(1) @Max(100) Integer steadyPercent,
        @Size(max = 20) List<@NotNull @Valid CapacityPoint> capacity,
        @Size(max = 100) List<@NotNull @Valid ImpactPoint> impacts,
        @Size(max = 500) String note) {

    public ServiceEntry {
        capacity = capacity == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(capacity));
        impacts = impacts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(impacts));
    }
}
