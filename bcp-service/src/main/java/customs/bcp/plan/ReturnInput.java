package customs.bcp.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param comment what must be changed */
public record ReturnInput(@NotBlank @Size(max = 4_000) String comment) {}
