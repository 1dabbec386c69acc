package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;

/** What is known about one observation; the letters of the SDMX code list for observation status. */
@Schema(name = "ObservationStatus")
public enum Status {
    /** Normal. */
    A,
    /** Provisional. */
    P,
    /** Estimated. */
    E,
    /** Imputed: carried forward from the preceding cycle; counts half for coverage. */
    I,
    /** Exists, but is not collected. */
    L,
    /** Cannot exist for this Member: not applicable. */
    M,
    /** Missing. */
    O,
    /** Suppressed: used in computing, value hidden. */
    Q,
    /** Normal, but not comparable with earlier values. */
    B;

    /** Whether the value enters a score (R5). */
    public boolean usable() {
        return switch (this) {
            case A, P, E, I, Q, B -> true;
            case L, M, O -> false;
        };
    }

    /** Whether the indicator belongs to the set by which the Member is measured (R5). */
    public boolean applicable() {
        return this != M;
    }

    /** How much of its weight the observation covers (R5): 1, ½ for imputed, 0 for unusable. */
    public BigDecimal coverage() {
        return switch (this) {
            case I -> new BigDecimal("0.5");
            case L, M, O -> BigDecimal.ZERO;
            case A, P, E, Q, B -> BigDecimal.ONE;
        };
    }
}
