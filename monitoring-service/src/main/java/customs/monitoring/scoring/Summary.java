package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import static customs.monitoring.scoring.Goalposts.EXACT;

/**
 * What the scores or values of a region's Members come to, each Member counting the same (R12). Computed also where it is
 * withheld; the figures are unrounded and in the unit of what was summed up.
 *
 * @param contributing n, Members with a score or value
 * @param members      N, Members of the region on the last day of the data period
 * @param mean         null where nobody contributes, as median, lowest and highest are
 * @param median       mean of the two middle ones where n is even
 * @param withheld     why it is not published; empty if it is
 */
public record Summary(
        int contributing,
        int members,
        BigDecimal mean,
        BigDecimal median,
        BigDecimal lowest,
        BigDecimal highest,
        Optional<Withheld> withheld) {

    private static final int EXACT_DECIMALS = 20;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * @param members N
     * @param values  one for each Member that has one; a Member without a score is left out, never a zero
     */
    public static Summary of(int members, Collection<BigDecimal> values) {
        Optional<Withheld> withheld = Withheld.tooFew(values.size(), members);
        if (values.isEmpty()) {
            return new Summary(0, members, null, null, null, null, withheld);
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return new Summary(
                sorted.size(), members, mean(sorted), median(sorted), sorted.getFirst(), sorted.getLast(), withheld);
    }

    /** n ÷ N in percent with one decimal, half up; null where the region has no Members. */
    public BigDecimal coveragePercent() {
        return members == 0 ? null : published(percent(contributing, members));
    }

    /**
     * A figure as published: one decimal, half up (R1); null stays null. What a division by weights left behind the twentieth
     * decimal is taken off before: 55.0499…9 with 32 nines is 55.05, and published as 55.1.
     */
    public static BigDecimal published(BigDecimal figure) {
        return figure == null
                ? null
                : figure.setScale(EXACT_DECIMALS, RoundingMode.HALF_EVEN).setScale(1, RoundingMode.HALF_UP);
    }

    /** Of a list that is not empty. */
    static BigDecimal mean(Collection<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), EXACT);
    }

    /** Of a list that is not empty and in ascending order. */
    static BigDecimal median(List<BigDecimal> sorted) {
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : sorted.get(sorted.size() / 2 - 1).add(upper).divide(TWO, EXACT);
    }

    /** 100 · part ÷ whole, unrounded. */
    static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), EXACT);
    }
}
