package customs.monitoring.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A request for more time, with the limits it was held against. */
@Entity
class ExtensionRequest {
    /** What became of the request. */
    @Schema(name = "ExtensionOutcome")
    enum Outcome {
        /** First, early and short enough: no decision was needed. */
        GRANTED_BY_RULE,
        /** Waits for the body. */
        BODY_DECIDES,
        GRANTED,
        NOT_GRANTED
    }

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recommendation_id")
    private Recommendation recommendation;

    private int number;
    private int months;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Development development;

    private LocalDate dueBefore;
    private LocalDate dueAfter;
    private LocalDate lastDay;
    private int most;
    private String bodyDecides;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate requestedOn;
    private LocalDate decidedOn;
    private String decisionReason;

    protected ExtensionRequest() {}

    ExtensionRequest(
            Recommendation recommendation,
            int number,
            int months,
            String reason,
            Development development,
            LocalDate dueBefore,
            LocalDate requestedOn,
            Extension extension) {
        this.recommendation = recommendation;
        this.number = number;
        this.months = months;
        this.reason = reason;
        this.development = development;
        this.dueBefore = dueBefore;
        this.requestedOn = requestedOn;
        this.lastDay = extension.lastDay();
        this.most = extension.most();
        this.bodyDecides =
                extension.bodyDecides().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.outcome = extension.granted() ? Outcome.GRANTED_BY_RULE : Outcome.BODY_DECIDES;
        this.dueAfter = extension.granted() ? extension.due() : null;
    }

    void decide(boolean granted, LocalDate due, LocalDate on, String why) {
        outcome = granted ? Outcome.GRANTED : Outcome.NOT_GRANTED;
        dueAfter = granted ? due : null;
        decidedOn = on;
        decisionReason = why;
    }

    int number() {
        return number;
    }

    int months() {
        return months;
    }

    String reason() {
        return reason;
    }

    Development development() {
        return development;
    }

    LocalDate dueBefore() {
        return dueBefore;
    }

    LocalDate dueAfter() {
        return dueAfter;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int most() {
        return most;
    }

    List<Extension.Reason> bodyDecides() {
        return bodyDecides.isEmpty()
                ? List.of()
                : Arrays.stream(bodyDecides.split(","))
                        .map(Extension.Reason::valueOf)
                        .toList();
    }

    Outcome outcome() {
        return outcome;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String decisionReason() {
        return decisionReason;
    }
}
