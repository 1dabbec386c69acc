package customs.aeo.authorisation;

import customs.aeo.hearing.HearingView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A suspension, from proposal to lifting. */
@Schema(description = "Taking authorisations out of force because of one criterion")
public record SuspensionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) Suspension.Stage stage,
        @Schema(required = true) String criterion,
        @Schema(required = true) String criterionName,
        @Schema(required = true) String ground,
        @Schema(required = true) String groundName,
        @Schema(required = true) String reason,
        @Schema(nullable = true) String measures,
        @Schema(nullable = true) LocalDate measuresUntil,

        @Schema(required = true, description = "First day out of force")
        LocalDate from,

        @Schema(nullable = true, description = "First day in force again")
        LocalDate liftedFrom,

        @Schema(required = true, description = "Levels of this operator that rest on the criterion")
        List<String> levels,

        @Schema(nullable = true, description = "Where the holder is heard first")
        HearingView hearing,

        @Schema(
                nullable = true,
                description = "Why the caller has no act although the case waits for the caller's role")
        Sentence hindrance,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {}
