package customs.bcp.estate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;

/**
 * From {@code seconds} after the disruption on, harm of this level.
 *
 * @param level 0 (none) to 4 (cannot be borne)
 * @param amount an estimate in {@code unit}, where there is one
 */
public record ImpactPoint(
        @NotNull ImpactCategory category,
        @NotNull Long seconds,
        @NotNull @Min(0) @Max(4) Integer level,
        @DecimalMin("0") BigDecimal amount,
        @Size(max = 40) String unit,
        @Size(max = 500) String justification) {}
