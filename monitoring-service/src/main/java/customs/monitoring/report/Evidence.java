package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A file that shows what stands behind an answer. It never changes; taken away from a draft, it stays in what was signed before. */
@Entity
class Evidence extends Aggregate {
    private UUID reportId;
    private String administration;
    private String indicator;
    private String breakdown;
    private String name;
    private String mediaType;
    private int bytes;
    private String hash;
    private Instant addedAt;
    private Instant removedAt;

    protected Evidence() {}

    /** @param hash SHA-256 of the file */
    Evidence(Report report, Point point, String name, String mediaType, int bytes, String hash, Act act) {
        this.reportId = report.id();
        this.administration = report.administration();
        this.indicator = point.indicator();
        this.breakdown = point.breakdown();
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.hash = hash;
        this.addedAt = act.at();
        record("attach", null, act, Map.of("report", reportId, "indicator", indicator, "hash", hash));
    }

    @Override
    protected String kind() {
        return "evidence";
    }

    @Override
    protected String tenant() {
        return administration;
    }

    void remove(Act act) {
        removedAt = act.at();
        record("detach", null, act, Map.of("report", reportId, "indicator", indicator, "hash", hash));
    }

    boolean removed() {
        return removedAt != null;
    }

    Point point() {
        return new Point(indicator, breakdown);
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    int bytes() {
        return bytes;
    }

    String hash() {
        return hash;
    }

    Instant addedAt() {
        return addedAt;
    }
}
