package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.List;
import java.util.Set;

/**
 * One level or kind of authorisation of a programme.
 *
 * @param order place among ordered tiers, 1 the lowest; null in an independent set
 * @param requires code of the level that must be held first, or null
 * @param covers what the level vouches for
 * @param criteria codes of the criteria that are examined for this level itself
 * @param event kind of event that its grant is, for clocks that start with it
 */
public record Level(
        String code,
        Text name,
        Integer order,
        String requires,
        Set<Cover> covers,
        List<String> criteria,
        String event,
        LegalSource source) {

    /** What a level vouches for. */
    public enum Cover {
        COMPLIANCE,
        SECURITY
    }
}
