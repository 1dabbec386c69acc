package customs.monitoring.scoring;

import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** When an answer of the preceding cycle stands in (R10). */
class CarryForwardTest {
    private static final Map<String, Indicator> INDICATORS =
            new Catalogues().current().indicators();
    private static final Indicator SINGLE_WINDOW = INDICATORS.get("I3_04");
    private static final Indicator COVERED_FUNCTIONS = INDICATORS.get("I1_03");

    @ParameterizedTest
    @CsvSource({
        "O, A, I", "O, P, I", "O, E, I", "L, A, I", "O, I, O", "O, Q, O", "O, B, O", "O, L, O", "O, M, O", "L, I, L",
        "M, A, M", "A, A, A", "P, A, P", "Q, A, Q", "B, A, B"
    })
    void r10OnlyAMissingValueIsFilledAndOnlyFromAnObservedOne(Status now, Status before, Status result) {
        assertEquals(
                result,
                CarryForward.of(SINGLE_WINDOW, observed(now, "3"), observed(before, "2"))
                        .status());
    }

    @Test
    void r10TheCarriedValueIsThePrecedingOneAsImputed() {
        Observed carried = CarryForward.of(SINGLE_WINDOW, Observed.MISSING, observed(Status.A, "2"));
        assertEquals(new BigDecimal("2"), carried.value());
        assertEquals(Status.I, carried.status());
        // What was carried is not carried again.
        assertEquals(
                Status.O,
                CarryForward.of(SINGLE_WINDOW, Observed.MISSING, carried).status());
    }

    @Test
    void r10OnlyIndicatorsThatAllowIt() {
        assertTrue(SINGLE_WINDOW.carryForward());
        assertFalse(COVERED_FUNCTIONS.carryForward());
        assertSame(Observed.MISSING, CarryForward.of(COVERED_FUNCTIONS, Observed.MISSING, observed(Status.A, "85")));
        assertSame(Observed.MISSING, CarryForward.of(SINGLE_WINDOW, Observed.MISSING, null));
    }

    @Test
    void r10AWholeReportIsFilledPointByPoint() {
        Map<Point, Observed> now = Map.of(Point.total("I3_01"), observed(Status.A, "97.2"));
        Map<Point, Observed> before = Map.of(
                Point.total("I3_04"), observed(Status.A, "2"),
                Point.total("I1_03"), observed(Status.A, "80"),
                Point.total("I3_01"), observed(Status.A, "90"),
                Point.total("I9_99"), observed(Status.A, "1"));
        Map<Point, Observed> filled = CarryForward.of(INDICATORS, now, before);
        assertEquals(
                Map.of(
                        Point.total("I3_01"), observed(Status.A, "97.2"),
                        Point.total("I3_04"), observed(Status.I, "2")),
                filled);
    }

    private static Observed observed(Status status, String value) {
        return status.usable() ? new Observed(status, new BigDecimal(value), null, null) : Observed.without(status);
    }
}
