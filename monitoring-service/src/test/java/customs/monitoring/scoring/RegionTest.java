package customs.monitoring.scoring;

import customs.monitoring.scoring.PooledShare.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static customs.monitoring.scoring.Summary.published;
import static customs.monitoring.scoring.WorkedExample.framework;
import static customs.monitoring.scoring.WorkedExample.observations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What the Members of a region come to (R12, R13), to the digit. */
class RegionTest {

    @Test
    void ac08RegionOfSevenWithFiveScores() {
        List<BigDecimal> scores = new ArrayList<>(values("41.25", "78.9", "55.05", "49.95"));
        scores.add(Scoring.member(framework(), observations()).value());
        Summary region = Summary.of(7, scores);
        assertEquals(
                "57.948286", region.mean().setScale(6, RoundingMode.HALF_UP).toPlainString());
        assertEquals("57.9", shown(region.mean()));
        assertEquals("55.1", shown(region.median()));
        assertEquals("41.3", shown(region.lowest()));
        assertEquals("78.9", shown(region.highest()));
        assertEquals(5, region.contributing());
        assertEquals(7, region.members());
        assertEquals("71.4", region.coveragePercent().toPlainString());
        assertEquals(Optional.empty(), region.withheld());

        scores.remove(new BigDecimal("78.9"));
        Summary afterwards = Summary.of(7, scores);
        assertEquals(4, afterwards.contributing());
        assertEquals(Optional.of(Withheld.N_BELOW_5), afterwards.withheld());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 10, ",
        "5, 11, BELOW_HALF",
        "4, 4, N_BELOW_5",
        "4, 20, N_BELOW_5",
        "94, 187, ",
        "93, 187, BELOW_HALF"
    })
    void r12FiveMembersAndHalfOfTheRegion(int contributing, int members, Withheld why) {
        assertEquals(Optional.ofNullable(why), Withheld.tooFew(contributing, members));
    }

    @Test
    void r12MoreScoresThanMembersIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> Withheld.tooFew(6, 5));
    }

    @Test
    void r12TheMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertEquals(
                "25.0",
                shown(Summary.of(6, values("10", "20", "30", "40", "1", "99")).median()));
    }

    @Test
    void r12NobodyScoredIsNotAZero() {
        Summary nobody = Summary.of(7, List.of());
        assertNull(nobody.mean());
        assertNull(nobody.median());
        assertEquals(Optional.of(Withheld.N_BELOW_5), nobody.withheld());
        assertEquals("0.0", nobody.coveragePercent().toPlainString());
        assertNull(Summary.of(0, List.of()).coveragePercent());
    }

    @Test
    void ac09PooledShareAndMeanOfRatios() {
        PooledShare share = PooledShare.of(
                5,
                List.of(
                        fraction("90", "100"),
                        fraction("50", "1000"),
                        fraction("300", "400"),
                        fraction("10", "50"),
                        fraction("45", "90")));
        assertEquals("495", share.numerator().toPlainString());
        assertEquals("1640", share.denominator().toPlainString());
        assertEquals("30.2", shown(share.pooled()));
        assertEquals("48.0", shown(share.meanOfRatios()));
        assertEquals("61.0", shown(share.largest()));
        assertEquals(Optional.empty(), share.withheld());
    }

    @Test
    void r13ThePooledShareFollowsTheSameRuleOfNumbers() {
        List<Fraction> four = List.of(fraction("1", "2"), fraction("1", "2"), fraction("1", "2"), fraction("1", "2"));
        assertEquals(Optional.of(Withheld.N_BELOW_5), PooledShare.of(4, four).withheld());
        assertNull(PooledShare.of(4, List.of()).pooled());
        assertThrows(IllegalArgumentException.class, () -> fraction("3", "2"));
        assertThrows(IllegalArgumentException.class, () -> fraction("0", "0"));
    }

    @ParameterizedTest
    @CsvSource({"850, ", "851, DOMINANCE"})
    void r14Exactly85PercentOfTheDenominatorDoesNotDominate(String largest, Withheld why) {
        String rest = new BigDecimal("1000")
                .subtract(new BigDecimal(largest))
                .subtract(BigDecimal.valueOf(30))
                .toPlainString();
        PooledShare share = PooledShare.of(
                5,
                List.of(
                        fraction("1", largest),
                        fraction("1", rest),
                        fraction("1", "10"),
                        fraction("1", "10"),
                        fraction("1", "10")));
        assertEquals(Optional.ofNullable(why), share.withheld());
    }

    @Test
    void r13LevelsHaveADistributionAndALowerMedianButNoMean() {
        LevelDistribution levels = LevelDistribution.of(8, 3, values("0", "1", "2", "3", "3", "1"));
        assertEquals(Map.of(0, 1, 1, 2, 2, 1, 3, 2), levels.byLevel());
        assertEquals(0, levels.lowerMedian().compareTo(BigDecimal.ONE));
        assertEquals(Optional.empty(), levels.withheld());
        assertEquals(
                Map.of(0, 0, 1, 0, 2, 0), LevelDistribution.of(9, 2, List.of()).byLevel());
        assertNull(LevelDistribution.of(9, 2, List.of()).lowerMedian());
    }

    @Test
    void r13AMeanOverComponentsCountsForTheLevelItHasReached() {
        LevelDistribution levels = LevelDistribution.of(5, 3, values("0.67", "1.99", "2", "2.33", "3"));
        assertEquals(Map.of(0, 1, 1, 1, 2, 2, 3, 1), levels.byLevel());
        assertThrows(IllegalArgumentException.class, () -> LevelDistribution.of(5, 3, values("3.01")));
        assertThrows(IllegalArgumentException.class, () -> LevelDistribution.of(5, 3, values("-0.5")));
    }

    @Test
    void r13ShareOfYes() {
        YesShare share = YesShare.of(10, List.of(true, false, true, true, false, true));
        assertEquals(4, share.yes());
        assertEquals("66.7", shown(share.percent()));
        assertEquals(Optional.empty(), share.withheld());
        assertNull(YesShare.of(10, List.of()).percent());
    }

    @Test
    void ac12ReportingAndOnTimeRate() {
        ReportingRate rate = new ReportingRate(10, 8, 6);
        assertEquals("80.0", shown(rate.reporting()));
        assertEquals("60.0", shown(rate.punctuality()));
        assertNull(new ReportingRate(0, 0, 0).reporting());
        assertNull(new ReportingRate(0, 0, 0).punctuality());
        assertThrows(IllegalArgumentException.class, () -> new ReportingRate(10, 8, 9));
        assertThrows(IllegalArgumentException.class, () -> new ReportingRate(7, 8, 6));
    }

    private static String shown(BigDecimal figure) {
        return published(figure).toPlainString();
    }

    private static Fraction fraction(String numerator, String denominator) {
        return new Fraction(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static List<BigDecimal> values(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
