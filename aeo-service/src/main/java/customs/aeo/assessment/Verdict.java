package customs.aeo.assessment;

import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What an officer found of one criterion for one level. A new verdict is added; the last one counts. */
@Entity
@Table(name = "verdict")
class Verdict {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(insertable = false, updatable = false)
    private long position;

    private String level;
    private String criterion;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private String note;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Verdict() {}

    Verdict(UUID applicationId, String level, String criterion, Finding finding, Act act) {
        this.applicationId = applicationId;
        this.level = level;
        this.criterion = criterion;
        this.finding = finding;
        this.note = act.reason();
        this.givenBy = act.actor();
        this.givenAt = act.at();
    }

    /** The same verdict in another case. */
    Verdict in(UUID application) {
        var same = new Verdict();
        same.applicationId = application;
        same.level = level;
        same.criterion = criterion;
        same.finding = finding;
        same.note = note;
        same.givenBy = givenBy;
        same.givenAt = givenAt;
        return same;
    }

    String level() {
        return level;
    }

    String criterion() {
        return criterion;
    }

    Finding finding() {
        return finding;
    }

    String note() {
        return note;
    }

    Instant givenAt() {
        return givenAt;
    }
}
