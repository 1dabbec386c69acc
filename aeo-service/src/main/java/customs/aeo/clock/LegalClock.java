package customs.aeo.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import static customs.aeo.clock.Step.Kind.*;

/**
 * Legal clocks, pure: rules and events in, due days and their explanation out. Nothing is stored; whoever asks again
 * gets the same answer from the same events.
 */
public final class LegalClock {
    private LegalClock() {}

    /** Reads every rule against the same events. */
    public static List<Reading> read(
            Collection<Rule> rules, WorkingCalendar calendar, List<Event> events, LocalDate today) {
        return rules.stream().map(rule -> read(rule, calendar, events, today)).toList();
    }

    /**
     * Reads one rule. Events may come in any order; those of one day count in the order given. Events dated after the
     * day of reading are not yet known and do not count.
     */
    public static Reading read(Rule rule, WorkingCalendar calendar, List<Event> events, LocalDate today) {
        var run = new Run(rule, calendar);
        events.stream()
                .filter(event -> event.concerns(rule) && !event.on().isAfter(today))
                .sorted(Comparator.comparing(Event::on))
                .forEach(run::take);
        return run.on(today);
    }

    /** The day that lies a number of units after another, without roll-over. The start day is not counted. */
    public static LocalDate plus(LocalDate start, int number, Unit unit, WorkingCalendar calendar) {
        return switch (unit) {
            case CALENDAR_DAY -> start.plusDays(number);
            case WORKING_DAY -> calendar.plus(start, number);
            case MONTH -> start.plusMonths(number);
        };
    }

    /** The day on which a rule falls due that started on a day, roll-over included. */
    public static LocalDate due(Rule rule, LocalDate start, WorkingCalendar calendar) {
        return rolled(rule, plus(start, rule.number(), rule.unit(), calendar), calendar);
    }

    private static LocalDate rolled(Rule rule, LocalDate day, WorkingCalendar calendar) {
        return switch (rule.rollOver()) {
            case NONE -> day;
            case NEXT_WORKING_DAY -> calendar.onOrAfter(day);
        };
    }

    /** One pass over the events of one rule. */
    private static final class Run {
        private final Rule rule;
        private final WorkingCalendar calendar;
        private final List<Step> steps = new ArrayList<>();
        private LocalDate startedOn;
        private LocalDate counted;
        private LocalDate pausedOn;
        private LocalDate metOn;
        private LocalDate furthest;
        private boolean breached;

        Run(Rule rule, WorkingCalendar calendar) {
            this.rule = rule;
            this.calendar = calendar;
        }

        void take(Event event) {
            var kind = event.kind();
            if (kind.equals(rule.start())) {
                start(event);
            } else if (startedOn == null || metOn != null) {
                return;
            } else if (kind.equals(rule.end())) {
                meet(event);
            } else if (kind.equals(Event.EXTENSION)) {
                extend(event);
            } else if (kind.equals(Event.SUSPENSION) || pauses(kind)) {
                pause(event);
            } else if (kind.equals(Event.RESUMPTION) || resumes(kind)) {
                resume(event);
            }
        }

        private boolean pauses(String kind) {
            return rule.pause() != null && kind.equals(rule.pause().from());
        }

        private boolean resumes(String kind) {
            return rule.pause() != null && kind.equals(rule.pause().until());
        }

        private void start(Event event) {
            var kind = startedOn == null ? STARTED : RESTARTED;
            startedOn = event.on();
            counted = plus(event.on(), rule.number(), rule.unit(), calendar);
            furthest = null;
            pausedOn = null;
            metOn = null;
            breached = false;
            step(
                    kind,
                    event,
                    rule.number(),
                    rule.unit(),
                    counted,
                    rule.source(),
                    passedOver(rule.unit(), event.on(), counted));
            roll(event.on());
        }

        /** Holidays that a limit in working days does not count. */
        private List<DayOff> passedOver(Unit unit, LocalDate after, LocalDate until) {
            return unit == Unit.WORKING_DAY && until.isAfter(after)
                    ? calendar.off(after.plusDays(1), until)
                    : List.of();
        }

        private void meet(Event event) {
            metOn = event.on();
            var late = pausedOn == null && passed(event.on());
            breached |= late;
            step(late ? MET_LATE : MET, event, null, null, due(), rule.source());
        }

