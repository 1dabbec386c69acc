package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

/**
 * Why an authorisation may be suspended.
 *
 * @param measures the holder must state measures and the time they need
 */
public record Ground(String code, Text name, boolean measures, LegalSource source) {
    /** The ground that programmes name for a suspension that the holder itself asks for. */
    public static final String HOLDER_REQUEST = "HOLDER_REQUEST";
}
