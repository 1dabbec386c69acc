package customs.monitoring.publication;

import customs.monitoring.scoring.Withheld;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.math.BigDecimal;
import java.util.UUID;

/** One published figure by itself, so that its way over the cycles is found without reading all that was published. */
@Entity
@Table(name = "result_figure")
class ResultFigureRow {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID resultId;
    private String code;
    private String breakdown;
    private String area;
    private int position;
    private int contributing;
    private int members;
    private BigDecimal value;
    private boolean broken;

    @Enumerated(EnumType.STRING)
    private Withheld withheld;

    protected ResultFigureRow() {}

    /** @param position of the area among the areas of the version */
    ResultFigureRow(UUID resultId, ResultFigures.Figure figure, String breakdown, int position) {
        this.resultId = resultId;
        this.code = figure.code();
        this.breakdown = breakdown;
        this.area = figure.area();
        this.position = position;
        this.contributing = figure.contributing();
        this.members = figure.members();
        this.value = figure.mean();
        this.withheld = figure.withheld();
    }

    ResultFigureRow(UUID resultId, MeasureFigures.Measured figure, int position) {
        this.resultId = resultId;
        this.code = figure.indicator();
        this.breakdown = figure.breakdown();
        this.area = figure.area();
        this.position = position;
        this.contributing = figure.contributing();
        this.members = figure.members();
        this.value = figure.value();
        this.broken = Boolean.TRUE.equals(figure.broken());
        this.withheld = figure.withheld();
    }

    UUID resultId() {
        return resultId;
    }

    String area() {
        return area;
    }

    int contributing() {
        return contributing;
    }

    int members() {
        return members;
    }

    BigDecimal value() {
        return value;
    }

    boolean broken() {
        return broken;
    }

    Withheld withheld() {
        return withheld;
    }
}
