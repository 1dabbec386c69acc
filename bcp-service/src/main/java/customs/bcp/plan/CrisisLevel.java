package customs.bcp.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A rung of the ladder from watching to a national crisis.
 *
 * @param level 0 to 4; each stands once
 * @param trigger when this level is proposed
 * @param declaredBy the function that declares it: a proposal never acts by itself
 * @param means what changes for the people at work
 */
public record CrisisLevel(
        @NotNull @Min(0) @Max(4) Integer level,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 1_000) String trigger,
        @NotBlank @Size(max = 120) String declaredBy,
        @Size(max = 2_000) String means) {}
