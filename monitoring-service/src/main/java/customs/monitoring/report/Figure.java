package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One delivery of one figure by a sister service; never overwritten. The administration cannot change it, only say what it
 * thinks of it.
 */
@Entity
class Figure {
    @Id
    private UUID id = UUID.randomUUID();

    private String administration;
    private int dataYear;
    private String indicator;
    private String breakdown;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String datasetVersion;

    @Enumerated(EnumType.STRING)
    private Status status;

    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private String reason;
    private String method;
    private Instant asOf;
    private Instant receivedAt;
    private Instant confirmedAt;

    protected Figure() {}

    Figure(String administration, int dataYear, Source source, Delivered delivered, Instant now) {
        this.administration = administration;
        this.dataYear = dataYear;
        this.indicator = delivered.indicator();
        this.breakdown = delivered.breakdown();
        this.source = source;
        this.datasetVersion = delivered.datasetVersion();
        this.status = delivered.status();
        this.value = delivered.value();
        this.numerator = delivered.numerator();
        this.denominator = delivered.denominator();
        this.reason = delivered.reason();
        this.method = delivered.method();
        this.asOf = delivered.asOf();
        this.receivedAt = now;
        this.confirmedAt = now;
    }

    /** The sister delivered the same dataset again: it is what counts now, even if another came in between. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    Point point() {
        return new Point(indicator, breakdown);
    }

    Observed observed() {
        return new Observed(status, value, numerator, denominator);
    }

    String administration() {
        return administration;
    }

    int dataYear() {
        return dataYear;
    }

    Source source() {
        return source;
    }

    String datasetVersion() {
        return datasetVersion;
    }

    String reason() {
        return reason;
    }

    String method() {
        return method;
    }

    Instant asOf() {
        return asOf;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
