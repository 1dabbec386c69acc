package customs.bcp.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the plan is withdrawn */
public record RetireInput(@NotBlank @Size(max = 4_000) String reason) {}
