package customs.bcp.estate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.util.List;

/** A group of prerequisites of one node. */
@Entity
class Dependency extends Item<DependencyEntry> {
    private String[] members;
    private int atLeast;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private long holdUpSeconds;
    private Integer capacityLossPercent;
    private String note;
    private Integer crew;

    protected Dependency() {}

    Dependency(String administration, DependencyEntry entry) {
        super(administration, entry.of());
        state(entry);
    }

    @Override
    DependencyEntry entry() {
        return new DependencyEntry(
                code(), List.of(members), atLeast, strength, holdUpSeconds, capacityLossPercent, note, crew);
    }

    @Override
    final void state(DependencyEntry entry) {
        members = entry.members().toArray(String[]::new);
        atLeast = entry.needed();
        strength = entry.strength();
        holdUpSeconds = entry.holdUpSeconds();
        capacityLossPercent = entry.capacityLossPercent();
        note = entry.note();
        crew = entry.crew();
    }
}
