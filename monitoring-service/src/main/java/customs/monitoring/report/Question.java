package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A query about one data point, from the analyst or from a figure that changed after the report was signed. */
@Entity
class Question extends Aggregate {
    /** Where it came from. */
    @Schema(name = "QueryOrigin")
    enum Origin {
        ANALYST,
        FEED
    }

    /** OPEN: the administration owes an answer; ANSWERED: the analyst reads it; CLOSED: settled. */
    @Schema(name = "QueryStage")
    enum Stage {
        OPEN,
        ANSWERED,
        CLOSED
    }

    private UUID reportId;
    private String administration;
    private String indicator;
    private String breakdown;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int reportNumber;
    private String text;
    private String datasetVersion;
    private Instant askedAt;
    private String answer;
    private Instant answeredAt;
    private Instant closedAt;

    protected Question() {}

    Question(Report report, Point point, Origin origin, String text, String datasetVersion, Act act) {
        this.reportId = report.id();
        this.administration = report.administration();
        this.indicator = point.indicator();
        this.breakdown = point.breakdown();
        this.origin = origin;
        this.stage = Stage.OPEN;
        this.reportNumber = report.number();
        this.text = text;
        this.datasetVersion = datasetVersion;
        this.askedAt = act.at();
        record(
                "ask",
                stage,
                act,
                Map.of("report", reportId.toString(), "indicator", indicator, "breakdown", breakdown));
    }

    @Override
    protected String kind() {
        return "query";
    }

    @Override
    protected String tenant() {
        return administration;
    }

    void answer(String given, Act act) {
        if (stage == Stage.CLOSED) {
            throw new Refusal("wrong-stage", "The query is closed.");
        }
        answer = given;
        answeredAt = act.at();
        stage = Stage.ANSWERED;
        record("answer", stage, act, Map.of("report", reportId.toString()));
    }

    void close(Act act) {
        if (stage == Stage.CLOSED) {
            throw new Refusal("wrong-stage", "The query is closed.");
        }
        closedAt = act.at();
        stage = Stage.CLOSED;
        record("close", stage, act, Map.of("report", reportId.toString()));
    }

    Point point() {
        return new Point(indicator, breakdown);
    }

    UUID reportId() {
        return reportId;
    }

    Origin origin() {
        return origin;
    }

    Stage stage() {
        return stage;
    }

    int reportNumber() {
        return reportNumber;
    }

    String text() {
        return text;
    }

    String datasetVersion() {
        return datasetVersion;
    }

    Instant askedAt() {
        return askedAt;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
