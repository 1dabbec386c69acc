package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the Members of a region stand on a written scale (R13). Levels have an order but no distance, so there is no mean.
 *
 * @param contributing n
 * @param members      N
 * @param byLevel      how many Members stand on each level, every level of the scale included; a mean over components
 *                     counts for the level it has reached in full
 * @param lowerMedian  the middle one in order, the lower of the two where n is even; null where nobody contributes
 * @param withheld     why it is not published; empty if it may be
 */
public record LevelDistribution(
        int contributing,
        int members,
        Map<Integer, Integer> byLevel,
        BigDecimal lowerMedian,
        Optional<Withheld> withheld) {

    public LevelDistribution {
        byLevel = Collections.unmodifiableMap(new TreeMap<>(byLevel));
    }

    /**
     * @param highest highest level of the scale; the lowest is 0
     * @param levels  one for each Member that answered
     */
    public static LevelDistribution of(int members, int highest, Collection<BigDecimal> levels) {
        Map<Integer, Integer> byLevel = new TreeMap<>();
        for (int level = 0; level <= highest; level++) {
            byLevel.put(level, 0);
        }
        for (BigDecimal level : levels) {
            int reached = level.setScale(0, RoundingMode.FLOOR).intValueExact();
            if (level.signum() < 0 || level.compareTo(BigDecimal.valueOf(highest)) > 0) {
                throw new IllegalArgumentException("level %s of 0 to %d".formatted(level, highest));
            }
            byLevel.merge(reached, 1, Integer::sum);
        }
        List<BigDecimal> sorted = levels.stream().sorted().toList();
        return new LevelDistribution(
                sorted.size(),
                members,
                byLevel,
                sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2),
                Withheld.tooFew(sorted.size(), members));
    }
}
