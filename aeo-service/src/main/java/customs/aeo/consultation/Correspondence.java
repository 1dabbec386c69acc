package customs.aeo.consultation;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.LegalSource;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Unit;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What officers do with consultations: ask, record the answer, tell somebody above when none comes. */
@ApplicationScoped
@Transactional
public class Correspondence {
    static final String LIMIT = "consultation";
    private static final Set<Stage> ASKING =
            EnumSet.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.IN_ASSESSMENT, Stage.DECISION_PENDING);

    private final Applications applications;
    private final Consultations consultations;
    private final CaseClocks clocks;

    Correspondence(Applications applications, Consultations consultations, CaseClocks clocks) {
        this.applications = applications;
        this.consultations = consultations;
        this.clocks = clocks;
    }

    Consultation ask(UUID application, Consultation.Request request, Act act) {
        var it = applications.get(application, act.by());
        if (!asks(it)) {
            throw new Refusal(
                    "wrong-stage", "Others are asked while the case is looked at. It is %s.".formatted(it.stage()));
        }
        var today = today(it, act.at());
        if (request.askedOn().isAfter(today)) {
            throw Refusal.invalid("/askedOn", "FUTURE", "%s has not come yet.".formatted(request.askedOn()));
        }
        if (request.askedOn().isBefore(it.receivedOn())) {
            throw Refusal.invalid(
                    "/askedOn",
                    "DATES_OUT_OF_ORDER",
                    "%s lies before %s.".formatted(request.askedOn(), it.receivedOn()));
        }
        var programme = clocks.programme(it);
        var rule = programme.rule(LIMIT);
        if (rule.isEmpty() && request.agreedDays() == null) {
            throw Refusal.invalid("/days", "MISSING", "The programme states no limit for the answer; state one.");
        }
        if (rule.isPresent() && request.mandatory() && request.agreedDays() != null) {
            throw Refusal.invalid("/days", "NOT_POSSIBLE", "The programme states the limit for a mandatory answer.");
        }
        var known = it.levels().stream()
                .flatMap(level -> programme.restsOn(level).stream())
                .distinct()
                .toList();
        for (int i = 0; i < request.criteria().size(); i++) {
            if (!known.contains(request.criteria().get(i))) {
                throw Refusal.invalid(
                        "/criteria/" + i,
                        "UNKNOWN",
                        "%s is not among %s.".formatted(request.criteria().get(i), known));
            }
        }
        var asked = Consultation.ask(application, it.administration(), request, act);
        consultations.persist(asked);
        return noted(it, asked, "ask-consultation", act);
    }

    /** Asks an office of the administration, whose answer is welcome and not mandatory. */
    public void askOffice(UUID application, String code, List<String> criteria, String question, int days, Act act) {
        ask(
                application,
                new Consultation.Request(
                        Consultation.Addressee.OFFICE,
                        code,
                        false,
                        criteria,
                        question,
                        day(application, act.by(), act.at()),
                        days),
                act);
    }

    /** @param on day of the answer, today when null; one that comes late counts and is shown as late */
    Consultation answer(UUID application, UUID id, Expected expected, boolean met, LocalDate on, Act act) {
        var it = applications.get(application, act.by());
        var consultation = consultations.get(it, id);
        expected.check(consultation);
        var today = today(it, act.at());
        if (on != null && on.isAfter(today)) {
            throw Refusal.invalid("/on", "FUTURE", "%s has not come yet.".formatted(on));
        }
        consultation.answer(met, on == null ? today : on, act);
        return noted(it, consultation, "answer-consultation", act);
    }

    Consultation escalate(UUID application, UUID id, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var consultation = consultations.get(it, id);
        expected.check(consultation);
        consultation.escalate(overdue(reading(it, consultation, today(it, act.at()))), act);
        return noted(it, consultation, "escalate-consultation", act);
    }

    Consultation withdraw(UUID application, UUID id, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var consultation = consultations.get(it, id);
        expected.check(consultation);
        consultation.withdraw(act);
        return noted(it, consultation, "withdraw-consultation", act);
    }

    /** Those whose limit may have passed. */
    List<UUID> unanswered(Instant at) {
        return consultations.unanswered(LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(1)).stream()
                .map(Consultation::id)
                .toList();
    }

    /** Tells somebody above where the programme lets that happen by itself. */
    boolean escalateBySystem(UUID id, Instant at) {
        var consultation = consultations.findById(id);
        var it = applications.findById(consultation.applicationId());
        var reading = reading(it, consultation, today(it, at));
        if (!overdue(reading)
                || consultation.stage() != Consultation.Stage.ASKED
                || reading.outcome().by() != Rule.Expiry.By.SYSTEM
                || it.stage().ended()) {
            return false;
        }
        consultation.escalate(true, new Act(Actor.system("clock"), at));
        consultations.flush();
        return true;
    }

    /** The clock of one consultation: the programme's rule, or the days that the deciding authority gave. */
    Reading reading(AeoApplication it, Consultation consultation, LocalDate today) {
        var programme = clocks.programme(it);
        var rule = consultation.agreedDays() == null
                ? programme.rule(LIMIT).orElseThrow()
                : new Rule(
                        LIMIT,
                        consultation.agreedDays(),
                        Unit.CALENDAR_DAY,
                        Consultation.ASKED,
                        Consultation.ANSWERED,
                        null,
                        null,
                        null,
                        null,
                        new Rule.Expiry("ESCALATE", Rule.Expiry.By.OFFICER, SET_BY_AUTHORITY),
                        SET_BY_AUTHORITY);
        return LegalClock.read(rule, programme.calendar(), consultation.events(), today);
    }

    private static final LegalSource SET_BY_AUTHORITY =
            new LegalSource("Limit set by the deciding authority", LegalSource.Standing.RULING);

    static boolean overdue(Reading reading) {
        return reading.state() == Reading.State.PASSED;
    }

    static boolean asks(AeoApplication it) {
        return ASKING.contains(it.stage());
    }

    private Consultation noted(AeoApplication it, Consultation consultation, String what, Act act) {
        var today = today(it, act.at());
        var reading = reading(it, consultation, today);
        consultation.shows(consultation.stage().open() ? reading.due() : null);
        it.noted(null, what, Map.of("consultation", consultation.id()), act);
        consultations.flush();
        return consultation;
    }

    /** The legal day of a case. */
    LocalDate day(UUID application, Actor actor, Instant at) {
        return today(applications.get(application, actor), at);
    }

    LocalDate today(AeoApplication it, Instant at) {
        return LocalDate.ofInstant(at, clocks.programme(it).zone());
    }
}
