package customs.monitoring.report;

import customs.platform.act.Act;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A report before a body: in which session, in which version, and with which outcome. */
@Entity
@Table(name = "tabling")
class BodyReview {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID reportId;
    private String body;
    private UUID sessionId;
    private UUID itemId;
    private int versionNumber;
    private String versionHash;
    private Instant tabledAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String outcomeText;
    private String paragraphs;
    private Instant outcomeAt;

    protected BodyReview() {}

    BodyReview(Report report, String body, UUID session, UUID item, ReportVersion shown, Act act) {
        this.reportId = report.id();
        this.body = body;
        this.sessionId = session;
        this.itemId = item;
        this.versionNumber = shown.number();
        this.versionHash = shown.hash();
        this.tabledAt = act.at();
    }

    void outcome(Outcome given, String text, String paragraphRange, Act act) {
        if (outcome != null) {
            throw new Refusal("wrong-stage", "The outcome for this report on this item is already recorded.");
        }
        outcome = given;
        outcomeText = text;
        paragraphs = paragraphRange;
        outcomeAt = act.at();
    }

    /** Still before the body: no outcome yet. */
    boolean pending() {
        return outcome == null;
    }

    boolean concluded() {
        return outcome != null && outcome.concludes();
    }

    UUID reportId() {
        return reportId;
    }

    String body() {
        return body;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID itemId() {
        return itemId;
    }

    int versionNumber() {
        return versionNumber;
    }

    String versionHash() {
        return versionHash;
    }

    Instant tabledAt() {
        return tabledAt;
    }

    Outcome outcome() {
        return outcome;
    }

    String outcomeText() {
        return outcomeText;
    }

    String paragraphs() {
        return paragraphs;
    }

    Instant outcomeAt() {
        return outcomeAt;
    }
}
