package customs.aeo.assessment;

import customs.aeo.programme.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** A criterion to be judged and its last verdict. */
@Schema(description = "A criterion to be judged for a level, with its last verdict if there is one")
public record VerdictView(
        @Schema(required = true) String level,
        @Schema(required = true) String criterion,
        @Schema(required = true) String criterionName,
        @Schema(required = true) SourceView source,
        @Schema(nullable = true) Finding finding,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) Instant givenAt) {}
