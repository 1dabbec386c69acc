package customs.aeo.visit;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One visit to a site of the applicant: times proposed, one chosen, minutes with findings. */
@Entity
@Table(name = "visit")
class Visit extends Aggregate {
    /** Where it stands. */
    enum Stage {
        /** The firm has times to choose from. */
        PROPOSED,
        /** The firm cannot at any of them; customs proposes others. */
        DECLINED,
        /** Both know when. */
        CONFIRMED,
        /** It took place; the minutes are written. */
        HELD,
        /** It will not take place. */
        CANCELLED;

        Set<Stage> next() {
            return switch (this) {
                case PROPOSED -> EnumSet.of(CONFIRMED, DECLINED, PROPOSED, CANCELLED);
                case DECLINED -> EnumSet.of(PROPOSED, CANCELLED);
                case CONFIRMED -> EnumSet.of(PROPOSED, HELD, CANCELLED);
                case HELD, CANCELLED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    /** How grave something is that was seen. */
    enum Gravity {
        /** Worth writing down. */
        OBSERVATION,
        /** To be put right. */
        MINOR,
        /** A criterion is not met with it. */
        MAJOR
    }

    /** Something that was seen. */
    record Seen(String criterion, Gravity gravity, String words) {}

    static final int MOST_SLOTS = 3;

    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;
    private String site;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> slots = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PROPOSED;

    private String chosen;
    private String reason;
    private String minutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Seen> findings = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> photos = new ArrayList<>();

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected Visit() {}

    /** @param earliest first day that the programme's notice allows */
    static Visit propose(
            UUID applicationId,
            String administration,
            String site,
            List<String> criteria,
            List<Instant> slots,
            LocalDate earliest,
            ZoneId zone,
            Act act) {
        var visit = new Visit();
        visit.applicationId = applicationId;
        visit.administration = administration;
        visit.site = site;
        visit.criteria = new ArrayList<>(criteria);
        visit.proposedAt = act.at();
        visit.slots(slots, earliest, zone);
        visit.record("propose", visit.stage, act, Map.of("application", applicationId, "slots", slots.size()));
        return visit;
    }

    /** Other times; the reason is the act's. */
    void reschedule(List<Instant> others, LocalDate earliest, ZoneId zone, Act act) {
        move(Stage.PROPOSED);
        slots(others, earliest, zone);
        chosen = null;
        reason = act.reason();
        record("reschedule", stage, act, Map.of("slots", others.size()));
    }

    private void slots(List<Instant> times, LocalDate earliest, ZoneId zone) {
        for (int i = 0; i < times.size(); i++) {
            if (LocalDate.ofInstant(times.get(i), zone).isBefore(earliest)) {
                throw new Refusal(
                        "notice-too-short",
                        "With the notice that the firm is due, %s is the first day.".formatted(earliest));
            }
            if (times.indexOf(times.get(i)) < i) {
                throw Refusal.invalid("/slots/" + i, "DUPLICATE", "A time is named twice.");
            }
        }
        slots = new ArrayList<>(times.stream().sorted().map(String::valueOf).toList());
        dueOn = LocalDate.ofInstant(Instant.parse(slots.getFirst()), zone);
    }

    void confirm(Instant slot, ZoneId zone, Act act) {
        if (stage == Stage.PROPOSED && !slots.contains(slot.toString())) {
            throw Refusal.invalid("/slot", "UNKNOWN", "Choose one of the times proposed: %s.".formatted(slots));
        }
        move(Stage.CONFIRMED);
        chosen = slot.toString();
        dueOn = LocalDate.ofInstant(slot, zone);
        record("confirm", stage, act, Map.of("slot", chosen));
    }

    /** None of the times suits the firm; the reason is the act's. */
    void decline(Act act) {
        move(Stage.DECLINED);
        reason = act.reason();
        record("decline", stage, act);
    }

    /** @param today a visit cannot have taken place before it does */
    void hold(String words, List<Seen> seen, LocalDate today, ZoneId zone, Act act) {
        if (stage == Stage.CONFIRMED
                && LocalDate.ofInstant(Instant.parse(chosen), zone).isAfter(today)) {
            throw new Refusal("not-yet-held", "The visit is on %s.".formatted(chosen));
        }
        move(Stage.HELD);
        minutes = words;
        findings = new ArrayList<>(seen);
        dueOn = null;
        record("hold", stage, act, Map.of("findings", seen.size()));
    }

    void cancel(Act act) {
        move(Stage.CANCELLED);
        reason = act.reason();
        dueOn = null;
        record("cancel", stage, act);
    }

    void photographed(UUID evidence, String sha256, Act act) {
        if (stage != Stage.CONFIRMED && stage != Stage.HELD) {
            throw new Refusal(
                    "wrong-stage", "Photographs belong to a visit that takes place. It is %s.".formatted(stage));
        }
        photos = new ArrayList<>(photos);
        photos.add(evidence);
        record("photograph", stage, act, Map.of("evidence", evidence, "sha256", sha256));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    String site() {
        return site;
    }

    List<String> criteria() {
        return List.copyOf(criteria);
    }

    List<Instant> slots() {
        return slots.stream().map(Instant::parse).toList();
    }

    Stage stage() {
        return stage;
    }

    Instant chosen() {
        return chosen == null ? null : Instant.parse(chosen);
    }

    String reason() {
        return reason;
    }

    String minutes() {
        return minutes;
    }

    List<Seen> findings() {
        return List.copyOf(findings);
    }

    List<UUID> photos() {
        return List.copyOf(photos);
    }

    @Override
    protected String kind() {
        return "visit";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
