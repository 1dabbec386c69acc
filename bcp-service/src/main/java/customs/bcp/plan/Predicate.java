package customs.bcp.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;

/**
 * A criterion as something that can be measured.
 *
 * @param subject what it is measured on: a service, an office, a kind of goods; absent for the whole scope
 * @param threshold in the unit of the measure: seconds, a number, or per cent (at most 100)
 */
public record Predicate(
        @NotNull Measure measure,
        @Size(max = 200) String subject,
        @NotNull Comparison comparator,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 10, fraction = 2)
        BigDecimal threshold) {}