        private void extend(Event event) {
            if (rule.extension() == null) {
                breached = true;
                step(EXTENSION_NOT_FORESEEN, event, event.number(), event.unit(), due(), rule.source());
                return;
            }
            var source = rule.extension().source();
            if (pausedOn == null && passed(event.on())) {
                breached = true;
                step(EXTENSION_LATE, event, event.number(), event.unit(), due(), source);
                return;
            }
            var later = event.until() != null ? event.until() : plus(counted, event.number(), event.unit(), calendar);
            if (tooFar(later)) {
                step(
                        EXTENSION_TOO_LONG,
                        event,
                        rule.extension().maximum(),
                        rule.extension().unit(),
                        due(),
                        source);
                return;
            }
            var before = counted;
            if (later.isAfter(counted)) {
                counted = later;
            }
            step(
                    EXTENDED,
                    event,
                    event.number(),
                    event.unit(),
                    due(),
                    source,
                    passedOver(event.unit(), before, counted));
            roll(event.on());
        }

        /** The longest limit counts from the day that the rule alone gives, pauses included. */
        private boolean tooFar(LocalDate later) {
            var maximum = rule.extension().maximum();
            if (maximum == null) {
                return false;
            }
            if (furthest == null) {
                furthest = plus(counted, maximum, rule.extension().unit(), calendar);
            }
            return later.isAfter(furthest);
        }

        private void pause(Event event) {
            if (pausedOn != null || passed(event.on())) {
                return;
            }
            pausedOn = event.on();
            step(PAUSED, event, null, null, null, pauseSource());
        }

        private void resume(Event event) {
            if (pausedOn == null) {
                return;
            }
            var from = pausedOn;
            pausedOn = null;
            counted = moved(counted, from, event.on());
            furthest = furthest == null ? null : moved(furthest, from, event.on());
            step(RESUMED, event, null, null, counted, pauseSource(), passedOver(rule.unit(), event.on(), counted));
            roll(event.on());
        }

        private LocalDate moved(LocalDate day, LocalDate from, LocalDate until) {
            return rule.unit() == Unit.WORKING_DAY
                    ? calendar.plus(until, calendar.between(from, day))
                    : day.plusDays(ChronoUnit.DAYS.between(from, until));
        }

        private LegalSource pauseSource() {
            return rule.pause() == null ? rule.source() : rule.pause().source();
        }

        private void roll(LocalDate on) {
            var due = due();
            if (!Objects.equals(due, counted)) {
                steps.add(new Step(ROLLED_OVER, on, null, null, null, due, rule.source(), calendar.off(counted, due)));
            }
        }

        private LocalDate due() {
            return rolled(rule, counted, calendar);
        }

        private boolean passed(LocalDate day) {
            return switch (rule.boundary()) {
                case LAST_DAY_BELONGS -> day.isAfter(due());
                case FIRST_FREE_DAY -> !day.isBefore(due());
            };
        }

        private void step(Step.Kind kind, Event event, Integer number, Unit unit, LocalDate due, LegalSource source) {
            step(kind, event, number, unit, due, source, List.of());
        }

        private void step(
                Step.Kind kind,
                Event event,
                Integer number,
                Unit unit,
                LocalDate due,
                LegalSource source,
                List<DayOff> off) {
            steps.add(new Step(kind, event.on(), event.kind(), number, unit, due, source, off));
        }

        Reading on(LocalDate today) {
            if (startedOn == null) {
                return new Reading(
                        rule.code(), Reading.State.NOT_STARTED, null, null, null, false, rule.expiry(), List.of());
            }
            if (pausedOn != null && metOn == null) {
                return reading(Reading.State.PAUSED, null, today);
            }
            if (metOn != null) {
                return reading(Reading.State.MET, due(), today);
            }
            if (passed(today)) {
                breached |= rule.end() != null;
                steps.add(new Step(PASSED, today, null, null, null, due(), rule.source(), List.of()));
                return reading(Reading.State.PASSED, due(), today);
            }
            return reading(Reading.State.RUNNING, due(), today);
        }

        private Reading reading(Reading.State state, LocalDate due, LocalDate today) {
            var remaining = due == null ? null : ChronoUnit.DAYS.between(today, due);
            return new Reading(
                    rule.code(), state, startedOn, due, remaining, breached, rule.expiry(), List.copyOf(steps));
        }
    }
}
