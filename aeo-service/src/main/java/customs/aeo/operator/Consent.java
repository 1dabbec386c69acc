package customs.aeo.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step in an operator's consent to the exchange of its data with partners.
 *
 * @param given true when given, false when withdrawn
 * @param from first day on which it counts
 */
@Embeddable
public record Consent(
        boolean given,
        @Column(name = "from_day") LocalDate from,
        @Column(name = "recorded_at") Instant recordedAt) {

    /** The step that counts on a day, as known at an instant, of steps in the order in which they were recorded. */
    public static Optional<Consent> of(List<Consent> steps, LocalDate on, Instant known) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            var consent = steps.get(i);
            if (!consent.recordedAt().isAfter(known) && !consent.from().isAfter(on)) {
                return Optional.of(consent);
            }
        }
        return Optional.empty();
    }
}
