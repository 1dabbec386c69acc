package customs.aeo.operator;

import customs.platform.act.Act;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two records of one operator became one; the numbers of the one that went are answered by the one that stayed. */
@Entity
@Table(name = "operator_merger")
class Merger {
    @Id
    @Column(name = "absorbed_id")
    private UUID absorbed;

    @Column(name = "survivor_id")
    private UUID survivor;

    private String administration;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "operator_merger_number", joinColumns = @JoinColumn(name = "absorbed_id"))
    private List<Identifier> numbers = new ArrayList<>();

    protected Merger() {}

    Merger(Operator absorbed, Operator survivor, List<Identifier> numbers, Act act) {
        this.absorbed = absorbed.id();
        this.survivor = survivor.id();
        this.administration = survivor.administration();
        this.mergedAt = act.at();
        this.mergedBy = act.actor();
        this.reason = act.reason();
        this.numbers = new ArrayList<>(numbers);
    }

    UUID absorbed() {
        return absorbed;
    }

    UUID survivor() {
        return survivor;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    String mergedBy() {
        return mergedBy;
    }

    String reason() {
        return reason;
    }

    List<Identifier> numbers() {
        return List.copyOf(numbers);
    }
}
