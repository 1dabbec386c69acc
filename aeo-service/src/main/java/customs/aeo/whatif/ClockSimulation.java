package customs.aeo.whatif;

import customs.aeo.clock.Boundary;
import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.LegalSource;
import customs.aeo.clock.RollOver;
import customs.aeo.clock.Rule;
import customs.aeo.clock.WorkingCalendar;
import customs.aeo.programme.ClockView;
import customs.aeo.programme.ClockWords;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Clocks on paper: rules and events in, due days and their explanation out; nothing is stored. */
@ApplicationScoped
class ClockSimulation {
    private static final String TOLD = "As stated in the question";

    private final Programmes programmes;
    private final ClockWords words;
    private final Clock clock;

    ClockSimulation(Programmes programmes, ClockWords words, Clock clock) {
        this.programmes = programmes;
        this.words = words;
        this.clock = clock;
    }

    ClockSimulationResult run(ClockSimulationRequest question, Actor actor) {
        var language = actor.language();
        if ((question.programme() == null) == (question.rules() == null)) {
            throw Refusal.invalid("/programme", "ONE_OF", "State either a programme or rules.");
        }
        var events = events(question);
        if (question.programme() != null) {
            var programme = programme(question, actor);
            var today = question.today() == null
                    ? LocalDate.ofInstant(clock.instant(), programme.zone())
                    : question.today();
            return new ClockSimulationResult(
                    today,
                    LegalClock.read(programme.rules(), programme.calendar(), events, today).stream()
                            .map(reading -> words.view(programme, reading, language))
                            .toList());
        }
        var today = question.today() == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : question.today();
        var calendar = calendar(question);
        var views = new ArrayList<ClockView>();
        for (int i = 0; i < question.rules().size(); i++) {
            var rule = rule(question.rules().get(i), i);
            views.add(words.view(rule.code(), LegalClock.read(rule, calendar, events, today), language));
        }
        return new ClockSimulationResult(today, views);
    }

    /** The version asked for, or the one in force on the day of reading; with the caller's own working days. */
    private Programme programme(ClockSimulationRequest question, Actor actor) {
        var day = question.today() == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : question.today();
        var stated = question.version() == null
                ? programmes.current(question.programme(), day)
                : programmes.read(question.programme(), question.version());
        return actor.administration() != null && stated.administrations().contains(actor.administration())
                ? programmes.version(actor.administration(), stated.code(), stated.version())
                : stated;
    }

    private static WorkingCalendar calendar(ClockSimulationRequest question) {
        try {
            return new WorkingCalendar(
                    question.weekend() == null ? new LinkedHashSet<>() : new LinkedHashSet<>(question.weekend()),
                    question.holidays() == null ? new LinkedHashSet<>() : new LinkedHashSet<>(question.holidays()));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("/weekend", "NO_WORKING_DAY", "No working day is left.");
        }
    }

    private static List<Event> events(ClockSimulationRequest question) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < question.events().size(); i++) {
            var given = question.events().get(i);
            if (Event.EXTENSION.equals(given.kind())
                    && given.until() == null
                    && (given.number() == null || given.unit() == null)) {
                throw Refusal.invalid(
                        "/events/" + i, "INCOMPLETE", "An extension says until when, or by how many units.");
            }
            events.add(new Event(
                    given.kind(),
                    given.on(),
                    given.clock(),
                    given.number(),
                    given.unit(),
                    given.until(),
                    given.reason()));
        }
        return events;
    }

    private static Rule rule(ClockSimulationRequest.SimulatedRule given, int index) {
        if (Objects.equals(given.start(), given.end())) {
            throw Refusal.invalid(
                    "/rules/" + index + "/end", "SAME_EVENT", "A limit cannot end with the event that starts it.");
        }
        var source = new LegalSource(
                given.source() == null ? TOLD : given.source(),
                given.source() == null ? LegalSource.Standing.RULING : LegalSource.Standing.UNVERIFIED);
        return new Rule(
                given.code(),
                given.number(),
                given.unit(),
                given.start(),
                given.end(),
                given.rollOver() == null ? RollOver.NONE : given.rollOver(),
                given.boundary() == null ? Boundary.LAST_DAY_BELONGS : given.boundary(),
                Boolean.TRUE.equals(given.extensible())
                        ? new Rule.Extension(
                                given.longestExtension(),
                                given.longestExtension() == null ? null : given.unit(),
                                source)
                        : null,
                given.pausesFrom() == null || given.pausesUntil() == null
                        ? null
                        : new Rule.Pause(given.pausesFrom(), given.pausesUntil(), source),
                given.outcome() == null ? null : new Rule.Expiry(given.outcome(), Rule.Expiry.By.OFFICER, source),
                source);
    }
}
