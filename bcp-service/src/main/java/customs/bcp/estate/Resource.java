package customs.bcp.estate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.time.LocalDate;

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
                note());
    }

    @Override
    final void state(ResourceEntry entry) {
        state(entry.name(), entry.recoverySeconds(), entry.basis(), entry.rtoSeconds(), entry.note());
        kind = entry.kind();
        evidence = entry.evidence();
        evidenceReference = entry.evidenceReference();
        evidenceDate = entry.evidenceDate();
        office = entry.office();
    }
}
