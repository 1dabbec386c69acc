package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.List;
import java.util.Set;

/**
 * Something that an operator must fulfil.
 *
 * @param requirement how binding it is
 * @param roles codes of the roles to which it applies; none means to all
 * @param safe letters of the criteria of the WCO SAFE Framework that it corresponds to; none where nobody says so
 * @param safeSource who says so, or null
 */
public record Criterion(
        String code,
        Text name,
        Requirement requirement,
        Set<String> roles,
        List<String> safe,
        LegalSource safeSource,
        LegalSource source) {

    /** How binding a criterion is. */
    public enum Requirement {
        /** Without it there is no authorisation. */
        MUST,
        /** Expected; something of equal effect may stand in its place. */
        SHOULD,
        /** For information. */
        INFO
    }
}
