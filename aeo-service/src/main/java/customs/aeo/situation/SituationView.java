package customs.aeo.situation;

import customs.aeo.application.ApplicationView;
import customs.aeo.authorisation.Holding;
import customs.aeo.benefit.BenefitView;
import customs.aeo.programme.ClockView;
import customs.aeo.recognition.RecognitionView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where an operator stands, in one look. */
@Schema(description = "Application, next due day and why, authorisations, benefits and recognition in one answer")
public record SituationView(
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) String administration,
        @Schema(required = true) String programme,
        @Schema(required = true) String programmeName,

        @Schema(required = true, description = "Invented, to be labelled so")
        boolean demonstration,

        @Schema(required = true) LocalDate on,

        @Schema(nullable = true, description = "The application under way, else the last one; null when there is none")
        ApplicationView application,

        @Schema(nullable = true, description = "The clock to be kept next, with its explanation")
        ClockView nextClock,

        @Schema(required = true) List<HeldAuthorisation> authorisations,
        @Schema(required = true, description = "At home") List<BenefitView> benefits,

        @Schema(required = true, description = "One line per partner")
        List<RecognitionView> recognition,

        @Schema(required = true) boolean consentGiven,
        @Schema(required = true) List<ActLink> acts) {

    @Schema(description = "An authorisation as it stands today")
    public record HeldAuthorisation(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "XA-AEO-000001")
            String number,

            @Schema(required = true) String level,
            @Schema(required = true) String levelName,
            @Schema(required = true) Holding.State status,
            @Schema(required = true) LocalDate since,
            @Schema(nullable = true) String criterion,
            @Schema(required = true) Sentence reason,

            @Schema(nullable = true, description = "Last day of close monitoring")
            LocalDate monitoredUntil,

            @Schema(required = true, description = "Such as the day of the next validation")
            List<ClockView> clocks) {}
}
