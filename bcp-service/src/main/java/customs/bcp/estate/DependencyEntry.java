package customs.bcp.estate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code of} needs at least {@code atLeast} of {@code members}.
 *
 * @param of code of the dependent; cannot be changed
 * @param atLeast null for all of them
 * @param holdUpSeconds how long {@code of} goes on without them
 * @param capacityLossPercent what a soft dependency costs
 * @param crew how many units of each member are the fewest with which {@code of} goes on, e.g. officers of a pool
 */
public record DependencyEntry(
        @NotNull @Code String of,
        @NotNull @Size(max = 500) List<@NotNull @Code String> members,
        Integer atLeast,
        @NotNull Strength strength,
        @NotNull Long holdUpSeconds,
        @Min(1) @Max(100) Integer capacityLossPercent,
        @Size(max = 500) String note,
        @Min(1) @Max(1_000_000) Integer crew) {

    public DependencyEntry {
        members = members == null ? null : Collections.unmodifiableList(new ArrayList<>(members));
    }

    /** How many are needed. */
    int needed() {
        return atLeast == null ? members.size() : atLeast;
    }
}
