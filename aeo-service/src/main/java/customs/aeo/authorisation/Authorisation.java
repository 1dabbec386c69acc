package customs.aeo.authorisation;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an operator holds: one per level of an independent set, one whose level changes among ordered tiers. */
@Entity
@Table(name = "authorisation")
public class Authorisation extends Aggregate {
    /** Where an authorisation stands after the last act; what holds on a day is in its status periods. */
    public enum Stage {
        /** Granted; in force from its effective day on. */
        ACTIVE,
        /** Taken out of force for the time being, by a confirmed suspension. */
        SUSPENDED,
        /** Taken away because a condition is no longer met; only an appeal brings it back. */
        REVOKED,
        /** Taken away as if it had never been granted, because it rested on false facts; only an appeal brings it back. */
        ANNULLED,
        /** Given up by its holder; whoever wants one again applies anew. */
        CEASED,
        /** Its term has ended without renewal. */
        EXPIRED;

        Set<Stage> next() {
            return switch (this) {
                case ACTIVE, SUSPENDED -> EnumSet.of(ACTIVE, SUSPENDED, REVOKED, ANNULLED, CEASED, EXPIRED);
                case REVOKED, ANNULLED -> EnumSet.of(ACTIVE, SUSPENDED);
                case CEASED, EXPIRED -> EnumSet.noneOf(Stage.class);
            };
        }

        /** Held, in force or not. */
        public boolean held() {
            return this == ACTIVE || this == SUSPENDED;
        }
    }

