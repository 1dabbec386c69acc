package customs.aeo.appeal;

import customs.aeo.programme.AppealLadder;
import customs.aeo.programme.AppealRungView;
import customs.aeo.programme.ClockView;
import customs.platform.act.ActLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whether, until when and where a decision can be contested. */
@Schema(description = "Whether, until when and where a decision can be contested")
public record AppealRightView(
        @Schema(required = true) AppealLadder.Contested against,
        @Schema(required = true) UUID decisionId,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(required = true, description = "The programme states an appeal against this kind of decision")
        boolean foreseen,

        @Schema(nullable = true, description = "The limit, with its explanation; absent where none is stated")
        ClockView limit,

        @Schema(required = true, description = "The levels, the first first")
        List<AppealRungView> ladder,

        @Schema(nullable = true, description = "The appeal that was filed last")
        UUID appealId,

        @Schema(nullable = true) String appealNumber,
        @Schema(nullable = true) Appeal.Stage appealStage,
        @Schema(required = true) List<ActLink> acts) {}
