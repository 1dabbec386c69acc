package customs.monitoring.scoring;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets a slow-moving answer of the preceding cycle stand in for a missing one (R10). */
public final class CarryForward {
    private static final Set<Status> FILLED = EnumSet.of(Status.L, Status.O);
    private static final Set<Status> CARRIED = EnumSet.of(Status.A, Status.P, Status.E);

    private CarryForward() {}

    /**
     * The current observation, or the preceding one as imputed (I): only where the indicator allows it, nothing is known now
     * (L, O), and the preceding value was observed itself (A, P, E), so that a value is never carried twice.
     *
     * @param preceding of the immediately preceding cycle; null where there is none
     */
    public static Observed of(Indicator indicator, Observed current, Observed preceding) {
        boolean carried = indicator.carryForward()
                && FILLED.contains(current.status())
                && preceding != null
                && CARRIED.contains(preceding.status())
                && preceding.value() != null;
        return carried
                ? new Observed(Status.I, preceding.value(), preceding.numerator(), preceding.denominator())
                : current;
    }

    /**
     * A whole report; a point that is absent now counts as missing.
     *
     * @param indicators by code; a point of an unknown indicator is not carried
     * @param preceding  of the immediately preceding cycle; empty where there was none
     */
    public static Map<Point, Observed> of(
            Map<String, Indicator> indicators, Map<Point, Observed> current, Map<Point, Observed> preceding) {
        Map<Point, Observed> all = new TreeMap<>(current);
        preceding.forEach((point, before) -> {
            Indicator indicator = indicators.get(point.indicator());
            if (indicator != null) {
                Observed now = current.get(point);
                Observed carried = of(indicator, now == null ? Observed.MISSING : now, before);
                if (now != null || carried.status() == Status.I) {
                    all.put(point, carried);
                }
            }
        });
        return all;
    }
}
