package customs.monitoring.catalogue;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was entered for a point, before it is known to make sense. All parts but the status may be null.
 *
 * @param value       a number in the indicator's unit, percent as 0…100
 * @param level       level of a scale
 * @param yes         answer to a yes-or-no indicator
 * @param levels      level by component, of an indicator made of components; an absent component is unknown
 * @param reason      why there is no value; required for L, M and O
 */
public record Entry(
        Status status,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        Integer level,
        Boolean yes,
        Map<String, Integer> levels,
        String reason) {

    public Entry {
        levels = levels == null ? Map.of() : Map.copyOf(levels);
    }

    boolean hasValue() {
        return value != null
                || numerator != null
                || denominator != null
                || level != null
                || yes != null
                || !levels.isEmpty();
    }
}
