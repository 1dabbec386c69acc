package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that is measured about a Member.
 *
 * @param code              identifier with underscore, never a dot, so that it can stand in a statistical key
 * @param unit              percent, months, hours, days, number, level or none
 * @param scale             written meaning of each level, lowest first; empty unless the formula is SCALE or INDEX
 * @param components        what an INDEX, or a SCALE averaged over parts, is made of; else empty
 * @param minimumComponents how many components must be known for a value to exist
 * @param worst             goalpost that scores 0, in {@code unit}; null for FLAG
 * @param best              goalpost that scores 100, in {@code unit}; null for FLAG
 * @param breakdowns        parts in which the indicator is reported; {@code _T} alone is the total
 * @param critical          a usable score of 0 caps the commitment at 49.9
 * @param carryForward      the value of the preceding cycle may stand in for a missing one
 * @param mandatory         the administration must answer before it sends the report for validation
 * @param memberScored      false for the global indicators, which are about the bodies and never about a Member
 * @param disaggregation    how a Member that can is invited to split the figure; empty if not split
 * @param provenance        framework or commitment from which the indicator was borrowed
 */
public record Indicator(
        String code,
        Text name,
        Text definition,
        Type type,
        String unit,
        int decimals,
        Direction direction,
        Formula formula,
        List<Level> scale,
        List<Component> components,
        int minimumComponents,
        BigDecimal worst,
        BigDecimal best,
        Source source,
        Frequency frequency,
        List<String> breakdowns,
        List<String> disaggregation,
        boolean critical,
        boolean carryForward,
        boolean mandatory,
        boolean memberScored,
        String provenance) {

    /** The breakdown that stands for the whole. */
    public static final String TOTAL = "_T";

    public Indicator {
        scale = scale == null ? List.of() : List.copyOf(scale);
        components = components == null ? List.of() : List.copyOf(components);
        breakdowns = breakdowns == null || breakdowns.isEmpty() ? List.of(TOTAL) : List.copyOf(breakdowns);
        disaggregation = disaggregation == null ? List.of() : List.copyOf(disaggregation);
    }

    /** What kind of answer is expected. */
    @Schema(name = "IndicatorType")
    public enum Type {
        PERCENTAGE,
        COUNT,
        YES_NO,
        ORDINAL,
        DURATION,
        RATIO
    }

    /** How the value comes out of what was entered. */
    @Schema(name = "IndicatorFormula")
    public enum Formula {
        /** 100 · numerator ÷ denominator, between 0 and 100. */
        SHARE,
        /** 100 · change ÷ earlier number; may be negative or above 100. */
        GROWTH,
        /** numerator ÷ denominator. */
        RATIO,
        /** A number as it is. */
        VALUE,
        /** A level of a written scale, or the mean of the levels of its components. */
        SCALE,
        /** Yes or no. */
        FLAG,
        /** 100 · sum of levels ÷ (highest level · number of known components). */
        INDEX
    }

    /** Which way is better. */
    @Schema(name = "IndicatorDirection")
    public enum Direction {
        HIGHER,
        LOWER
    }

    /** Who supplies the figure. */
    @Schema(name = "IndicatorSource")
    public enum Source {
        /** The Member types or uploads it. */
        SELF,
        /** Computed by the AEO programme service. */
        AEO,
        /** Computed by the continuity service. */
        BCP,
        /** Computed by this service. */
        MON
    }

    /** How often it is asked. */
    @Schema(name = "IndicatorFrequency")
    public enum Frequency {
        ANNUAL,
        BIENNIAL
    }

    /** One written level of a scale. */
    public record Level(int value, Text text) {}

    /** One part of an index or of an averaged scale. */
    public record Component(String code, Text name) {}

    /** Highest level of the scale; 0 where there is no scale. */
    public int highestLevel() {
        return scale.stream().mapToInt(Level::value).max().orElse(0);
    }
}
