package customs.bcp.estate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A service that the administration renders to others. */
@Entity
@DiscriminatorValue("SERVICE")
class Service extends Node<ServiceEntry> {
    private Integer tier;
    private Long wrtSeconds;
    private Long mtpdSeconds;
    private Long rpoSeconds;
    private String ownerRole;
    private String fallback;
    private Integer steadyPercent;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CapacityPoint> capacity;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImpactPoint> impacts;

    private Integer fallbackPercent;
    private BigDecimal arrivalsPerHour;
    private BigDecimal fullPerHour;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PeakWindow> peaks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Tolerance> tolerances;

    protected Service() {}

    Service(String administration, ServiceEntry entry, Instant since) {
        super(administration, entry.code(), since);
        state(entry);
    }

    @Override
    ServiceEntry entry() {
        return new ServiceEntry(
                code(),
                name(),
                tier,
                recoverySeconds(),
                basis(),
                rtoSeconds(),
                wrtSeconds,
                mtpdSeconds,
                rpoSeconds,
                ownerRole,
                fallback,
                steadyPercent,
                capacity,
                impacts,
                note(),
                fallbackPercent,
                Plain.of(arrivalsPerHour),
                Plain.of(fullPerHour),
                peaks,
                tolerances);
    }

    @Override
    final void state(ServiceEntry entry) {
        state(entry.name(), entry.recoverySeconds(), entry.basis(), entry.rtoSeconds(), entry.note());
        tier = entry.tier();
        wrtSeconds = entry.wrtSeconds();
        mtpdSeconds = entry.mtpdSeconds();
        rpoSeconds = entry.rpoSeconds();
        ownerRole = entry.ownerRole();
        fallback = entry.fallback();
        steadyPercent = entry.steadyPercent();
        capacity = entry.capacity();
        impacts = entry.impacts();
        fallbackPercent = entry.fallbackPercent();
        arrivalsPerHour = entry.arrivalsPerHour();
        fullPerHour = entry.fullPerHour();
        peaks = entry.peaks();
        tolerances = entry.tolerances();
    }
}
