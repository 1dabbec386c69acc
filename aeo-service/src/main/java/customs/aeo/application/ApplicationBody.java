package customs.aeo.application;

import customs.aeo.clock.Unit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** What callers send about applications. */
public final class ApplicationBody {
    private ApplicationBody() {}

    @Schema(description = "What a trader applies for")
    public record ApplicationDraft(
            @NotEmpty
            @Size(max = 10)
            @Schema(
                    description = "Codes of levels in the administration's programme",
                    examples = "[\"AEOC\", \"AEOS\"]")
            List<@NotBlank @Size(max = 40) String> levels,

            @Size(max = 4000) String statement) {}

    @Schema(description = "What is missing")
    public record InformationRequest(
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 1000) String> gaps,

            @Schema(description = "Day on which the applicant was asked; today when left out")
            LocalDate on) {}

    @Schema(description = "What the applicant answers")
    public record InformationAnswer(
            @NotBlank @Size(max = 4000) String answer) {}

    @Schema(description = "Dates of an acceptance; the date of acceptance follows from the programme's rule")
    public record Acceptance(
            @Schema(
                    description =
                            "Day on which nothing was missing any more; the last answer or the receipt when left out")
            LocalDate completeOn,

            @Schema(description = "Day of the notice to the applicant; today when left out")
            LocalDate noticeOn) {}

    @Schema(description = "Why an application cannot be taken up")
    public record NonAcceptance(
            @NotNull Obstacle obstacle,
            @NotBlank @Size(max = 4000) String reason) {}

    /** Why an application cannot be taken up. */
    public enum Obstacle {
        BARRED,
        WRONG_AUTHORITY,
        NOT_ESTABLISHED,
        NO_IDENTIFIER,
        INCOMPLETE
    }

    @Schema(description = "In the actor's words; no names or addresses")
    public record ApplicationReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(description = "How much longer the decision may take, and why")
    public record DecisionExtension(
            @NotNull @Min(1) @Max(3650) Integer number,
            @NotNull Unit unit,
            @NotBlank @Size(max = 4000) String reason) {}
}
