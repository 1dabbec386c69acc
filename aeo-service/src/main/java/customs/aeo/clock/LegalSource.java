package customs.aeo.clock;

import java.util.Objects;

/**
 * Where a rule of law is written.
 *
 * @param reference the law, or the publication in which the rule was read
 * @param standing how sure the reference is
 */
public record LegalSource(String reference, Standing standing) {
    public LegalSource {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(standing, "standing");
    }

    /** How sure a rule is: read in a source, not verified, or decided by this product where the law is silent. */
    public enum Standing {
        SOURCED,
        UNVERIFIED,
        RULING
    }
}
