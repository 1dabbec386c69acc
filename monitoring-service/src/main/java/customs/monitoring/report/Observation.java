package customs.monitoring.report;

import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.platform.act.Act;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What the administration entered for one point. */
@Entity
class Observation {
    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    private String indicator;
    private String breakdown;

    @Enumerated(EnumType.STRING)
    private Status status;

    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private Integer level;
    private Boolean yes;

    @Convert(converter = LevelsColumn.class)
    private Map<String, Integer> levels;

    private String reason;
    private String note;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure;

    private String enteredBy;
    private Instant enteredAt;

    protected Observation() {}

    Observation(Section section, Point point) {
        this.section = section;
        this.indicator = point.indicator();
        this.breakdown = point.breakdown();
    }

    void set(Entry entry, Observed observed, String note, Disclosure disclosure, Act act) {
        this.status = entry.status();
        this.value = observed.value();
        this.numerator = observed.numerator();
        this.denominator = observed.denominator();
        this.level = entry.level();
        this.yes = entry.yes();
        this.levels = entry.levels();
        this.reason = entry.reason();
        this.note = note;
        this.disclosure = disclosure;
        this.enteredBy = act.actor();
        this.enteredAt = act.at();
    }

    Point point() {
        return new Point(indicator, breakdown);
    }

    Status status() {
        return status;
    }

    BigDecimal value() {
        return value;
    }

    BigDecimal numerator() {
        return numerator;
    }

    BigDecimal denominator() {
        return denominator;
    }

    Integer level() {
        return level;
    }

    Boolean yes() {
        return yes;
    }

    Map<String, Integer> levels() {
        return levels == null ? Map.of() : levels;
    }

    String reason() {
        return reason;
    }

    String note() {
        return note;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
