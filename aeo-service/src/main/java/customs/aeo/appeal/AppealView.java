package customs.aeo.appeal;

import customs.aeo.programme.AppealLadder;
import customs.aeo.programme.AppealRungView;
import customs.aeo.programme.ClockView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An appeal with its limits, what was found so far, and what the caller may do with it now. */
@Schema(description = "An appeal against a decision")
public record AppealView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,

        @Schema(required = true, examples = "XA-APL-2026-000001")
        String number,

        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) AppealLadder.Contested against,

        @Schema(required = true, description = "The application, suspension or revocation")
        UUID decisionId,

        @Schema(required = true) LocalDate decidedOn,
        @Schema(required = true) LocalDate filedOn,
        @Schema(required = true) Appeal.Stage stage,
        @Schema(required = true) Sentence stageText,
        @Schema(required = true) Appeal.Awaited awaits,

        @Schema(required = true, description = "The level that decides now, or decided last")
        AppealRungView rung,

        @Schema(required = true, description = "All levels, the first first")
        List<AppealRungView> ladder,

        @Schema(required = true, description = "In the appellant's words, for the present level")
        String grounds,

        @Schema(nullable = true, description = "What the appellant was asked to complete")
        String missing,

        @Schema(nullable = true) String completion,
        @Schema(nullable = true) LocalDate hearingOn,
        @Schema(nullable = true) String hearingPlace,

        @Schema(required = true, description = "The appellant did not come to the hearing")
        boolean absent,

        @Schema(nullable = true) String minutes,
        @Schema(nullable = true) String arguments,

        @Schema(required = true, description = "What each level found, in order")
        List<AppealFindingView> findings,

        @Schema(nullable = true, description = "The limit to be kept next")
        ClockView nextClock,

        @Schema(required = true, description = "Every limit that was started")
        List<ClockView> clocks,

        @Schema(
                nullable = true,
                description = "Why the caller has no act although the case waits for the caller's role")
        Sentence hindrance,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(description = "What one level found")
    public record AppealFindingView(
            @Schema(required = true) String rung,
            @Schema(required = true) String rungName,
            @Schema(required = true) boolean upheld,
            @Schema(nullable = true) String reason,
            @Schema(required = true) LocalDate foundOn,
            @Schema(nullable = true) LocalDate hearingOn,
            @Schema(required = true) boolean absent,
            @Schema(nullable = true) String minutes,
            @Schema(nullable = true) String arguments) {}
}
