package customs.aeo.authorisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One recorded fact: from a day on a status holds. What was recorded later overrides what was recorded earlier, for the
 * days that it covers.
 *
 * @param validTo last day that the fact covers, or null
 * @param criterion criterion behind a suspension or revocation, or null
 * @param suspensionId the suspension, revocation or annulment behind it, or null
 * @param grantedOn day of the decision behind a level, or null
 */
@Embeddable
public record StatusPeriod(
        String level,
        @Enumerated(EnumType.STRING) Status status,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "recorded_at") Instant recordedAt,
        String criterion,
        @Column(name = "suspension_id") UUID suspensionId,
        @Column(name = "granted_on") LocalDate grantedOn) {

    /** What holds of an authorisation on a day. */
    public enum Status {
        /** In force: benefits apply. */
        ACTIVE,
        /** In force no longer, for the time being: no benefits apply. */
        SUSPENDED,
        /** Taken away because a condition is no longer met. */
        REVOKED,
        /** Never rightly held: it was granted on false facts. */
        ANNULLED,
        /** Given up by the holder. */
        CEASED,
        /** Its term has ended. */
        EXPIRED;

        /** Nothing is held any longer. */
        public boolean ended() {
            return this != ACTIVE && this != SUSPENDED;
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
