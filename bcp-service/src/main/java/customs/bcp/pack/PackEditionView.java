package customs.bcp.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An edition of the pack of a version.
 *
 * @param number counts the editions of this version
 * @param validUntil the last day on which it holds: 90 days after it was built, or the review of the plan if earlier
 * @param contentHash SHA-256 of the version, as at the foot of each page
 * @param stale why it is not the last word any more; empty while it is
 * @param held how many copies of it somebody has
 */
public record PackEditionView(
        UUID id,
        UUID planVersion,
        int number,
        Instant builtAt,
        LocalDate validUntil,
        String contentHash,
        List<PackStale> stale,
        long held) {

    /**
     * Why an edition is stale.
     *
     * @param text one sentence in the language of Accept-Language
     */
    public record PackStale(StaleReason reason, String text) {}
}
