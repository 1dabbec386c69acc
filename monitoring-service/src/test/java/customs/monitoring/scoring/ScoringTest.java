package customs.monitoring.scoring;

import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Rejection;
import customs.monitoring.catalogue.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static customs.monitoring.scoring.WorkedExample.framework;
import static customs.monitoring.scoring.WorkedExample.observations;
import static customs.monitoring.scoring.WorkedExample.only;
import static customs.monitoring.scoring.WorkedExample.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every hand-computed figure of the method, to the digit. */
class ScoringTest {

    @ParameterizedTest
    @CsvSource({"97.2, 86.0", "79, 0.0", "100, 100.0", "80, 0.0"})
    void ac01ElectronicDeclarations(String value, String score) {
        assertEquals(score, published("I3_01", value));
    }

    @ParameterizedTest
    @CsvSource({"18, 75.0", "40, 0.0", "6, 100.0"})
    void ac02AgeOfTheLastPlanReview(String value, String score) {
        assertEquals(score, published("I1_04", value));
    }

    @Test
    void ac04PlansScore89WithFullCoverage() {
        Score plans = part(Scoring.member(only(WorkedExample.plans()), observations()), "C1_3");
        assertEquals(0, plans.value().compareTo(new BigDecimal("89")));
        assertEquals("89.0", plans.published().toPlainString());
        assertEquals("100.0", plans.coveragePercent().toPlainString());
    }

    @Test
    void ac05CoverageOfExactlySixtyPercentIsEnough() {
        Score enough = part(Scoring.member(only(WorkedExample.paperless("0.6", "0.4")), observations()), "C3_2");
        assertEquals(ScoreOutcome.SCORED, enough.outcome());
        assertEquals("66.7", enough.published().toPlainString());
        assertEquals("60.0", enough.coveragePercent().toPlainString());

        Score less = part(Scoring.member(only(WorkedExample.paperless("0.59", "0.41")), observations()), "C3_2");
        assertEquals(ScoreOutcome.INSUFFICIENT_DATA, less.outcome());
        assertNull(less.published());
        assertNull(less.band());
    }

    @Test
    void ac06MissingIsNotTheSameAsNotApplicable() {
        Score notApplicable = Scoring.member(framework(), observations());
        assertEquals("56.9", part(notApplicable, "T5").published().toPlainString());
        assertEquals(ScoreOutcome.NOT_APPLICABLE, part(notApplicable, "C5_2").outcome());
        assertEquals("92.0", notApplicable.dataCoveragePercent().toPlainString());

        Map<Point, Observed> missing = observations();
        missing.put(Point.total("I5_07"), Observed.without(Status.O));
        Score after = Scoring.member(framework(), missing);
        assertEquals("56.9", part(after, "T5").published().toPlainString());
        assertEquals("60.0", part(after, "T5").coveragePercent().toPlainString());
        assertEquals("80.0", after.dataCoveragePercent().toPlainString());
    }

    @Test
    void ac07TheWholeMember() {
        Score member = Scoring.member(framework(), observations());
        assertEquals("64.591429", scale6(member));
        assertEquals("64.6", member.published().toPlainString());
        assertEquals(Band.B3_ESTABLISHED, member.band());
        assertEquals("92.0", member.dataCoveragePercent().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "C1_3, 89.000000",
        "C1_4, 50.000000",
        "T1, 73.400000",
        "C3_1, 60.857143",
        "C3_2, 66.666667",
        "T3, 63.761905",
        "C5_1, 56.888889",
        "T5, 56.888889",
        "I1_02, 100.000000",
        "I1_03, 85.000000",
        "I1_04, 75.000000",
        "I1_05, 50.000000",
        "I1_06, 50.000000",
        "I3_01, 86.000000",
        "I3_08, 35.714286",
        "I3_04, 66.666667",
        "I5_03, 36.000000",
        "I5_05, 77.777778"
    })
    void theWorkedExampleOpensIntoItsParts(String code, String score) {
        assertEquals(score, scale6(part(Scoring.member(framework(), observations()), code)));
    }

    @Test
    void effectiveWeightsOfWhatAppliesSumToOneAndTheWeightOfWhatDoesNotGoesToItsSiblings() {
        Score member = Scoring.member(framework(), observations());
        assertEquals(0, part(member, "C5_1").effectiveWeight().compareTo(new BigDecimal("0.3")));
        assertEquals(0, part(member, "I5_07").effectiveWeight().signum());
        assertEquals(0, part(member, "I3_09").effectiveWeight().compareTo(new BigDecimal("0.08")));
        assertEquals(
                "1.0000000000",
                leaves(member).setScale(10, RoundingMode.HALF_EVEN).toPlainString());
    }

