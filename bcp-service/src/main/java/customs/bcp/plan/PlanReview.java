package customs.bcp.plan;

import java.time.Instant;

/**
 * What a reviewer said of a version.
 *
 * @param reviewer account id
 * @param objection whether the version must not be approved as it stands; the same reviewer may take it back
 */
public record PlanReview(String reviewer, boolean objection, String comment, Instant at) {}
