package customs.bcp.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What piles up while a service is down, and when it has caught up: work flows in and out at rates that change from step
 * to step, and the pile is never negative. A service is back when its backlog is gone, not when its system is up.
 * Computed exactly; a moment that is no whole second is given as the next one.
 *
 * @param restoredSeconds when the service was restored, from the disruption
 * @param atRestoration pieces waiting at that moment, three decimals
 * @param most the largest pile, three decimals
 * @param mostAtSeconds when it was first that large
 * @param toCapture pieces done by hand until the restoration, to be captured electronically afterwards, three decimals
 * @param workRecoverySeconds from the restoration until nothing waits; null for never
 * @param normalAtSeconds the same from the disruption
 * @param verdict BREACH when that is later than the maximum tolerable period, or never; NOT_RATED without one
 * @param marginSeconds what is left of the maximum tolerable period, negative when late; null without one or for never
 * @param curve the pile at every change of a rate, and when it is gone
 */
public record Backlog(
        long restoredSeconds,
        BigDecimal atRestoration,
        BigDecimal most,
        long mostAtSeconds,
        BigDecimal toCapture,
        Long workRecoverySeconds,
        Long normalAtSeconds,
        Verdict verdict,
        Long marginSeconds,
        List<Level> curve) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    public Backlog {
        curve = List.copyOf(curve);
    }

    /** @param waiting pieces, three decimals */
    public record Level(long seconds, BigDecimal waiting) {}

    /**
     * @param arrivals in the order of time
     * @param byHand what can be done until the restoration, in the order of time
     * @param restored what can be done from the restoration on; seconds count from the restoration, the first is 0
     * @param mtpdSeconds the maximum tolerable period of disruption, or null
     */
    public static Backlog of(
            List<Rate> arrivals, List<Rate> byHand, long restoredSeconds, List<Rate> restored, Long mtpdSeconds) {
        if (restoredSeconds < 0) {
            throw new IllegalArgumentException("A service is not restored before it fails.");
        }
        var out = new ArrayList<Rate>();
        Rate.checked(byHand).stream()
                .filter(rate -> rate.fromSeconds() < restoredSeconds)
                .forEach(out::add);
        if (restored.isEmpty() || restored.getFirst().fromSeconds() > 0) {
            out.add(new Rate(restoredSeconds, BigDecimal.ZERO));
        }
        Rate.checked(restored).forEach(rate -> out.add(new Rate(restoredSeconds + rate.fromSeconds(), rate.perHour())));
        return new Flow(Rate.checked(arrivals), Rate.checked(out), restoredSeconds).run(mtpdSeconds);
    }

    /** Piles are kept as pieces times seconds per hour, so that nothing is rounded on the way. */
    private static final class Flow {
        private final List<Rate> in;
        private final List<Rate> out;
        private final long restoredAt;
        private final List<Level> curve = new ArrayList<>();
        private BigDecimal pile = BigDecimal.ZERO;
        private BigDecimal most = BigDecimal.ZERO;
        private long mostAt;
        private BigDecimal done = BigDecimal.ZERO;
        private BigDecimal atRestoration = BigDecimal.ZERO;
        private Long normalAt;

        Flow(List<Rate> in, List<Rate> out, long restoredAt) {
            this.in = in;
            this.out = out;
            this.restoredAt = restoredAt;
        }

        Backlog run(Long mtpd) {
            var changes = new TreeSet<Long>(List.of(0L, restoredAt));
            in.forEach(rate -> changes.add(rate.fromSeconds()));
            out.forEach(rate -> changes.add(rate.fromSeconds()));
            for (long from : changes) {
                arrive(from);
                if (normalAt == null) {
                    step(from, changes.higher(from));
                }
                if (normalAt != null) {
                    break;
                }
            }
            Long recovery = normalAt == null ? null : normalAt - restoredAt;
            Long margin = mtpd == null || normalAt == null ? null : mtpd - normalAt;
            var verdict = mtpd == null ? Verdict.NOT_RATED : margin == null || margin < 0 ? Verdict.BREACH : Verdict.OK;
            return new Backlog(
                    restoredAt,
                    pieces(atRestoration),
                    pieces(most),
                    mostAt,
                    pieces(done),
                    recovery,
                    normalAt,
                    verdict,
                    margin,
                    curve);
        }

        private void arrive(long second) {
            curve.add(new Level(second, pieces(pile)));
            if (second == restoredAt) {
                atRestoration = pile;
            }
            if (second >= restoredAt && pile.signum() == 0) {
                normalAt = second;
            }
        }

        /** @param to the next change; null when none follows */
        private void step(long from, Long to) {
            var growth = Rate.at(in, from).subtract(Rate.at(out, from));
            if (to == null && growth.signum() >= 0) {
                return;
            }
            BigDecimal before = pile;
            Long gone = growth.signum() < 0 ? from + seconds(pile, growth.negate()) : null;
            if (gone != null && (to == null || gone <= to)) {
                pile = BigDecimal.ZERO;
                if (from >= restoredAt) {
                    normalAt = gone;
                    curve.add(new Level(gone, pieces(pile)));
                } else if (gone > from && gone < to) {
                    curve.add(new Level(gone, pieces(pile)));
                }
            } else {
                pile = pile.add(growth.multiply(BigDecimal.valueOf(to - from)));
            }
            if (pile.compareTo(most) > 0) {
                most = pile;
                mostAt = to;
            }
            if (from < restoredAt) {
                var came = Rate.at(in, from).multiply(BigDecimal.valueOf(to - from));
                done = done.add(came).add(before).subtract(pile);
            }
        }

        private static long seconds(BigDecimal pile, BigDecimal perHour) {
            return pile.divide(perHour, 0, RoundingMode.CEILING).longValueExact();
        }

        private static BigDecimal pieces(BigDecimal scaled) {
            return scaled.divide(HOUR, 3, RoundingMode.HALF_EVEN);
        }
    }
}
