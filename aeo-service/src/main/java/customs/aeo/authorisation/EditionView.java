package customs.aeo.authorisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One version of what an authorisation says. */
@Schema(description = "One version of what an authorisation says, from a day on, as recorded at an instant")
public record EditionView(
        @Schema(required = true, description = "1 for what was granted first")
        int number,

        @Schema(required = true) Edition.Cause cause,

        @Schema(nullable = true, description = "The amendment behind it")
        UUID amendmentId,

        @Schema(nullable = true, description = "Null when it was erased")
        String holderName,

        @Schema(nullable = true, examples = "XA") String holderCountry,
        @Schema(required = true, examples = "AEOC") String level,
        @Schema(required = true) String levelName,
        @Schema(required = true) List<RestrictionView> restrictions,

        @Schema(required = true, description = "First day for which it holds")
        LocalDate validFrom,

        @Schema(required = true) Instant recordedAt) {}
