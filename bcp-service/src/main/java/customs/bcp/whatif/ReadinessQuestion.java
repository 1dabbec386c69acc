package customs.bcp.whatif;

import customs.bcp.analysis.Readiness;
import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * "How ready are we?"
 *
 * @param services what is known of each; none is answered without a score
 * @param today the administration's local date that the ages count to
 */
public record ReadinessQuestion(
        @NotNull @Size(max = 10_000) List<@NotNull @Valid ReadinessEvidence> services,
        @NotNull LocalDate today) {

    /**
     * @param planCurrent whether a plan in force covers it that is not overdue for review
     * @param lastExercise absent for never
     * @param capabilityGap whether it recovers later than its objective
     * @param contactsVerified of its contacts, those verified within 90 days
     * @param actionsOnTime of its corrective actions that are due, those closed on time
     */
    public record ReadinessEvidence(
            @NotNull @Code String service,
            @NotNull @Min(1) @Max(4) Integer tier,
            @NotNull Boolean planCurrent,
            LocalDate lastExercise,
            @NotNull Boolean capabilityGap,
            @NotNull @Min(0) @Max(1_000_000) Integer contacts,
            @NotNull @Min(0) @Max(1_000_000) Integer contactsVerified,
            @NotNull @Min(0) @Max(1_000_000) Integer actionsDue,
            @NotNull @Min(0) @Max(1_000_000) Integer actionsOnTime) {
        Readiness.Evidence evidence() {
            return new Readiness.Evidence(
                    service,
                    tier,
                    planCurrent,
                    lastExercise,
                    capabilityGap,
                    contacts,
                    contactsVerified,
                    actionsDue,
                    actionsOnTime);
        }
    }

    /**
     * @param inputHash SHA-256 over the question
     * @param explanation in words, in the language of Accept-Language
     * @param result score is absent when there is no service, never 0 for that
     */
    public record ReadinessAnswer(
            @Schema(required = true) String inputHash,
            @Schema(required = true) ReadinessQuestion parameters,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) Readiness result) {}
}
