package customs.aeo.certificate;

import customs.aeo.wording.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;

/** Whether a certificate holds today. */
@Schema(description = "Whether a certificate holds today")
public record VerificationView(
        @Schema(required = true, examples = "XA-AEO-000001") String number,
        @Schema(required = true) Status status,
        @Schema(required = true) Sentence text,
        @Schema(nullable = true) String administration,
        @Schema(nullable = true) String programmeName,
        @Schema(nullable = true) String level,
        @Schema(nullable = true) String levelName,

        @Schema(nullable = true, description = "Only where the holder allowed its publication")
        String holder,

        @Schema(nullable = true, description = "First day of this status")
        LocalDate since,

        @Schema(required = true) Instant asOf) {

    /** What anyone may know. */
    public enum Status {
        VALID,
        SUSPENDED,
        NOT_YET_EFFECTIVE,
        REVOKED,
        ANNULLED,
        CEASED,
        EXPIRED,
        /** No certificate has this number. */
        UNKNOWN
    }
}
