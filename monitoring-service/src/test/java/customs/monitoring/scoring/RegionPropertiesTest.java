package customs.monitoring.scoring;

import customs.monitoring.scoring.PooledShare.Fraction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for every region. */
class RegionPropertiesTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property(tries = 300)
    void everyFigureOfScoresLiesBetweenLeastAndLargest(@ForAll("scores") List<BigDecimal> scores) {
        Summary region = Summary.of(60, scores);
        ordered(BigDecimal.ZERO, region.lowest(), region.mean(), region.highest(), HUNDRED);
        ordered(region.lowest(), region.median(), region.highest());
    }

    @Property(tries = 300)
    void everyPooledShareLiesBetween0And100(@ForAll("fractions") List<Fraction> fractions) {
        PooledShare share = PooledShare.of(60, fractions);
        ordered(BigDecimal.ZERO, share.pooled(), HUNDRED);
        ordered(BigDecimal.ZERO, share.meanOfRatios(), HUNDRED);
        ordered(BigDecimal.ZERO, share.largest(), HUNDRED);
    }

    @Property(tries = 200)
    void theOrderOfMembersChangesNothing(
            @ForAll("scores") List<BigDecimal> scores,
            @ForAll("fractions") List<Fraction> fractions,
            @ForAll long seed) {
        assertEquals(Summary.of(60, scores), Summary.of(60, shuffled(scores, seed)));
        PooledShare straight = PooledShare.of(60, fractions);
        PooledShare shuffled = PooledShare.of(60, shuffled(fractions, seed));
        assertEquals(straight.pooled(), shuffled.pooled());
        assertEquals(straight.withheld(), shuffled.withheld());
        // A sum of rounded shares may differ beyond what is ever published.
        assertEquals(Summary.published(straight.meanOfRatios()), Summary.published(shuffled.meanOfRatios()));
        List<BigDecimal> levels = scores.stream()
                .map(score -> score.remainder(BigDecimal.valueOf(4)))
                .toList();
        assertEquals(LevelDistribution.of(60, 4, levels), LevelDistribution.of(60, 4, shuffled(levels, seed)));
        assertEquals(
                Outlier.of(BigDecimal.TEN, scores).flagged(),
                Outlier.of(BigDecimal.TEN, shuffled(scores, seed)).flagged());
    }

    @Provide
    Arbitrary<List<BigDecimal>> scores() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, HUNDRED)
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Fraction>> fractions() {
        return Arbitraries.integers()
                .between(1, 100_000)
                .flatMap(denominator -> Arbitraries.integers()
                        .between(0, denominator)
                        .map(numerator -> new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static void ordered(BigDecimal... figures) {
        for (int i = 1; i < figures.length; i++) {
            assertTrue(figures[i - 1].compareTo(figures[i]) <= 0, figures[i - 1] + " > " + figures[i]);
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
