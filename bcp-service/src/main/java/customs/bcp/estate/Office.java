package customs.bcp.estate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.math.BigDecimal;

/** A place where customs work is done. */
@Entity
class Office extends Item<OfficeEntry> {
    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    private BigDecimal latitude;
    private BigDecimal longitude;
    private String hours;
    private String alternateOffice;

    protected Office() {}

    Office(String administration, OfficeEntry entry) {
        super(administration, entry.code());
        state(entry);
    }

    @Override
    OfficeEntry entry() {
        return new OfficeEntry(code(), name, kind, Plain.of(latitude), Plain.of(longitude), hours, alternateOffice);
    }

    @Override
    final void state(OfficeEntry entry) {
        name = entry.name();
        kind = entry.kind();
        latitude = entry.latitude();
        longitude = entry.longitude();
        hours = entry.hours();
        alternateOffice = entry.alternateOffice();
    }
}
