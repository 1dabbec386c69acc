package customs.aeo.appeal;

import customs.aeo.application.CaseEvent;
import customs.aeo.application.NextDay;
import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.Reading;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The limits of an appeal, under the version of the programme under which the contested decision was taken. */
@ApplicationScoped
class AppealClocks {
    private static final String APPEAL = "appeal";
    private static final Set<String> LIMITS = Set.of(APPEAL, "appeal-hearing", "arguments", "escalation");

    private final Programmes programmes;

    AppealClocks(Programmes programmes) {
        this.programmes = programmes;
    }

    Programme programme(Appeal appeal) {
        return programmes.version(appeal.administration(), appeal.programme(), appeal.programmeVersion());
    }

    LocalDate today(Appeal appeal, Instant at) {
        return LocalDate.ofInstant(at, programme(appeal).zone());
    }

    /** Every limit that was started, in the order of the programme. */
    List<Reading> started(Appeal appeal, LocalDate today) {
        var events = appeal.events().stream().map(CaseEvent::event).toList();
        return read(programme(appeal), events, today);
    }

    Optional<Reading> reading(Appeal appeal, String clock, LocalDate today) {
        return started(appeal, today).stream()
                .filter(reading -> reading.clock().equals(clock))
                .findFirst();
    }

    boolean running(Appeal appeal, String clock, LocalDate today) {
        return reading(appeal, clock, today)
                .filter(reading -> reading.state() == Reading.State.RUNNING)
                .isPresent();
    }

    boolean passed(Appeal appeal, String clock, LocalDate today) {
        return reading(appeal, clock, today)
                .filter(reading -> reading.state() == Reading.State.PASSED)
                .isPresent();
    }

    /** The limit that somebody must keep next while the appeal is open. */
    Optional<Reading> next(Appeal appeal, LocalDate today) {
        return next(appeal, started(appeal, today));
    }

    /** The day by which appeals are sorted. */
    NextDay nextDay(Appeal appeal, LocalDate today) {
        var readings = started(appeal, today);
        var events = appeal.events().stream().map(CaseEvent::event).toList();
        return NextDay.of(next(appeal, readings).orElse(null), readings, events, today);
    }

    private static Optional<Reading> next(Appeal appeal, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.open() && reading.due() != null)
                .filter(reading -> appeal.stage().awaits() != Appeal.Awaited.NOBODY
                        || reading.clock().equals("escalation") && reading.state() == Reading.State.RUNNING)
                .min(Comparator.comparing(Reading::due));
    }

    /** The limit for contesting a decision, empty where the programme states none. */
    Optional<Reading> limit(ContestedDecision decision, LocalDate today) {
        return read(decision.programme(), decision.events(), today).stream()
                .filter(reading -> reading.clock().equals(APPEAL))
                .findFirst();
    }

    private static List<Reading> read(Programme programme, List<Event> events, LocalDate today) {
        var rules = programme.rules().stream()
                .filter(rule -> LIMITS.contains(rule.code()))
                .toList();
        return LegalClock.read(rules, programme.calendar(), events, today).stream()
                .filter(reading -> reading.state() != Reading.State.NOT_STARTED)
                .toList();
    }
}
