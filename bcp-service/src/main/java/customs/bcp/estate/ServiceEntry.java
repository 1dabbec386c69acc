package customs.bcp.estate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param fallbackPercent how much of the usual capacity work by hand keeps up while the service is down; null for not known
 * @param arrivalsPerHour how much work comes in
 * @param fullPerHour how much can be handled once it is back, what has piled up included
 * @param peaks days in which less can be borne
 * @param tolerances how much else than time can be borne
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
        @Size(max = 500) String note,
        @Min(0) @Max(100) Integer fallbackPercent,
        @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal arrivalsPerHour,
        @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal fullPerHour,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20)
        List<@NotNull @Valid PeakWindow> peaks,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20)
        List<@NotNull @Valid Tolerance> tolerances) {

    public ServiceEntry {
        capacity = capacity == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(capacity));
        impacts = impacts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(impacts));
        peaks = peaks == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(peaks));
        tolerances = tolerances == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(tolerances));
    }

    /** The maximum tolerable period on a day: the shortest of the peak windows that hold it, else the usual one. */
    public Long mtpdSeconds(LocalDate day) {
        return peaks.stream()
                .filter(peak -> peak.holds(day))
                .map(PeakWindow::mtpdSeconds)
                .min(Long::compare)
                .orElse(mtpdSeconds);
    }
}
