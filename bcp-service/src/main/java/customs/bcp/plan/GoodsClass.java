package customs.bcp.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A line of the list that says which goods go first while not all can.
 *
 * @param tier 1 goes first
 * @param held true for goods that are not released under fallback whatever their tier
 * @param treatment how they are released, or why they are held
 */
public record GoodsClass(
        @NotNull @Min(1) @Max(9) Integer tier,
        @NotBlank @Size(max = 300) String goods,
        @NotNull Boolean held,
        @Size(max = 1_000) String treatment) {}
