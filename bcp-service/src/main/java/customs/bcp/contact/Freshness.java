package customs.bcp.contact;

import java.time.LocalDate;

/** Whether a contact may be relied on: somebody made sure of it within the last 90 days. */
public enum Freshness {
    VERIFIED,
    /** Longer ago than 90 days. */
    STALE,
    /** Never, or not since it was changed. */
    UNVERIFIED;

    public static final int DAYS = 90;

    /** @param today the administration's local date; the 90th day still counts */
    public static Freshness of(LocalDate verifiedOn, LocalDate today) {
        if (verifiedOn == null) {
            return UNVERIFIED;
        }
        return verifiedOn.plusDays(DAYS).isBefore(today) ? STALE : VERIFIED;
    }
}
