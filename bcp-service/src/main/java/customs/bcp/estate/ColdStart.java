package customs.bcp.estate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.LocalDate;
import java.util.List;

/** A documented way to start things together from cold; its code is that of its first member. */
@Entity
class ColdStart extends Item<ColdStartEntry> {
    private String[] members;
    private long seconds;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private String evidenceReference;
    private LocalDate evidenceDate;

    protected ColdStart() {}

    ColdStart(String administration, ColdStartEntry entry) {
        super(administration, entry.members().getFirst());
        state(entry);
    }

    @Override
    ColdStartEntry entry() {
        return new ColdStartEntry(List.of(members), seconds, evidence, evidenceReference, evidenceDate);
    }

    @Override
    final void state(ColdStartEntry entry) {
        code(entry.members().getFirst());
        members = entry.members().toArray(String[]::new);
        seconds = entry.seconds();
        evidence = entry.evidence();
        evidenceReference = entry.evidenceReference();
        evidenceDate = entry.evidenceDate();
    }
}
