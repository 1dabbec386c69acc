package customs.monitoring.intake;

import customs.monitoring.catalogue.Indicator.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How the deliveries of one sister service stand, for one administration and data year. */
@Entity
class Delivery {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 7;

    @Id
    private UUID id = UUID.randomUUID();

    private String administration;
    private int dataYear;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant lastAttemptAt;
    private Instant lastSuccessAt;
    private Instant nextAttemptAt;
    private int failures;

    protected Delivery() {}

    Delivery(String administration, int dataYear, Source source, Instant now) {
        this.administration = administration;
        this.dataYear = dataYear;
        this.source = source;
        this.nextAttemptAt = now;
    }

    void succeeded(Instant now, Duration refresh) {
        lastAttemptAt = now;
        lastSuccessAt = now;
        failures = 0;
        nextAttemptAt = now.plus(refresh);
    }

    /** Each failure doubles the wait, from ten seconds to a quarter of an hour. */
    void failed(Instant now) {
        lastAttemptAt = now;
        failures++;
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_RETRY) < 0 ? wait : LONGEST_RETRY);
    }

    void hurry(Instant now) {
        nextAttemptAt = now;
    }

    UUID id() {
        return id;
    }

    String administration() {
        return administration;
    }

    int dataYear() {
        return dataYear;
    }

    Source source() {
        return source;
    }

    Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    Instant lastSuccessAt() {
        return lastSuccessAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    int failures() {
        return failures;
    }
}
