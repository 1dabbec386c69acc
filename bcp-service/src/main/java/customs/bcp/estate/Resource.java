package customs.bcp.estate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something that services run on. */
@Entity
@DiscriminatorValue("RESOURCE")
class Resource extends Node<ResourceEntry> {
    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private String evidenceReference;
    private LocalDate evidenceDate;
    private String office;
    private Integer units;
    private String unit;
    private Long bufferSeconds;
    private Long rpoSeconds;
    private String contract;
    private LocalDate assuredOn;
    private LocalDate assuredUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BackupPolicy> backups;

    protected Resource() {}

    Resource(String administration, ResourceEntry entry, Instant since) {
        super(administration, entry.code(), since);
        state(entry);
    }

    @Override
    ResourceEntry entry() {
        return new ResourceEntry(
                code(),
                name(),
                kind,
                recoverySeconds(),
                basis(),
                rtoSeconds(),
                evidence,
                evidenceReference,
                evidenceDate,
                office,
                note(),
                units,
                unit,
                bufferSeconds,
                rpoSeconds,
                contract,
                assuredOn,
                assuredUntil,
                backups);
    }

    @Override
    final void state(ResourceEntry entry) {
        state(entry.name(), entry.recoverySeconds(), entry.basis(), entry.rtoSeconds(), entry.note());
        kind = entry.kind();
        evidence = entry.evidence();
        evidenceReference = entry.evidenceReference();
        evidenceDate = entry.evidenceDate();
        office = entry.office();
        units = entry.units();
        unit = entry.unit();
        bufferSeconds = entry.bufferSeconds();
        rpoSeconds = entry.rpoSeconds();
        contract = entry.contract();
        assuredOn = entry.assuredOn();
        assuredUntil = entry.assuredUntil();
        backups = entry.backups();
    }
}
