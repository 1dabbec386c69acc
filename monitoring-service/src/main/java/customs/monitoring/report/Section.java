package customs.monitoring.report;

import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The part of a report that is about one theme. It is what a contributor saves, and what its ETag protects: two contributors
 * in two themes do not disturb each other, two in one theme cannot overwrite each other.
 */
@Entity
class Section extends Aggregate {
    private UUID reportId;
    private String administration;
    private String theme;
    private String editedBy;
    private Instant editedAt;

    @OneToMany(mappedBy = "section", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Observation> observations = new ArrayList<>();

    protected Section() {}

    Section(Report report, String theme) {
        this.reportId = report.id();
        this.administration = report.administration();
        this.theme = theme;
    }

    @Override
    protected String kind() {
        return "section";
    }

    @Override
    protected String tenant() {
        return administration;
    }

    /** One point as it was read from what a contributor typed. */
    record Saved(Point point, Entry entry, Observed observed, String note, Disclosure disclosure) {}

    /** Enters or replaces the given points and clears those of {@code cleared}; others stay. */
    void save(List<Saved> saved, List<Point> cleared, Act act) {
        Map<String, Object> facts = new HashMap<>();
        for (Saved one : saved) {
            Observation observation = find(one.point()).orElseGet(() -> {
                var added = new Observation(this, one.point());
                observations.add(added);
                return added;
            });
            observation.set(one.entry(), one.observed(), one.note(), one.disclosure(), act);
            facts.put(key(one.point()), fact(one));
        }
        for (Point point : cleared) {
            observations.removeIf(observation -> observation.point().equals(point));
            facts.put(key(point), "cleared");
        }
        editedBy = act.actor();
        editedAt = act.at();
        record("enter", null, act, Map.of("theme", theme, "points", facts));
    }

    /** Something about a point changed that is not its answer: a file beside it, or to whom it is open. */
    void touch(Point point, Act act) {
        editedBy = act.actor();
        editedAt = act.at();
        record("touch", null, act, Map.of("theme", theme, "point", key(point)));
    }

    private static String key(Point point) {
        return point.indicator() + "." + point.breakdown();
    }

    private static Map<String, Object> fact(Saved saved) {
        Map<String, Object> fact = new java.util.TreeMap<>();
        fact.put("status", saved.entry().status());
        if (saved.observed().value() != null) {
            fact.put("value", saved.observed().value().toPlainString());
        }
        fact.put("disclosure", saved.disclosure());
        return fact;
    }

    Optional<Observation> find(Point point) {
        return observations.stream().filter(one -> one.point().equals(point)).findFirst();
    }

    UUID reportId() {
        return reportId;
    }

    String theme() {
        return theme;
    }

    String editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    List<Observation> observations() {
        return List.copyOf(observations);
    }
}
