package customs.bcp.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param note where it can be seen, or what is missing */
public record AssessmentAnswer(
        @NotNull PlanSection section,
        @NotNull Phase phase,
        @NotNull Attainment attainment,
        @Size(max = 1_000) String note) {}
