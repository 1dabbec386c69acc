package customs.bcp.estate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** From {@code seconds} after the disruption on, at least {@code percent} of the usual capacity. */
public record CapacityPoint(
        @NotNull Long seconds, @NotNull @Min(0) @Max(100) Integer percent) {}
