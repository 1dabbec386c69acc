package customs.bcp.plan;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;

/** @param endedOn local day on which the exercise or the activation was over */
public record UseInput(@NotNull PlanUse use, @NotNull LocalDate endedOn) {}
