package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import static customs.monitoring.scoring.Goalposts.EXACT;
import static customs.monitoring.scoring.Goalposts.HUNDRED;

/**
 * A share of a region (R13): the headline pools what the Members counted, so that a large Member weighs more; the mean of
 * their own shares stands beside it.
 *
 * @param contributing n
 * @param members      N
 * @param pooled       100 · Σ numerator ÷ Σ denominator, unrounded; null where nobody contributes, as the next two are
 * @param meanOfRatios unweighted mean of the Members' shares, in percent, unrounded
 * @param largest      share that one Member holds of the pooled denominator at most, in percent, unrounded
 * @param withheld     why it is not published, of reasons that do not depend on the reader; empty if it may be
 */
public record PooledShare(
        int contributing,
        int members,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal pooled,
        BigDecimal meanOfRatios,
        BigDecimal largest,
        Optional<Withheld> withheld) {

    /** Share of a pooled denominator, in percent, above which one Member dominates; exactly this much does not (R14). */
    public static final BigDecimal DOMINANCE = BigDecimal.valueOf(85);

    /** What one Member counted; 0 ≤ numerator ≤ denominator, denominator above 0 (R4). */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {
        public Fraction {
            if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
                throw new IllegalArgumentException("not a share: %s of %s".formatted(numerator, denominator));
            }
        }

        BigDecimal percent() {
            return HUNDRED.multiply(numerator, EXACT).divide(denominator, EXACT);
        }
    }

    /** @param fractions one for each Member that reported numerator and denominator */
    public static PooledShare of(int members, Collection<Fraction> fractions) {
        Optional<Withheld> tooFew = Withheld.tooFew(fractions.size(), members);
        if (fractions.isEmpty()) {
            return new PooledShare(0, members, null, null, null, null, null, tooFew);
        }
        BigDecimal numerator = fractions.stream().map(Fraction::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> denominators =
                fractions.stream().map(Fraction::denominator).toList();
        BigDecimal denominator = denominators.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean dominated = dominated(denominators);
        return new PooledShare(
                fractions.size(),
                members,
                numerator,
                denominator,
                new Fraction(numerator, denominator).percent(),
                Summary.mean(fractions.stream().map(Fraction::percent).toList()),
                new Fraction(denominators.stream().max(BigDecimal::compareTo).orElseThrow(), denominator).percent(),
                tooFew.isPresent() || !dominated ? tooFew : Optional.of(Withheld.DOMINANCE));
    }

    /** Whether one of the denominators is more than 85 % of their sum; compared without dividing. */
    static boolean dominated(Collection<BigDecimal> denominators) {
        BigDecimal limit =
                denominators.stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(DOMINANCE);
        return denominators.stream().anyMatch(one -> one.multiply(HUNDRED).compareTo(limit) > 0);
    }
}
