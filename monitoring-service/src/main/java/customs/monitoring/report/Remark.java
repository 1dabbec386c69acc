package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** What the administration says about a delivered figure. Appended, never changed. */
@Entity
class Remark {
    /** Whether it explains the figure or doubts it. */
    @Schema(name = "RemarkKind")
    enum Kind {
        COMMENT,
        CONTEST
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID reportId;
    private String indicator;
    private String breakdown;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private String datasetVersion;
    private String madeBy;
    private Instant madeAt;

    protected Remark() {}

    Remark(Report report, Figure figure, Kind kind, String text, Act act) {
        this.reportId = report.id();
        this.indicator = figure.point().indicator();
        this.breakdown = figure.point().breakdown();
        this.kind = kind;
        this.text = text;
        this.datasetVersion = figure.datasetVersion();
        this.madeBy = act.actor();
        this.madeAt = act.at();
    }

    Point point() {
        return new Point(indicator, breakdown);
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    String datasetVersion() {
        return datasetVersion;
    }

    Instant madeAt() {
        return madeAt;
    }
}
