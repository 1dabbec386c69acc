package customs.monitoring.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import java.time.Instant;
import java.util.UUID;

/** What the addressee reported once; never changed afterwards. */
@Entity
class ImplementationStep {
    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recommendation_id")
    private Recommendation recommendation;

    private int number;

    @Enumerated(EnumType.STRING)
    private Implementation implementation;

    private String text;
    private String evidence;
    private Instant reportedAt;

    protected ImplementationStep() {}

    ImplementationStep(
            Recommendation recommendation,
            int number,
            Implementation implementation,
            String text,
            String evidence,
            Instant at) {
        this.recommendation = recommendation;
        this.number = number;
        this.implementation = implementation;
        this.text = text;
        this.evidence = evidence;
        this.reportedAt = at;
    }

    Implementation implementation() {
        return implementation;
    }

    String text() {
        return text;
    }

    String evidence() {
        return evidence;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
