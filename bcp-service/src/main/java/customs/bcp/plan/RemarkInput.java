package customs.bcp.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param text what the reviewer says on the section */
public record RemarkInput(
        @NotNull PlanSection section,
        @NotNull RemarkKind kind,
        @NotBlank @Size(max = 4_000) String text) {}
