package customs.bcp.analysis;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Readiness.Evidence evidence(
            int tier, boolean plan, LocalDate exercise, boolean gap, int contacts, int verified, int due, int closed) {
        return new Readiness.Evidence("S" + tier, tier, plan, exercise, gap, contacts, verified, due, closed);
    }

    private static void exercise(String expected, LocalDate last) {
        var part = Readiness.of(List.of(evidence(1, true, last, false, 1, 1, 0, 0)), TODAY)
                .services()
                .getFirst();
        assertEquals(new BigDecimal(expected), part.exercise());
    }

    @Test
    void ac17TwoServicesAreSixtySevenPointTwo() {
        var readiness = Readiness.of(
                List.of(
                        evidence(1, true, TODAY, true, 10, 8, 4, 2),
                        evidence(3, false, TODAY.minusMonths(18), false, 3, 3, 0, 0)),
                TODAY);
        assertEquals(new BigDecimal("0.695"), readiness.services().getFirst().score());
        assertEquals(new BigDecimal("0.625"), readiness.services().getLast().score());
        assertEquals(new BigDecimal("67.2"), readiness.score());
    }

    @Test
    void ac17WhoLacksNothingReachesAHundred() {
        var all = List.of(evidence(1, true, TODAY, false, 1, 1, 2, 2), evidence(4, true, TODAY, false, 9, 9, 0, 0));
        assertEquals(new BigDecimal("100.0"), Readiness.of(all, TODAY).score());
    }

    @Test
    void ac17NoServiceIsNoScore() {
        assertNull(Readiness.of(List.of(), TODAY).score());
    }

    @Test
    void neverExercisedCountsAsNothing() {
        exercise("0.000", null);
    }

    @Test
    void anExerciseCountsWhollyForTwelveMonthsAndHalfForTwentyFourToTheDay() {
        exercise("1.000", LocalDate.of(2025, 3, 1));
        exercise("0.500", LocalDate.of(2025, 2, 28));
        exercise("0.500", LocalDate.of(2024, 3, 1));
        exercise("0.000", LocalDate.of(2024, 2, 29));
    }

    @Test
    void withoutContactsNothingIsVerified() {
        var part = Readiness.of(List.of(evidence(2, true, TODAY, false, 0, 0, 0, 0)), TODAY)
                .services()
                .getFirst();
        assertEquals(new BigDecimal("0.000"), part.contacts());
        assertEquals(new BigDecimal("1.000"), part.actions());
    }

    @Test
    void impossibleEvidenceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> evidence(5, true, null, false, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> evidence(1, true, null, false, 1, 2, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> evidence(1, true, null, false, 1, 1, 1, -1));
    }

    @Property
    void theScoreLiesBetweenTheServicesAndVerifyingAContactNeverLowersIt(
            @ForAll @IntRange(min = 1, max = 4) int tier, @ForAll @IntRange(min = 1, max = 9) int contacts) {
        var other = evidence(2, true, null, false, 1, 1, 0, 0);
        var before =
                Readiness.of(List.of(other, evidence(tier, false, TODAY, true, contacts, contacts - 1, 0, 0)), TODAY);
        var after = Readiness.of(List.of(other, evidence(tier, false, TODAY, true, contacts, contacts, 0, 0)), TODAY);
        assertTrue(before.score().compareTo(after.score()) <= 0);
        assertTrue(after.score().signum() > 0 && after.score().compareTo(BigDecimal.valueOf(100)) <= 0);
    }
}