    @Test
    void theBandIsThatOfThePublishedScore() {
        assertEquals(Band.B3_ESTABLISHED, Band.of(new BigDecimal("49.95").setScale(1, RoundingMode.HALF_UP)));
        assertEquals(Band.B2_DEVELOPING, Band.of(new BigDecimal("49.9")));
        assertEquals(Band.B1_INITIAL, Band.of(new BigDecimal("24.9")));
        assertEquals(Band.B2_DEVELOPING, Band.of(new BigDecimal("25.0")));
        assertEquals(Band.B4_ADVANCED, Band.of(new BigDecimal("100.0")));
    }

    @Test
    void aCriticalIndicatorAtZeroCapsItsCommitment() {
        Map<Point, Observed> noPlan = observations();
        noPlan.put(Point.total("I1_02"), Observed.of("0"));
        noPlan.put(Point.total("I1_03"), Observed.of("100"));
        noPlan.put(Point.total("I1_04"), Observed.of("6"));
        Score plans = part(Scoring.member(only(WorkedExample.plans()), noPlan), "C1_3");
        assertTrue(plans.capped());
        assertEquals("49.9", plans.published().toPlainString());

        noPlan.put(Point.total("I1_03"), Observed.of("10"));
        Score low = part(Scoring.member(only(WorkedExample.plans()), noPlan), "C1_3");
        assertFalse(low.capped());
        assertEquals("24.0", low.published().toPlainString());
    }

    @Test
    void aMissingCriticalIndicatorDoesNotCap() {
        Map<Point, Observed> unknown = observations();
        unknown.put(Point.total("I1_02"), Observed.without(Status.L));
        Score plans = part(Scoring.member(only(WorkedExample.plans()), unknown), "C1_3");
        assertFalse(plans.capped());
        assertEquals("60.0", plans.coveragePercent().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"A, 100.0", "P, 100.0", "E, 100.0", "Q, 100.0", "B, 100.0", "I, 80.0", "L, 60.0", "O, 60.0"})
    void theStatusDecidesHowMuchAnObservationCovers(Status status, String coverage) {
        Map<Point, Observed> all = observations();
        all.put(
                Point.total("I1_02"),
                status.usable() ? new Observed(status, BigDecimal.ONE, null, null) : Observed.without(status));
        Score plans = part(Scoring.member(only(WorkedExample.plans()), all), "C1_3");
        assertEquals(coverage, plans.coveragePercent().toPlainString());
    }

    @Test
    void nothingApplicableIsNotApplicableAndHasNoCoverage() {
        Map<Point, Observed> none = new TreeMap<>();
        for (String code : List.of("I1_02", "I1_03", "I1_04")) {
            none.put(Point.total(code), Observed.without(Status.M));
        }
        Score member = Scoring.member(only(WorkedExample.plans()), none);
        assertEquals(ScoreOutcome.NOT_APPLICABLE, member.outcome());
        assertNull(member.coveragePercent());
    }

    @Test
    void weightsThatDoNotSumToOneAreRefused() {
        var refused = assertThrows(Rejection.class, () -> WorkedExample.paperless("0.6", "0.39"));
        assertEquals("weights-not-one", refused.slug());
        WorkedExample.paperless("0.6000005", "0.4");
    }

    @Test
    void theShippedWeightsAreEqualAndScoreAMemberThatIsBestEverywhereAt100() {
        var catalogue = new Catalogues().current();
        Map<Point, Observed> best = new TreeMap<>();
        Framework.of(catalogue).themes().forEach(theme -> theme.commitments().forEach(commitment -> commitment
                .indicators()
                .forEach(indicator -> best.put(
                        indicator.point(),
                        new Observed(Status.A, indicator.goalposts().best(), null, null)))));
        Score member = Scoring.member(Framework.of(catalogue), best);
        assertEquals("100.0", member.published().toPlainString());
        assertEquals(6, member.parts().size());
        assertEquals(50, best.size());
    }

    private static String published(String code, String value) {
        var indicator = new Catalogues().current().indicators().get(code);
        return Goalposts.of(indicator)
                .score(new BigDecimal(value))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String scale6(Score score) {
        return score.value().setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal leaves(Score score) {
        return score.parts().isEmpty()
                ? score.effectiveWeight()
                : score.parts().stream().map(ScoringTest::leaves).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
