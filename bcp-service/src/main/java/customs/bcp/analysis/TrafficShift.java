package customs.bcp.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a closed port, a grounded mode or a shifted corridor leaves waiting, in pieces and days. Exact but for the
 * quotients, which have two decimals.
 *
 * @param growthPerDay how much more comes each day than can be handled, 0 or more
 * @param backlog pieces waiting at the end
 * @param clearingDays until they are gone at the rate stated; null for never
 * @param clearingAloneDays the same without help from elsewhere; null for never, or where nobody helps
 */
public record TrafficShift(
        String scenario,
        BigDecimal growthPerDay,
        BigDecimal backlog,
        BigDecimal clearingDays,
        BigDecimal clearingAloneDays) {

    /**
     * A port is closed and its traffic goes to what others can spare.
     *
     * @param trafficPerDay what the closed port handles on an ordinary day
     * @param spareElsewherePerDay what the other ports can take on top of their own
     * @param extraAfterPerDay what the reopened port can handle beyond its own traffic
     */
    public static TrafficShift portClosure(
            String scenario,
            BigDecimal trafficPerDay,
            BigDecimal closedDays,
            BigDecimal spareElsewherePerDay,
            BigDecimal extraAfterPerDay) {
        var growth = trafficPerDay.subtract(spareElsewherePerDay).max(BigDecimal.ZERO);
        var backlog = growth.multiply(closedDays);
        return new TrafficShift(
                scenario,
                growth,
                backlog,
                days(backlog, extraAfterPerDay.add(spareElsewherePerDay)),
                days(backlog, extraAfterPerDay));
    }

    /**
     * One mode of transport stops; part of its traffic is cancelled and the rest moves to another mode after a while.
     *
     * @param movedPercent of the traffic, the rest is cancelled
     * @param movedFromDay days after the stop until the first of it arrives by the other mode
     * @param sparePerDay what the other mode can take on top of its own, also after the end
     */
    public static TrafficShift modeShift(
            String scenario,
            BigDecimal trafficPerDay,
            BigDecimal movedPercent,
            BigDecimal stoppedDays,
            BigDecimal movedFromDay,
            BigDecimal sparePerDay) {
        var moved = trafficPerDay.multiply(movedPercent).movePointLeft(2);
        var growth = moved.subtract(sparePerDay).max(BigDecimal.ZERO);
        var backlog = growth.multiply(stoppedDays.subtract(movedFromDay).max(BigDecimal.ZERO));
        return new TrafficShift(scenario, growth, backlog, days(backlog, sparePerDay), null);
    }

    /**
     * A corridor shifts and a post gets more traffic than it is staffed for.
     *
     * @param capacityPerDay with the shifts worked
     * @param ordinaryPerDay traffic once the corridor is back to normal, which the same shifts then work off
     */
    public static TrafficShift corridorShift(
            String scenario,
            BigDecimal trafficPerDay,
            BigDecimal capacityPerDay,
            BigDecimal days,
            BigDecimal ordinaryPerDay) {
        var growth = trafficPerDay.subtract(capacityPerDay).max(BigDecimal.ZERO);
        var backlog = growth.multiply(days);
        return new TrafficShift(
                scenario, growth, backlog, days(backlog, capacityPerDay.subtract(ordinaryPerDay)), null);
    }

    private static BigDecimal days(BigDecimal backlog, BigDecimal perDay) {
        if (backlog.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        return perDay.signum() <= 0 ? null : backlog.divide(perDay, 2, RoundingMode.HALF_UP);
    }
}
