package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.UUID;

/** To whom an administration opens a figure that a sister service delivered. The last choice holds; earlier ones stay. */
@Entity
class FigureDisclosure {
    @Id
    private UUID id = UUID.randomUUID();

    /** Counts choices in the order in which they were made: two can have one instant. */
    @Column(insertable = false, updatable = false)
    private Long number;

    private UUID reportId;
    private String indicator;
    private String breakdown;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure;

    private String chosenBy;
    private Instant chosenAt;

    protected FigureDisclosure() {}

    FigureDisclosure(Report report, Point point, Disclosure disclosure, Act act) {
        this.reportId = report.id();
        this.indicator = point.indicator();
        this.breakdown = point.breakdown();
        this.disclosure = disclosure;
        this.chosenBy = act.actor();
        this.chosenAt = act.at();
    }

    Point point() {
        return new Point(indicator, breakdown);
    }

    Disclosure disclosure() {
        return disclosure;
    }
}
