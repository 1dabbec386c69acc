package customs.platform.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The outcome of recomputing the whole history of a service.
 *
 * @param intact     no finding
 * @param steps      how many steps were recomputed
 * @param aggregates how many aggregates they belong to
 * @param links      length of the service's chain; note it with {@code head} to notice later if its end is cut off
 * @param head       hash of the chain's last link
 * @param findings   at most 100 faults, each with its place
 */
@Schema(description = "The outcome of recomputing every hash of the service's history")
public record HistoryVerification(
        boolean intact, long steps, long aggregates, long links, String head, List<Finding> findings) {

    /**
     * @param code  ALTERED_STEP, MISSING_STEP, BROKEN_CHAIN, ALTERED_LINK, MISSING_LINK, HEAD_DIFFERS, AGGREGATE_MISSING
     * @param place aggregate id and step number, or position in the service's chain
     */
    @Schema(name = "HistoryFinding")
    public record Finding(String code, String place) {}
}
