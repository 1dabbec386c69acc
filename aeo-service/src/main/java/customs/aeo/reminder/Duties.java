package customs.aeo.reminder;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.NextDay;
import customs.aeo.application.Stage;
import customs.aeo.calendar.KeptDays;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Step;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programmes;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which days a person must keep. A firm keeps those of its own cases and of what it holds. An officer keeps those of the
 * cases that it assesses, and, with the others, of those that nobody assesses yet; a decider those that wait for a decision.
 * A day that passed is also shown to every decider of the administration.
 */
@ApplicationScoped
@Transactional
class Duties {
    private static final int MOST = 500;
    private static final int REMEMBERED_DAYS = 180;

    private final Applications applications;
    private final Operators operators;
    private final CaseClocks clocks;
    private final Programmes programmes;
    private final Matters matters;
    private final Instance<KeptDays> kept;

    Duties(
            Applications applications,
            Operators operators,
            CaseClocks clocks,
            Programmes programmes,
            Matters matters,
            Instance<KeptDays> kept) {
        this.matters = matters;
        this.kept = kept;
        this.applications = applications;
        this.operators = operators;
        this.clocks = clocks;
        this.programmes = programmes;
    }

    /** The person's day; what time alone moved is brought up to date for it first. */
    LocalDate today(Actor person, Instant now) {
        kept.forEach(days -> days.upToDate(person.administration(), now));
        return programmes.today(person.administration(), now);
    }

    /** The next day of each matter of this person that is due by a day or has passed, nearest first. */
    List<Duty> next(Actor person, LocalDate until, LocalDate today, Locale language) {
        var ofCases = cases(person, until).stream()
                .filter(application -> application.stage().underWay() || application.stage() == Stage.REFUSED)
                .map(application -> next(application, person, today, language))
                .flatMap(Optional::stream)
                .filter(duty -> !duty.due().isAfter(until))
                .filter(duty -> duty.own() || duty.due().isBefore(today));
        var others = matters(person, NextDay.NEVER, today, language).stream()
                .filter(Duty::open)
                .filter(duty -> !duty.due().isAfter(until) || duty.warned() != null);
        return Stream.concat(ofCases, others)
                .sorted(Comparator.comparing(Duty::due)
                        .thenComparing(duty -> duty.about().toString()))
                .toList();
    }

    /** Beside the cases: what is open, and what ended on a day or later. */
    private List<Duty> matters(Actor person, LocalDate endedFrom, LocalDate today, Locale language) {
        if (person.has("trader")) {
            return operators
                    .own(person)
                    .map(operator -> matters.ofFirm(operator.id(), endedFrom, MOST, language))
                    .orElse(List.of());
        }
        return person.hasAny("aeo-officer", "aeo-decider")
                ? matters.ofOffice(person, endedFrom, today, MOST, language)
                : List.of();
    }

    private Optional<Duty> next(AeoApplication application, Actor person, LocalDate today, Locale language) {
        return clocks.next(application, today)
                .map(reading -> duty(application, reading, own(application, person), language, true));
    }

    /** Every day that this person keeps: the open ones, and for half a year those that are no longer to be kept. */
    List<Duty> all(Actor person, LocalDate today, Locale language) {
        var all = new ArrayList<Duty>();
        for (var application : cases(person, LocalDate.MAX)) {
            if (!own(application, person)) {
                continue;
            }
            var programme = clocks.programme(application);
            for (var reading : clocks.started(application, today)) {
                var kept = programme.rule(reading.clock()).orElseThrow().end() != null;
                if (kept && day(reading) != null) {
                    var open = reading.open()
                            && reading.due() != null
                            && (application.stage().underWay()
                                    || reading.clock().equals("appeal"));
                    var duty = duty(application, reading, true, language, open);
                    if (open || duty.due().isAfter(today.minusDays(REMEMBERED_DAYS))) {
                        all.add(duty);
                    }
                }
            }
        }
        matters(person, today.minusDays(REMEMBERED_DAYS), today, language).stream()
                .filter(Duty::own)
                .forEach(all::add);
        return all;
    }

    private List<AeoApplication> cases(Actor person, LocalDate until) {
        if (person.has("trader")) {
            return operators
                    .own(person)
                    .map(operator -> applications.handedIn(operator.id(), MOST))
                    .orElse(List.of());
        }
        return person.hasAny("aeo-officer", "aeo-decider")
                ? applications.dueBy(person.administration(), until, MOST)
                : List.of();
    }

    private static boolean own(AeoApplication application, Actor person) {
        if (person.has("trader")) {
            return true;
        }
        var assesses = application.assessors().contains(person.id());
        return switch (application.stage().awaits()) {
            case APPLICANT, OFFICER ->
                person.has("aeo-officer")
                        && (assesses || application.assessors().isEmpty());
            case DECIDER -> person.has("aeo-decider") && !assesses;
            case NOBODY -> assesses;
        };
    }

    private Duty duty(AeoApplication application, Reading reading, boolean own, Locale language, boolean open) {
        var name = clocks.programme(application)
                .clocks()
                .get(reading.clock())
                .name()
                .in(language);
        return new Duty(
                Duty.Kind.CASE,
                application.id(),
                application.id(),
                application.number(),
                reading.clock(),
                name,
                day(reading),
                own,
                application.version(),
                open,
                null);
    }

    /** The due day, or the last one that was known while a limit stands still. */
    private static LocalDate day(Reading reading) {
        return reading.due() != null
                ? reading.due()
                : reading.steps().reversed().stream()
                        .map(Step::due)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
