package customs.bcp.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param objection true keeps the version from being approved until the same reviewer says otherwise
 * @param comment needed with an objection
 */
public record ReviewInput(
        @NotNull Boolean objection, @Size(max = 4_000) String comment) {}
