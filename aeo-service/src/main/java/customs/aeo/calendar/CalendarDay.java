package customs.aeo.calendar;

import customs.aeo.clock.DayOff;
import customs.aeo.clock.LegalSource;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A day that an administration itself declares: without work, or worked against the calendar. */
@Entity
@Table(name = "calendar_day")
class CalendarDay extends Aggregate {
    /** What the administration declares. */
    enum Kind {
        /** Nobody works: limits neither count it nor end on it where the programme says so. */
        HOLIDAY,
        /** Worked although a week-end or a public holiday falls on it. */
        WORKING_DAY
    }

    /** Whether it counts. */
    enum Stage {
        /** Every clock counts with it. */
        RECORDED,
        /** Taken back: no clock counts with it from now on. */
        WITHDRAWN
    }

    private String administration;

    @Column(name = "on_day")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "name_en")
    private String en;

    @Column(name = "name_fr")
    private String fr;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CalendarDay() {}

    static CalendarDay record(
            String administration, LocalDate on, Kind kind, String en, String fr, String source, Act act) {
        var day = new CalendarDay();
        day.administration = administration;
        day.on = on;
        day.kind = kind;
        day.stage = Stage.RECORDED;
        day.en = en;
        day.fr = fr;
        day.source = source;
        day.recordedAt = act.at();
        day.record("record-day", day.stage, act, Map.of("on", on, "kind", kind, "source", source));
        return day;
    }

    void withdraw(Act act) {
        if (stage != Stage.RECORDED) {
            throw new Refusal("wrong-stage", "The day has been taken back already.");
        }
        stage = Stage.WITHDRAWN;
        record("withdraw-day", stage, act, Map.of("on", on));
    }

    DayOff off() {
        return new DayOff(on, en, fr, legalSource());
    }

    LegalSource legalSource() {
        return new LegalSource(source, LegalSource.Standing.SOURCED);
    }

    String administration() {
        return administration;
    }

    LocalDate on() {
        return on;
    }

    Kind type() {
        return kind;
    }

    Stage stage() {
        return stage;
    }

    String en() {
        return en;
    }

    String fr() {
        return fr;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    protected String kind() {
        return "calendar-day";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
