package customs.bcp.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongBinaryOperator;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * Times with whole-number weights: a probability is a weight over the sum of weights. Nothing is ever rounded, so a
 * percentile cannot move by rounding.
 */
final class Discrete {
    private static final long MOST_PAIRS = 4_000_000;

    final TreeMap<Long, BigInteger> weights;
    final BigInteger total;

    private Discrete(TreeMap<Long, BigInteger> weights, BigInteger total) {
        this.weights = weights;
        this.total = total;
    }

    static Discrete sure(long time) {
        return new Discrete(new TreeMap<>(Map.of(time, BigInteger.ONE)), BigInteger.ONE);
    }

    static Discrete of(RecoveryTime time) {
        var weights = new TreeMap<Long, BigInteger>();
        switch (time) {
            case RecoveryTime.Empirical empirical ->
                empirical.observed().forEach(seconds -> weights.merge(seconds, BigInteger.ONE, BigInteger::add));
            case RecoveryTime.Weighted weighted -> {
                int scale = weighted.chances().stream()
                        .mapToInt(chance -> Math.max(0, chance.probability().scale()))
                        .max()
                        .orElse(0);
                for (var chance : weighted.chances()) {
                    var weight = chance.probability().movePointRight(scale).toBigIntegerExact();
                    if (weight.signum() > 0) {
                        weights.merge(chance.seconds(), weight, BigInteger::add);
                    }
                }
            }
            case RecoveryTime.Triangular t -> throw continuous(t);
            case RecoveryTime.Pert p -> throw continuous(p);
            case RecoveryTime.Uniform u -> throw continuous(u);
        }
        return of(weights);
    }

    private static IllegalArgumentException continuous(RecoveryTime time) {
        return new IllegalArgumentException("Not a few values with exact probabilities: " + time);
    }

    static Discrete of(TreeMap<Long, BigInteger> weights) {
        var sum = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var divisor = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            weights.replaceAll((time, weight) -> weight.divide(divisor));
            sum = sum.divide(divisor);
        }
        return new Discrete(weights, sum);
    }

    /** Weights that must keep their scale, because they are about to be added to others of the same whole. */
    static Discrete unreduced(TreeMap<Long, BigInteger> weights, BigInteger total) {
        return new Discrete(weights, total);
    }

    /** One after the other; never stays never. */
    Discrete plus(Discrete other) {
        return combine(other, (a, b) -> a == NEVER || b == NEVER ? NEVER : a + b);
    }

    /** Side by side, both needed. */
    Discrete max(Discrete other) {
        return combine(other, Math::max);
    }

    private Discrete combine(Discrete other, LongBinaryOperator times) {
        if ((long) size() * other.size() > MOST_PAIRS) {
            throw new IllegalArgumentException("Too many possible times to count exactly.");
        }
        var result = new TreeMap<Long, BigInteger>();
        weights.forEach((a, weight) -> other.weights.forEach(
                (b, second) -> result.merge(times.applyAsLong(a, b), weight.multiply(second), BigInteger::add)));
        return of(result);
    }

    /** When k of several independent ones are there. */
    static Discrete kth(int k, List<Discrete> members) {
        var times = new TreeSet<Long>();
        members.forEach(member -> times.addAll(member.weights.keySet()));
        var result = new TreeMap<Long, BigInteger>();
        var before = BigInteger.ZERO;
        for (long time : times) {
            var now = atLeast(k, time, members);
            if (now.compareTo(before) > 0) {
                result.put(time, now.subtract(before));
            }
            before = now;
        }
        return of(result);
    }

    /** Weight of at least k members being there by a time: entry i of the row is the weight of exactly i, the last of k or more. */
    private static BigInteger atLeast(int k, long time, List<Discrete> members) {
        var row = new BigInteger[k + 1];
        Arrays.fill(row, BigInteger.ZERO);
        row[0] = BigInteger.ONE;
        for (var member : members) {
            var there = member.weights.headMap(time, true).values().stream().reduce(BigInteger.ZERO, BigInteger::add);
            var missing = member.total.subtract(there);
            row[k] = row[k].multiply(member.total).add(row[k - 1].multiply(there));
            for (int i = k - 1; i > 0; i--) {
                row[i] = row[i].multiply(missing).add(row[i - 1].multiply(there));
            }
            row[0] = row[0].multiply(missing);
        }
        return row[k];
    }

    /** A mixture: this weighed against all else by a factor out of a common whole. */
    void addTo(TreeMap<Long, BigInteger> mixture, BigInteger factor) {
        weights.forEach((time, weight) -> mixture.merge(time, weight.multiply(factor), BigInteger::add));
    }

    int size() {
        return weights.size();
    }

    /** The smallest time by which at least {@code percent} of 100 are there. */
    long percentile(int percent) {
        var wanted = total.multiply(BigInteger.valueOf(percent));
        var sum = BigInteger.ZERO;
        for (var entry : weights.entrySet()) {
            sum = sum.add(entry.getValue());
            if (sum.multiply(BigInteger.valueOf(100)).compareTo(wanted) >= 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("No distribution reaches " + percent + " percent.");
    }

    /** Weight of everything up to a time. */
    BigInteger upTo(long time) {
        return weights.headMap(time, true).values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigDecimal probability(BigInteger weight) {
        return Odds.ratio(new BigDecimal(weight), new BigDecimal(total));
    }
}
