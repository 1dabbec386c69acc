package customs.aeo.consultation;

import customs.aeo.programme.ClockView;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** A consultation of another office or state. */
@Schema(description = "What was asked of another office or state, by when it must answer and why, and what it answered")
public record ConsultationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) Consultation.Addressee addressee,

        @Schema(required = true, description = "Code of the state, or the office's own")
        String code,

        @Schema(required = true, description = "The case cannot be decided without the answer")
        boolean mandatory,

        @Schema(required = true) List<CriterionLabel> criteria,
        @Schema(required = true) String question,
        @Schema(required = true) Consultation.Stage stage,

        @Schema(required = true, description = "Not answered although the limit has passed")
        boolean overdue,

        @Schema(required = true) ClockView clock,
        @Schema(nullable = true) String answer,
        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "ConsultedCriterion", description = "A criterion that is asked about")
    public record CriterionLabel(
            @Schema(required = true) String code,
            @Schema(required = true) String name) {}

    @Schema(name = "Consultations", description = "Every consultation of a case")
    public record Several(
            @Schema(required = true) List<ConsultationView> items,
            @Schema(required = true) List<ActLink> acts) {}
}
