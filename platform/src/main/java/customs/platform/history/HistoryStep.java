package customs.platform.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One appended fact about one aggregate. Format of {@link #hash}: docs/history-format.md.
 *
 * @param kind         what the aggregate is, e.g. application
 * @param aggregate    its id
 * @param number       1, 2, 3 … within the aggregate
 * @param tenant       administration it belongs to, null for none
 * @param act          what was done, e.g. grant
 * @param stage        where the aggregate stands after it, null where it has no stages
 * @param actor        id of who did it
 * @param at           when it was recorded, UTC, microseconds
 * @param reason       in the actor's words, may be null
 * @param inputHash    SHA-256 of the request body that asked for it, may be null
 * @param facts        JSON object with sorted keys; no names or addresses
 * @param previousHash hash of the step before, 64 zeros for the first
 * @param hash         SHA-256 over all the above
 */
public record HistoryStep(
        String kind,
        UUID aggregate,
        int number,
        String tenant,
        String act,
        String stage,
        String actor,
        Instant at,
        String reason,
        String inputHash,
        String facts,
        String previousHash,
        String hash) {}
