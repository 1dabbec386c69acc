package customs.bcp.whatif;

import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * Other recovery times to try on the caller's own estate.
 *
 * @param initiators codes of what the disruption hits; absent for everything
 * @param toward the service that the answer is about; absent for the one furthest behind its objective
 * @param declaredSeconds from the disruption until the declaration; the answer then has {@code clocks}
 */
public record WhatIfQuestion(
        @Size(min = 1, max = 5_000) List<@NotNull @Code String> initiators,
        @Code String toward,
        @Min(0) @Max(315_360_000) Long declaredSeconds,
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid RecoveryChange> changes) {}
