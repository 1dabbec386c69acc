package customs.bcp.analysis;

import java.math.BigDecimal;
import java.util.List;

/**
 * So many pieces of work an hour from a second on, until the next rate.
 *
 * @param fromSeconds since the disruption, 0 or more
 * @param perHour exact, 0 or more
 */
public record Rate(long fromSeconds, BigDecimal perHour) {
    public Rate {
        if (fromSeconds < 0 || perHour.signum() < 0) {
            throw new IllegalArgumentException("A rate is at least 0 and starts at 0 or later.");
        }
    }

    /** One rate for good. */
    public static List<Rate> steady(String perHour) {
        return List.of(new Rate(0, new BigDecimal(perHour)));
    }

    /** The rate at a second; 0 before the first. */
    static BigDecimal at(List<Rate> rates, long second) {
        var rate = BigDecimal.ZERO;
        for (var next : rates) {
            if (next.fromSeconds() > second) {
                break;
            }
            rate = next.perHour();
        }
        return rate;
    }

    static List<Rate> checked(List<Rate> rates) {
        for (int i = 1; i < rates.size(); i++) {
            if (rates.get(i).fromSeconds() <= rates.get(i - 1).fromSeconds()) {
                throw new IllegalArgumentException("Rates must follow each other in time.");
            }
        }
        return List.copyOf(rates);
    }
}
