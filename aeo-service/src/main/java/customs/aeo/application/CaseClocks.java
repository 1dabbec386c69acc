package customs.aeo.application;

import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The legal clocks of a case under the version of the programme with which it was started. */
@ApplicationScoped
public class CaseClocks {
    private final Programmes programmes;

    CaseClocks(Programmes programmes) {
        this.programmes = programmes;
    }

    public Programme programme(AeoApplication application) {
        return programmes.version(
                application.administration(), application.programme(), application.programmeVersion());
    }

    /** Every clock that has been started, in the order of the programme. */
    public List<Reading> started(AeoApplication application, LocalDate today) {
        return read(application, today).stream()
                .filter(reading -> reading.state() != Reading.State.NOT_STARTED)
                .toList();
    }

    public Optional<Reading> reading(AeoApplication application, String clock, LocalDate today) {
        return read(application, today).stream()
                .filter(reading -> reading.clock().equals(clock))
                .findFirst();
    }

    /**
     * The clock that somebody must keep next: of those that can be kept and are not ended, the one due first; after a
     * refusal the limit for an appeal while it runs.
     */
    public Optional<Reading> next(AeoApplication application, LocalDate today) {
        return next(programme(application), application.stage(), events(application), today);
    }

    private static Optional<Reading> next(Programme programme, Stage stage, List<Event> events, LocalDate today) {
        return next(programme, stage, readings(programme, stage, events, today));
    }

    /** The limits that count where a case stands. */
    private static List<Reading> readings(Programme programme, Stage stage, List<Event> events, LocalDate today) {
        if (stage == Stage.REFUSED) {
            return programme
                    .rule("appeal")
                    .map(rule -> LegalClock.read(rule, programme.calendar(), events, today))
                    .stream()
                    .toList();
        }
        return stage.underWay() ? LegalClock.read(programme.rules(), programme.calendar(), events, today) : List.of();
    }

    private static Optional<Reading> next(Programme programme, Stage stage, List<Reading> readings) {
        if (stage == Stage.REFUSED) {
            return readings.stream()
                    .filter(reading -> reading.state() == Reading.State.RUNNING)
                    .findFirst();
        }
        return readings.stream()
                .filter(reading -> reading.open() && reading.due() != null)
                .filter(reading -> programme.rule(reading.clock()).orElseThrow().end() != null)
                .min(Comparator.comparing(Reading::due));
    }

    /**
     * Refuses an act that ends a limit after it passed, where the programme says so; else the act counts and the limit
     * shows the breach.
     *
     * @param kind the event that the act brings about
     * @throws Refusal act-too-late
     */
    public void refuseLate(AeoApplication application, String kind, LocalDate today) {
        var programme = programme(application);
        for (var reading : read(application, today)) {
            var rule = programme.rule(reading.clock()).orElseThrow();
            if (rule.late() == Rule.Late.REFUSED
                    && kind.equals(rule.end())
                    && reading.state() == Reading.State.PASSED) {
                throw new Refusal("act-too-late", "This was possible until %s.".formatted(reading.due()));
            }
        }
    }

    private List<Reading> read(AeoApplication application, LocalDate today) {
        var programme = programme(application);
        return LegalClock.read(programme.rules(), programme.calendar(), events(application), today);
    }

    private static List<Event> events(AeoApplication application) {
        return application.caseEvents().stream().map(CaseEvent::event).toList();
    }

    /** Puts the next due day where lists can be sorted by it. */
    public void show(AeoApplication application, LocalDate today) {
        application.showsNext(nextDay(programme(application), application.stage(), events(application), today));
    }

    static NextDay nextDay(Programme programme, Stage stage, List<Event> events, LocalDate today) {
        var readings = readings(programme, stage, events, today);
        return NextDay.of(next(programme, stage, readings).orElse(null), readings, events, today);
    }
}
