package customs.bcp.whatif;

import customs.bcp.estate.Code;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Another recovery time to try for one node, in seconds. */
public record RecoveryChange(
        @NotNull @Code String code,
        @NotNull @Min(0) @Max(315_360_000) Long recoverySeconds) {}