    private String number;
    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "application_id")
    private UUID applicationId;

    private String programme;

    @Column(name = "programme_version")
    private String programmeVersion;

    private String level;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.ACTIVE;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "monitored_until")
    private LocalDate monitoredUntil;

    @Column(name = "monitoring_ended_on")
    private LocalDate monitoringEndedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "warned_days")
    private Integer warnedDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "status_period", joinColumns = @JoinColumn(name = "authorisation_id"))
    @OrderColumn(name = "position")
    private List<StatusPeriod> periods = new ArrayList<>();

    protected Authorisation() {}

    /** What a grant lays down. */
    record Terms(
            String number,
            String administration,
            UUID operatorId,
            UUID applicationId,
            String programme,
            String programmeVersion,
            String level,
            LocalDate grantedOn,
            LocalDate effectiveOn,
            LocalDate monitoredUntil,
            LocalDate validUntil) {}

    static Authorisation grant(Terms terms, Act act) {
        var authorisation = new Authorisation();
        authorisation.number = terms.number();
        authorisation.administration = terms.administration();
        authorisation.operatorId = terms.operatorId();
        authorisation.applicationId = terms.applicationId();
        authorisation.programme = terms.programme();
        authorisation.programmeVersion = terms.programmeVersion();
        authorisation.level = terms.level();
        authorisation.grantedOn = terms.grantedOn();
        authorisation.effectiveOn = terms.effectiveOn();
        authorisation.monitoredUntil = terms.monitoredUntil();
        authorisation.validUntil = terms.validUntil();
        authorisation.state(StatusPeriod.Status.ACTIVE, terms.effectiveOn(), null, null, terms.grantedOn(), act);
        authorisation.record(
                "grant",
                Stage.ACTIVE,
                act,
                Map.of(
                        "operator", terms.operatorId(),
                        "number", terms.number(),
                        "level", terms.level(),
                        "grantedOn", terms.grantedOn(),
                        "effectiveOn", terms.effectiveOn()));
        return authorisation;
    }

    /** Another tier of the same authorisation. */
    void changeLevel(String to, UUID application, LocalDate decidedOn, LocalDate from, LocalDate until, Act act) {
        if (stage != Stage.ACTIVE) {
            throw new Refusal("wrong-stage", "A suspended authorisation keeps its level.");
        }
        move(Stage.ACTIVE);
        level = to;
        applicationId = application;
        validUntil = until;
        warnedDays = null;
        state(StatusPeriod.Status.ACTIVE, from, null, null, decidedOn, act);
        record("change-level", stage, act, Map.of("level", to, "from", from));
    }

    /** Another tier, by an amendment: a lower one, or after an appeal the one before. */
    void tier(String to, LocalDate from, Act act) {
        if (stage != Stage.ACTIVE) {
            throw new Refusal("wrong-stage", "A suspended authorisation keeps its level.");
        }
        level = to;
        state(StatusPeriod.Status.ACTIVE, from, null, null, null, act);
        record("amend-level", stage, act, Map.of("level", to, "from", from));
    }

    /** Another version of what it says stands. */
    void edited(Edition edition, Act act) {
        move(stage);
        record(
                "edition",
                stage,
                act,
                Map.of(
                        "edition", edition.number(),
                        "cause", edition.cause(),
                        "from", edition.validFrom(),
                        "level", edition.level(),
                        "restrictions",
                                edition.restrictions().stream()
                                        .map(Restriction::number)
                                        .toList()));
    }

    void suspend(UUID suspension, String criterion, LocalDate from, Act act) {
        move(Stage.SUSPENDED);
        state(StatusPeriod.Status.SUSPENDED, from, criterion, suspension, null, act);
        record(
                "suspend",
                stage,
                act,
                Map.of("suspension", suspension, "criterion", criterion, "from", from, "level", level));
    }

    boolean suspendedBy(UUID suspension) {
        return periods.stream().anyMatch(period -> suspension.equals(period.suspensionId()));
    }

    /** @param others other suspensions that go on, or are still to begin, in the order of their first days */
    void lift(UUID suspension, List<Suspension> others, LocalDate on, Act act) {
        var goesOn = others.stream().filter(other -> !other.from().isAfter(on)).findFirst();
        if (goesOn.isPresent()) {
            var other = goesOn.get();
            state(StatusPeriod.Status.SUSPENDED, on, other.criterion(), other.id(), null, act);
        } else {
            state(StatusPeriod.Status.ACTIVE, on, null, null, null, act);
            others.forEach(other ->
                    state(StatusPeriod.Status.SUSPENDED, other.from(), other.criterion(), other.id(), null, act));
        }
        move(others.isEmpty() ? Stage.ACTIVE : Stage.SUSPENDED);
        record("lift", stage, act, Map.of("suspension", suspension, "from", on, "level", level));
    }

    /** Revoked from a day on, or annulled from its first day on. */
    void takeAway(Revocation by, Act act) {
        var annulled = by.form() == Revocation.Kind.ANNULMENT;
        move(annulled ? Stage.ANNULLED : Stage.REVOKED);
        var from = annulled ? effectiveOn : by.from();
        state(
                annulled ? StatusPeriod.Status.ANNULLED : StatusPeriod.Status.REVOKED,
                from,
                by.criterion(),
                by.id(),
                null,
                act);
        var facts = new HashMap<String, Object>(Map.of("revocation", by.id(), "from", from, "level", level));
        if (by.criterion() != null) {
            facts.put("criterion", by.criterion());
        }
        record(annulled ? "annul" : "revoke", stage, act, facts);
    }

    boolean takenAwayBy(UUID revocation) {
        return !stage.held() && suspendedBy(revocation);
    }

    /**
     * Given back from a day on, after an appeal; in force unless a suspension goes on.
     *
     * @param suspensions confirmed suspensions of it that go on
     */
    void giveBack(UUID revocation, List<Suspension> suspensions, LocalDate on, Act act) {
        move(suspensions.isEmpty() ? Stage.ACTIVE : Stage.SUSPENDED);
        if (suspensions.isEmpty()) {
            state(StatusPeriod.Status.ACTIVE, on, null, null, null, act);
        } else {
            var first = suspensions.getFirst();
            state(StatusPeriod.Status.SUSPENDED, on, first.criterion(), first.id(), null, act);
        }
        record("give-back", stage, act, Map.of("revocation", revocation, "from", on, "level", level));
    }

    /** Another term, granted before the old one ended. */
    void renew(UUID application, LocalDate decidedOn, LocalDate until, Act act) {
        move(stage);
        applicationId = application;
        validUntil = until;
        warnedDays = null;
        state(StatusPeriod.Status.ACTIVE, decidedOn, null, null, decidedOn, act);
        record("renew", stage, act, Map.of("validUntil", until, "level", level));
    }

    /** The holder is warned that the term ends. */
    void warn(int days, Act act) {
        warnedDays = days;
        record("warn-expiry", stage, act, Map.of("days", days, "validUntil", validUntil));
    }

    /** The firm is no longer young in the sense of the programme: close monitoring is over. */
    void endMonitoring(LocalDate on, Act act) {
        monitoringEndedOn = on;
        record("end-monitoring", stage, act, Map.of("until", monitoredUntil, "on", on));
    }

    /** Its term is over; the status of each day has said so since the grant. */
    void expire(Act act) {
        move(Stage.EXPIRED);
        record("expire", stage, act, Map.of("validUntil", validUntil));
    }

    /** The holder gives it up; no bar follows. */
    void cease(LocalDate from, Act act) {
        move(Stage.CEASED);
        state(StatusPeriod.Status.CEASED, from, null, null, null, act);
        record("cease", stage, act, Map.of("from", from, "level", level));
    }

    private void state(
            StatusPeriod.Status status,
            LocalDate from,
            String criterion,
            UUID suspension,
            LocalDate decidedOn,
            Act act) {
        periods.add(new StatusPeriod(level, status, from, null, act.at(), criterion, suspension, decidedOn));
        if (validUntil != null && !status.ended()) {
            var over = validUntil.plusDays(1);
            periods.add(new StatusPeriod(level, StatusPeriod.Status.EXPIRED, over, null, act.at(), null, null, null));
        }
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    /** How it stood on a day, as known at an instant; empty when it was not yet known. */
    public Optional<Standing> standing(LocalDate on, Instant known) {
        return Standing.on(
                periods.stream()
                        .filter(period -> !period.recordedAt().isAfter(known))
                        .toList(),
                on);
    }

    /** With which fact it ended by a day, as known at an instant; empty while it is held. */
    public Optional<StatusPeriod> ended(LocalDate on, Instant known) {
        return Standing.ended(
                periods.stream()
                        .filter(period -> !period.recordedAt().isAfter(known))
                        .toList(),
                on);
    }

    public List<StatusPeriod> periods() {
        return List.copyOf(periods);
    }

    public String number() {
        return number;
    }

    public String administration() {
        return administration;
    }

    public UUID operatorId() {
        return operatorId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String programme() {
        return programme;
    }

    public String programmeVersion() {
        return programmeVersion;
    }

    public String level() {
        return level;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate monitoredUntil() {
        return monitoredUntil;
    }

    LocalDate monitoringEndedOn() {
        return monitoringEndedOn;
    }

    /** Last day of its term, or null where it has none. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The last warning: so many days before its term ends; null before the first. */
    public Integer warnedDays() {
        return warnedDays;
    }

    @Override
    protected String kind() {
        return "authorisation";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
