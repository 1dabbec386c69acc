package customs.aeo.calendar;

import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;

/** Administrators keep the working days of their administration. */
@ApplicationScoped
@Transactional
public class CalendarKeeping {
    private static final int FIRST = 2000;
    private static final int LAST = 2075;

    private final CalendarDays days;
    private final Programmes programmes;
    private final Event<CalendarFollower.Changed> changed;
    private final Clock clock;

    CalendarKeeping(CalendarDays days, Programmes programmes, Event<CalendarFollower.Changed> changed, Clock clock) {
        this.days = days;
        this.programmes = programmes;
        this.changed = changed;
        this.clock = clock;
    }

    CalendarDay record(LocalDate on, CalendarDay.Kind kind, String en, String fr, String source, Act act) {
        var administration = act.by().administration();
        if (on.getYear() < FIRST || on.getYear() > LAST) {
            throw Refusal.invalid("/on", "OUT_OF_RANGE", "A calendar day lies between 2000 and 2075.");
        }
        if (days.recorded(administration, on).isPresent()) {
            throw new Refusal("calendar-day-taken", "%s is recorded already; take it back first.".formatted(on));
        }
        var day = CalendarDay.record(administration, on, kind, en, fr, source, act);
        days.persist(day);
        tell(administration);
        return day;
    }

    CalendarDay withdraw(UUID id, Expected expected, Act act) {
        var day = days.get(id, act.by());
        expected.check(day);
        day.withdraw(act);
        tell(day.administration());
        return day;
    }

    private void tell(String administration) {
        days.flush();
        changed.fire(new CalendarFollower.Changed(administration, days.recorded(), days.mark()));
    }

    /** Every declared day of a year with those of the programme in force, in order. */
    CalendarYear year(Integer year, Actor actor) {
        var administration = actor.administration();
        if (administration == null) {
            throw Refusal.notFound("calendar");
        }
        var today = programmes.today(administration, clock.instant());
        var of = Year.of(year == null ? today.getYear() : year);
        if (of.getValue() < FIRST || of.getValue() > LAST) {
            throw Refusal.invalid("year", "OUT_OF_RANGE", "A calendar year lies between 2000 and 2075.");
        }
        var declared = days.of(administration, of);
        var programme = programmes.of(administration, of.equals(Year.from(today)) ? today : of.atDay(1));
        return CalendarYear.of(administration, of, declared, programme, actor);
    }
}
