package customs.bcp.whatif;

import customs.bcp.analysis.TrafficShift;
import customs.bcp.estate.Code;
import customs.platform.problem.Refusal;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import java.math.BigDecimal;

/**
 * Traffic that a closure or a shift moves elsewhere, in pieces a day.
 *
 * @param trafficPerDay what the closed port or mode handles, or what comes to the post
 * @param days how long it lasts
 * @param sparePerDay PORT_CLOSURE and MODE_SHIFT: what others can take on top of their own
 * @param extraAfterPerDay PORT_CLOSURE: what the reopened port can handle beyond its own traffic
 * @param movedPercent MODE_SHIFT: of the traffic, the rest is cancelled
 * @param movedFromDay MODE_SHIFT: days until the first of it arrives by the other mode
 * @param capacityPerDay CORRIDOR_SHIFT: with the shifts worked
 * @param ordinaryPerDay CORRIDOR_SHIFT: traffic once it is back to normal
 */
public record TrafficEntry(
        @NotNull @Code String scenario,
        @NotNull TrafficKind kind,

        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 3)
        BigDecimal trafficPerDay,

        @NotNull @DecimalMin("0") @DecimalMax("3650") @Digits(integer = 4, fraction = 3)
        BigDecimal days,

        @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal sparePerDay,
        @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal extraAfterPerDay,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 3)
        BigDecimal movedPercent,

        @DecimalMin("0") @Digits(integer = 4, fraction = 3) BigDecimal movedFromDay,
        @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal capacityPerDay,
        @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal ordinaryPerDay) {

    /** A port is closed, a mode of transport stops, or a corridor shifts. */
    public enum TrafficKind {
        PORT_CLOSURE,
        MODE_SHIFT,
        CORRIDOR_SHIFT
    }

    TrafficShift shift(String pointer) {
        return switch (kind) {
            case PORT_CLOSURE ->
                TrafficShift.portClosure(
                        scenario,
                        trafficPerDay,
                        days,
                        given(sparePerDay, pointer + "/sparePerDay"),
                        given(extraAfterPerDay, pointer + "/extraAfterPerDay"));
            case MODE_SHIFT ->
                TrafficShift.modeShift(
                        scenario,
                        trafficPerDay,
                        given(movedPercent, pointer + "/movedPercent"),
                        days,
                        given(movedFromDay, pointer + "/movedFromDay"),
                        given(sparePerDay, pointer + "/sparePerDay"));
            case CORRIDOR_SHIFT ->
                TrafficShift.corridorShift(
                        scenario,
                        trafficPerDay,
                        given(capacityPerDay, pointer + "/capacityPerDay"),
                        days,
                        given(ordinaryPerDay, pointer + "/ordinaryPerDay"));
        };
    }

    private BigDecimal given(BigDecimal value, String pointer) {
        if (value == null) {
            throw Refusal.invalid(pointer, "MISSING", "A scenario of kind %s needs it.".formatted(kind));
        }
        return value;
    }
}
