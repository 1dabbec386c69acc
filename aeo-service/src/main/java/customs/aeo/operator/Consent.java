package customs.aeo.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;
import java.time.LocalDate;

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
        @Column(name = "recorded_at") Instant recordedAt) {}
