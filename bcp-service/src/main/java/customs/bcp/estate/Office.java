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
        return new OfficeEntry(code(), name, kind, plain(latitude), plain(longitude), hours, alternateOffice);
    }

    private static BigDecimal plain(BigDecimal degrees) {
        return degrees == null
                ? null
                : new BigDecimal(degrees.stripTrailingZeros().toPlainString());
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
