package customs.monitoring.report;

import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.Map;

/** One answer of a contributor. Which of value, fraction, level, yes or levels is needed depends on the indicator. */
@Schema(
        description =
                "One answer. A percentage is 0 to 100; a share may be given as numerator and denominator instead.")
record PointEntry(
        @NotNull @Pattern(regexp = "[IG][0-9]{1,2}_[0-9]{1,3}") @Schema(examples = "I3_01")
        String indicator,

        @Pattern(regexp = "[A-Z_]{1,20}") @Schema(description = "_T, the total, unless told", examples = "_T")
        String breakdown,

        @Schema(description = "A unless told; L, M and O need a reason and no value")
        Status status,

        @Digits(integer = 15, fraction = 10) BigDecimal value,
        @Digits(integer = 15, fraction = 10) BigDecimal numerator,
        @Digits(integer = 15, fraction = 10) BigDecimal denominator,
        Integer level,
        Boolean yes,

        @Size(max = 20) @Schema(description = "Level by component, for an indicator made of components")
        Map<String, @Min(0) @Max(100) Integer> levels,

        @Size(max = 2000) String reason,
        @Size(max = 4000) String note,

        @Schema(description = "Who may see the value; WCO unless told")
        Disclosure disclosure,

        @Schema(description = "true takes the answer back; then nothing else is read")
        Boolean clear) {

    Point point() {
        return new Point(indicator, breakdown == null ? Indicator.TOTAL : breakdown);
    }

    boolean cleared() {
        return Boolean.TRUE.equals(clear);
    }

    Entry entry() {
        return new Entry(
                status == null ? Status.A : status,
                value,
                numerator,
                denominator,
                level,
                yes,
                levels,
                reason == null || reason.isBlank() ? null : reason.strip());
    }
}
