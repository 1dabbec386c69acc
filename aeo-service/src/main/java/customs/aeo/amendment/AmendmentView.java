package customs.aeo.amendment;

import customs.aeo.authorisation.RestrictionView;
import customs.aeo.hearing.HearingView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An amendment, from the request or proposal to the version that it becomes. */
@Schema(description = "A change of what an authorisation says")
public record AmendmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) UUID authorisationId,
        @Schema(required = true, examples = "XA-AEO-000001") String number,
        @Schema(required = true) Amendment.Stage stage,
        @Schema(required = true) String reason,

        @Schema(required = true, description = "The holder's name and country are taken from the register")
        boolean holder,

        @Schema(nullable = true, description = "The tier that it would have, or has")
        String level,

        @Schema(nullable = true) String levelName,
        @Schema(required = true) List<RestrictionView> added,

        @Schema(required = true, description = "Restrictions that no longer stand")
        List<RestrictionView> lifted,

        @Schema(required = true, description = "First day of the new version")
        LocalDate from,

        @Schema(required = true, description = "To the holder's disadvantage in any part")
        boolean adverse,

        @Schema(required = true, description = "The holder asked for it")
        boolean requested,

        @Schema(nullable = true, description = "The upheld appeal from which it follows")
        UUID appealId,

        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) String outcomeReason,

        @Schema(nullable = true, description = "Number of the version that it became")
        Integer edition,

        @Schema(required = true, description = "The holder is heard before it is confirmed")
        boolean hearingFirst,

        @Schema(required = true, description = "The holder may contest how it was decided")
        boolean contestable,

        @Schema(nullable = true) HearingView hearing,

        @Schema(
                nullable = true,
                description = "Why the caller has no act although the case waits for the caller's role")
        Sentence hindrance,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {}
