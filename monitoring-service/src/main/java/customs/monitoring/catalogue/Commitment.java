package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the instrument asks for, in our own words.
 *
 * @param strength  the verb used by the source; null where no source names one ("not established")
 * @param basis     where the commitment was found; more than one source is possible
 * @param weight    share of the theme's score, between 0 and 1; null where the theme is not scored
 * @param uses      which indicators measure it
 */
public record Commitment(
        String code,
        Text text,
        Strength strength,
        List<Basis> basis,
        Text basisNote,
        List<Addressee> addressees,
        List<String> leadBodies,
        BigDecimal weight,
        List<Use> uses) {

    public Commitment {
        basis = List.copyOf(basis);
        addressees = List.copyOf(addressees);
        leadBodies = List.copyOf(leadBodies);
        uses = uses == null ? List.of() : List.copyOf(uses);
    }

    /** How strongly the source puts it. None of them binds a Member. */
    @Schema(name = "CommitmentStrength")
    public enum Strength {
        COMMIT,
        ENCOURAGE,
        ADVOCATE,
        CALL_ON,
        INVITE,
        RECOGNISE
    }

    /** How sure the catalogue is that the commitment stands in the instrument. */
    @Schema(name = "CommitmentBasis")
    public enum Basis {
        /** Stated in the announcement of the instrument. */
        STATED,
        /** From a regional office's summary. */
        REGIONAL,
        /** From a secondary article. */
        SECONDARY,
        /** Derived by the authors of the catalogue. */
        DERIVED
    }

    /** To whom it speaks. */
    @Schema(name = "CommitmentAddressee")
    public enum Addressee {
        MEMBERS,
        SECRETARIAT,
        PSCG,
        INDUSTRY,
        PTC,
        EC
    }

    /** An indicator, in one breakdown, measuring this commitment; weight between 0 and 1. */
    public record Use(String indicator, String breakdown, BigDecimal weight) {
        public Point point() {
            return new Point(indicator, breakdown);
        }
    }
}
