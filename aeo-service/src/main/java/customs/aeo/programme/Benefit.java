package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.Set;

/**
 * What an operator gets out of an authorisation.
 *
 * @param levels levels that bring it at home; empty when only arrangements bring it
 * @param metric how anyone could measure that it was delivered
 */
public record Benefit(
        String code, Text name, Category category, Set<String> levels, String metric, LegalSource source) {
    /** What kind of relief a benefit is. */
    public enum Category {
        CONTROL,
        PROCEDURAL,
        ADMINISTRATIVE,
        FINANCIAL,
        MUTUAL_RECOGNITION,
        OTHER
    }
}
