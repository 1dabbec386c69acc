package customs.bcp.plan;

import customs.bcp.estate.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param code unique among the plans of an administration; cannot be changed */
public record PlanInput(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull PlanType type) {}
