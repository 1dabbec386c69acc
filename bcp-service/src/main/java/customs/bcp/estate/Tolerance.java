package customs.bcp.estate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;

/**
 * How much else than time of a disruption can be borne.
 *
 * @param metric what is counted
 * @param amount the most that can be borne, in {@code unit}
 */
public record Tolerance(
        @NotNull ToleranceMetric metric,
        @NotNull @DecimalMin("0") BigDecimal amount,
        @NotNull @Size(min = 1, max = 40) String unit,
        @Size(max = 500) String note) {}
