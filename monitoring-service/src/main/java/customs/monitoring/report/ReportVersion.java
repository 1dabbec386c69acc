package customs.monitoring.report;

import customs.platform.act.Act;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.UUID;

/** The content of a report as it was signed; never changed. What a body sees is one of these. */
@Entity
class ReportVersion {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID reportId;
    private int number;

    /** Long, and not wanted by lists; read in the same transaction. */
    @Basic(fetch = FetchType.LAZY)
    private String content;

    private String hash;
    private String signedBy;
    private Instant signedAt;
    private UUID precedingVersion;

    protected ReportVersion() {}

    /** @param preceding the version of the year before whose answers may stand in for missing ones; null where there is none */
    ReportVersion(Report report, String content, String hash, ReportVersion preceding, Act act) {
        this.reportId = report.id();
        this.number = report.number();
        this.content = content;
        this.hash = hash;
        this.signedBy = act.actor();
        this.signedAt = act.at();
        this.precedingVersion = preceding == null ? null : preceding.id;
    }

    UUID id() {
        return id;
    }

    /** Null where nothing was signed for the year before. */
    UUID precedingVersion() {
        return precedingVersion;
    }

    UUID reportId() {
        return reportId;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    String hash() {
        return hash;
    }

    Instant signedAt() {
        return signedAt;
    }
}
