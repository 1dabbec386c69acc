package customs.aeo.application;

import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file that supports an application; its bytes are kept apart and are named by their SHA-256. */
@Entity
@Table(name = "evidence")
public class Evidence {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "application_id")
    private UUID applicationId;

    private String document;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Evidence() {}

    Evidence(
            UUID applicationId, String document, String fileName, String mediaType, long size, String sha256, Act act) {
        this.applicationId = applicationId;
        this.document = document;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.addedBy = act.actor();
        this.addedAt = act.at();
    }

    void validUntil(LocalDate day) {
        validUntil = day;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    String document() {
        return document;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Instant addedAt() {
        return addedAt;
    }
}
