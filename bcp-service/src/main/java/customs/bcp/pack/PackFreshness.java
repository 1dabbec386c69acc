package customs.bcp.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether the edition that somebody holds is the last word. Whoever holds the paper may ask; no name is told.
 *
 * @param hash the first 16 digits of the hash at the foot of each page
 * @param reasons empty while it is fresh
 */
public record PackFreshness(
        UUID edition,
        boolean fresh,
        List<StaleReason> reasons,
        String planCode,
        int versionNumber,
        int editionNumber,
        String hash,
        Instant builtAt,
        LocalDate validUntil) {}
