package customs.aeo.authorisation;

import customs.aeo.hearing.HearingView;
import customs.aeo.programme.ClockView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A revocation or an annulment, from proposal to its bar. */
@Schema(description = "Taking authorisations away, and the bar that follows")
public record RevocationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) Revocation.Kind kind,
        @Schema(required = true) Revocation.Stage stage,
        @Schema(nullable = true) String criterion,
        @Schema(nullable = true) String criterionName,
        @Schema(required = true) String reason,

        @Schema(
                required = true,
                description = "First day of effect; of an annulment the day of the proposal, as it works back")
        LocalDate from,

        @Schema(nullable = true) LocalDate confirmedOn,

        @Schema(required = true, description = "What it would take away, or has taken away")
        List<RevokedAuthorisation> authorisations,

        @Schema(required = true, description = "The programme wants the holder heard first")
        boolean hearingFirst,

        @Schema(nullable = true) HearingView hearing,

        @Schema(nullable = true, description = "Until when no new application is possible, and why")
        ClockView bar,

        @Schema(
                nullable = true,
                description = "Why the caller has no act although the case waits for the caller's role")
        Sentence hindrance,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(description = "An authorisation that is taken away")
    public record RevokedAuthorisation(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String level) {}
}
