package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a service is back by when. Probabilities and means are exact where they end within twelve decimals, else
 * rounded to those; percentiles are computed before any rounding.
 *
 * @param runs simulated; null when every possibility was counted exactly
 * @param meanSeconds null when it may never be back
 * @param varianceSeconds in square seconds; null as above
 * @param p50Seconds the smallest time by which half of all cases are back; null for never. Likewise 90 and 95 of 100
 * @param withinRto probability of being back within the objective; null without one
 * @param withinMtpd the same for the maximum tolerable period
 * @param never probability of never being back
 * @param criticality by code, the share of runs in which the node held the service up; empty for an exact count
 * @param curve probability of being back by a time; of many points about a hundred, the last one always among them
 */
public record Odds(
        String service,
        Integer runs,
        BigDecimal meanSeconds,
        BigDecimal varianceSeconds,
        Long p50Seconds,
        Long p90Seconds,
        Long p95Seconds,
        BigDecimal withinRto,
        BigDecimal withinMtpd,
        BigDecimal never,
        Map<String, BigDecimal> criticality,
        List<Likelihood> curve) {

    private static final int DECIMALS = 12;

    public Odds {
        criticality = Collections.unmodifiableMap(new TreeMap<>(criticality));
        curve = List.copyOf(curve);
    }

    /** @param probability of being back by then */
    public record Likelihood(long seconds, BigDecimal probability) {}

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        var quotient = part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    /** From every time at which something can happen and its weight, in whole numbers. */
    static Odds of(EstateSnapshot.Node node, Discrete times, Integer runs, Map<String, BigDecimal> criticality) {
        var total = new BigDecimal(times.total);
        BigDecimal mean = null;
        BigDecimal variance = null;
        var never = times.weights.get(Graph.NEVER);
        if (never == null) {
            var sum = BigDecimal.ZERO;
            var squares = BigDecimal.ZERO;
            for (var entry : times.weights.entrySet()) {
                var time = BigDecimal.valueOf(entry.getKey());
                var weighted = time.multiply(new BigDecimal(entry.getValue()));
                sum = sum.add(weighted);
                squares = squares.add(weighted.multiply(time));
            }
            mean = ratio(sum, total);
            variance = ratio(squares.multiply(total).subtract(sum.multiply(sum)), total.multiply(total));
        }
        return new Odds(
                node.code(),
                runs,
                mean,
                variance,
                shown(times.percentile(50)),
                shown(times.percentile(90)),
                shown(times.percentile(95)),
                within(times, node.rtoSeconds()),
                within(times, node.mtpdSeconds()),
                never == null ? BigDecimal.ZERO : times.probability(never),
                criticality,
                curve(times));
    }

    private static Long shown(long time) {
        return time == Graph.NEVER ? null : time;
    }

    private static BigDecimal within(Discrete times, Long promise) {
        return promise == null ? null : times.probability(times.upTo(promise));
    }

    private static List<Likelihood> curve(Discrete times) {
        var points = new ArrayList<Likelihood>();
        var sum = BigInteger.ZERO;
        int each = Math.max(1, times.size() / 100);
        int seen = 0;
        for (var entry : times.weights.entrySet()) {
            sum = sum.add(entry.getValue());
            boolean last = ++seen == times.size();
            if (entry.getKey() != Graph.NEVER && (last || seen % each == 0)) {
                points.add(new Likelihood(entry.getKey(), times.probability(sum)));
            }
        }
        return points;
    }
}
