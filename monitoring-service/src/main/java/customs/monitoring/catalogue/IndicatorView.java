package customs.monitoring.catalogue;

import customs.monitoring.catalogue.Indicator.Direction;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Indicator.Frequency;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Indicator.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** An indicator, in the caller's language. */
record IndicatorView(
        @Schema(examples = "I3_01") String code,
        String name,
        String definition,
        Type type,
        @Schema(examples = "PERCENT") String unit,
        int decimals,
        Direction direction,
        Formula formula,
        List<ScaleLevelView> scale,
        List<ScaleComponentView> components,
        int minimumComponents,
        @Schema(description = "Value that scores 0") BigDecimal worst,
        @Schema(description = "Value that scores 100") BigDecimal best,
        Source source,
        Frequency frequency,
        List<String> breakdowns,
        List<String> disaggregation,

        @Schema(description = "A usable score of 0 holds the commitment at 49.9")
        boolean critical,

        boolean carryForward,
        boolean mandatory,

        @Schema(description = "false for the global indicators")
        boolean memberScored,

        String provenance) {

    /** A written level. */
    record ScaleLevelView(int value, String text) {}

    /** A part of an index. */
    record ScaleComponentView(String code, String name) {}

    static IndicatorView of(Indicator indicator, Locale language) {
        return new IndicatorView(
                indicator.code(),
                indicator.name().in(language),
                indicator.definition().in(language),
                indicator.type(),
                indicator.unit(),
                indicator.decimals(),
                indicator.direction(),
                indicator.formula(),
                indicator.scale().stream()
                        .map(level ->
                                new ScaleLevelView(level.value(), level.text().in(language)))
                        .toList(),
                indicator.components().stream()
                        .map(part ->
                                new ScaleComponentView(part.code(), part.name().in(language)))
                        .toList(),
                indicator.minimumComponents(),
                indicator.worst(),
                indicator.best(),
                indicator.source(),
                indicator.frequency(),
                indicator.breakdowns(),
                indicator.disaggregation(),
                indicator.critical(),
                indicator.carryForward(),
                indicator.mandatory(),
                indicator.memberScored(),
                indicator.provenance());
    }
}
