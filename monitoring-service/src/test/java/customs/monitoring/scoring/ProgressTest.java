package customs.monitoring.scoring;

import customs.monitoring.catalogue.Indicator.Direction;
import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Progress.Dated;
import customs.monitoring.scoring.Progress.Standing;
import customs.monitoring.scoring.Progress.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Progress against a Member's own target (R15). */
class ProgressTest {
    /** 1 460 days after the baseline; 730 days are half of the way. */
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static final LocalDate HALF_WAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 20, 80, 80, 100.0, ACHIEVED",
        "HIGHER, 20, 80, 90, 116.7, ACHIEVED",
        "HIGHER, 20, 80, 19, -1.7, REGRESSED",
        "HIGHER, 20, 80, 44, 40.0, ON_TRACK",
        "HIGHER, 20, 80, 43.99, 40.0, AT_RISK",
        "HIGHER, 20, 80, 35, 25.0, AT_RISK",
        "HIGHER, 20, 80, 34.99, 25.0, OFF_TRACK",
        "HIGHER, 20, 80, 20, 0.0, OFF_TRACK",
        "LOWER, 48, 24, 24, 100.0, ACHIEVED",
        "LOWER, 48, 24, 36, 50.0, ON_TRACK",
        "LOWER, 48, 24, 50, -8.3, REGRESSED",
        "HIGHER, 50, 50, 50, 100.0, ACHIEVED",
        "HIGHER, 50, 50, 49, 0.0, OFF_TRACK",
        "LOWER, 50, 50, 51, 0.0, OFF_TRACK"
    })
    void r15StandingInOrderHalfWay(
            Direction direction, String baseline, String target, String value, String percent, Standing standing) {
        Progress progress = Progress.of(
                direction,
                List.of(dated(START, Status.A, baseline), dated(HALF_WAY, Status.E, value)),
                Optional.empty(),
                new Target(new BigDecimal(target), END));
        assertEquals("50.0", Summary.published(progress.expected()).toPlainString());
        assertEquals(percent, Summary.published(progress.percent()).toPlainString());
        assertEquals(standing, progress.standing());
    }

    @Test
    void r15TheBaselineIsTheFirstNormalOrProvisionalValue() {
        List<Dated> series = List.of(
                dated(HALF_WAY, Status.A, "50"),
                dated(START.plusDays(10), Status.P, "40"),
                dated(START, Status.E, "10"),
                dated(HALF_WAY.plusDays(1), Status.O, null));
        Progress progress = progress(series, Optional.empty());
        assertEquals("16.7", Summary.published(progress.percent()).toPlainString());
    }

    @Test
    void r15NothingObservedNoStanding() {
        Progress none = progress(List.of(dated(START, Status.E, "10")), Optional.empty());
        assertEquals(Standing.NOT_KNOWN, none.standing());
        assertNull(none.percent());
        assertNull(none.expected());
    }

    @Test
    void r15NoProgressAcrossABreakWithoutABridgedBaseline() {
        List<Dated> broken = List.of(
                dated(START, Status.A, "20"),
                dated(START.plusYears(1), Status.B, "60"),
                dated(HALF_WAY, Status.A, "70"));
        assertEquals(Standing.NOT_COMPARABLE, progress(broken, Optional.empty()).standing());
        assertNull(progress(broken, Optional.empty()).percent());

        Progress bridged = progress(broken, Optional.of(dated(START, Status.A, "50")));
        assertEquals("40.0", Summary.published(bridged.percent()).toPlainString());
        assertEquals(Standing.ON_TRACK, bridged.standing());
    }

    @Test
    void r15AfterTheTargetDateEverythingIsExpected() {
        Progress late = Progress.of(
                Direction.HIGHER,
                List.of(dated(START, Status.A, "0"), dated(END.plusYears(1), Status.A, "95")),
                Optional.empty(),
                new Target(new BigDecimal("100"), END));
        assertEquals("100.0", Summary.published(late.expected()).toPlainString());
        assertEquals(Standing.ON_TRACK, late.standing());
    }

    private static Progress progress(List<Dated> series, Optional<Dated> bridged) {
        return Progress.of(Direction.HIGHER, series, bridged, new Target(new BigDecimal("100"), END));
    }

    private static Dated dated(LocalDate on, Status status, String value) {
        return new Dated(on, status, value == null ? null : new BigDecimal(value));
    }
}
