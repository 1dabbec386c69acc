package customs.aeo.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file that supports an application. */
@Schema(description = "A file that supports an application; download it from its href")
public record EvidenceView(
        @Schema(required = true) UUID id,

        @Schema(nullable = true, description = "Code of the programme's document that it is", examples = "SAQ")
        String document,

        @Schema(required = true) String fileName,
        @Schema(required = true) String mediaType,
        @Schema(required = true, description = "Bytes") long size,
        @Schema(required = true) String sha256,
        @Schema(required = true) Instant addedAt,

        @Schema(nullable = true, description = "Last day on which it proves anything; null when it has no such day")
        LocalDate validUntil,

        @Schema(required = true) String href) {
    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.document(),
                evidence.fileName(),
                evidence.mediaType(),
                evidence.size(),
                evidence.sha256(),
                evidence.addedAt(),
                evidence.validUntil(),
                "/api/v1/applications/%s/evidence/%s/content".formatted(evidence.applicationId(), evidence.id()));
    }
}
