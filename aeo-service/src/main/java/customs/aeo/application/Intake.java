package customs.aeo.application;

import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Step;
import customs.aeo.clock.Unit;
import customs.aeo.programme.Programme;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an officer does with an application before and around its assessment. */
@ApplicationScoped
@Transactional
public class Intake {
    private static final String INFORMATION = "information";
    private static final String DECISION = "decision";

    private final Applications applications;
    private final CaseClocks clocks;
    private final Evidences evidences;

    Intake(Applications applications, CaseClocks clocks, Evidences evidences) {
        this.applications = applications;
        this.clocks = clocks;
        this.evidences = evidences;
    }

    public AeoApplication requestInformation(UUID id, Expected expected, List<String> gaps, LocalDate on, Act act) {
        var application = found(id, expected, act);
        application.requestInformation(gaps, legalDay(application, on, act), act);
        return shown(application, act);
    }

    /**
     * @param completeOn day on which nothing was missing any more; the last answer, or the receipt, when null
     * @param noticeOn day of the notice to the applicant, today when null
     */
    public AeoApplication accept(UUID id, Expected expected, LocalDate completeOn, LocalDate noticeOn, Act act) {
        var application = found(id, expected, act);
        var programme = clocks.programme(application);
        var notice = legalDay(application, noticeOn, act);
        var complete = completeOn == null ? completeness(application, notice) : completeOn;
        if (complete.isAfter(notice)) {
            throw Refusal.invalid(
                    "/completeOn", "DATES_OUT_OF_ORDER", "It cannot be complete after the notice of acceptance.");
        }
        if (application.stage() == Stage.SUBMITTED) {
            complete(application, programme);
            if (complete.isBefore(application.receivedOn())) {
                throw Refusal.invalid(
                        "/completeOn", "DATES_OUT_OF_ORDER", "It cannot be complete before it was received.");
            }
        }
        application.accept(
                notice,
                switch (programme.acceptanceDate().rule()) {
                    case RECEIPT -> application.receivedOn() == null ? notice : application.receivedOn();
                    case COMPLETENESS -> complete;
                    case NOTICE -> notice;
                },
                act);
        return shown(application, act);
    }

    private static LocalDate completeness(AeoApplication application, LocalDate otherwise) {
        return application.caseEvents().reversed().stream()
                .filter(event -> event.kind().equals(AeoApplication.INFORMATION_ANSWER))
                .map(CaseEvent::on)
                .findFirst()
                .orElse(application.receivedOn() == null ? otherwise : application.receivedOn());
    }

    private void complete(AeoApplication application, Programme programme) {
        var missing = new ArrayList<>(programme.dossier().keySet());
        missing.removeAll(evidences.documents(application.id()));
        if (!missing.isEmpty()) {
            throw new Refusal("incomplete-dossier", "These documents are missing: %s.".formatted(missing));
        }
    }

    public AeoApplication rejectUnexamined(UUID id, Expected expected, String code, Act act) {
        var application = found(id, expected, act);
        application.rejectUnexamined(code, today(application, act.at()), act);
        return shown(application, act);
    }

    /** The programme's outcome of an unanswered request for information, once its limit has passed. */
    public AeoApplication expire(UUID id, Expected expected, Act act) {
        var application = found(id, expected, act);
        return expire(application, act);
    }

    private AeoApplication expire(AeoApplication application, Act act) {
        var today = today(application, act.at());
        var reading = clocks.reading(application, INFORMATION, today)
                .orElseThrow(() -> new Refusal("wrong-stage", "The programme sets no limit for an answer."));
        if (application.stage() == Stage.INFO_REQUESTED && reading.state() != Reading.State.PASSED) {
            throw new Refusal("not-yet-expired", "The applicant may answer until %s.".formatted(reading.due()));
        }
        var outcome = Stage.LAPSED.name().equals(reading.outcome().outcome()) ? Stage.LAPSED : Stage.NOT_ACCEPTED;
        application.expire(outcome, today, act);
        return shown(application, act);
    }

    /** Cases whose limit for an answer may have passed. */
    List<UUID> unanswered(Instant at) {
        return applications
                .waitingForAnswer(LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(1))
                .stream()
                .map(AeoApplication::id)
                .toList();
    }

    /** What a programme lets happen by itself when no answer came, where no officer need confirm it. */
    boolean expireBySystem(UUID id, Instant at) {
        var application = applications.findById(id);
        var passed = clocks.reading(application, INFORMATION, today(application, at))
                .filter(Intake::passesBySystem)
                .isPresent();
        if (passed && application.stage() == Stage.INFO_REQUESTED) {
            expire(application, new Act(Actor.system("clock"), at));
            return true;
        }
        return false;
    }

    private static boolean passesBySystem(Reading reading) {
        return reading.state() == Reading.State.PASSED && reading.outcome().by() == Rule.Expiry.By.SYSTEM;
    }

    /** A longer time for the decision. One that comes too late is refused, and noted as a breach all the same. */
    @Transactional(dontRollbackOn = Refusal.class)
    public AeoApplication extend(UUID id, Expected expected, int number, Unit unit, Act act) {
        var application = found(id, expected, act);
        var programme = clocks.programme(application);
        var today = today(application, act.at());
        var extension = Event.extension(DECISION, today, number, unit, act.reason());
        var events = new ArrayList<>(
                application.caseEvents().stream().map(CaseEvent::event).toList());
        events.add(extension);
        var rule = programme
                .rule(DECISION)
                .orElseThrow(() -> new Refusal("extension-refused", "The programme sets no limit for the decision."));
        var step = LegalClock.read(rule, programme.calendar(), events, today).steps().stream()
                .filter(each -> Event.EXTENSION.equals(each.event()))
                .reduce((first, last) -> last)
                .map(Step::kind)
                .orElse(null);
        switch (step) {
            case EXTENDED -> application.extend(extension, act);
            case EXTENSION_LATE -> {
                application.extensionTooLate(DECISION, today, act);
                applications.flush();
                throw new Refusal("extension-late", "The limit passed before; this is noted as a breach.");
            }
            case EXTENSION_TOO_LONG ->
                throw new Refusal(
                        "extension-refused",
                        "In all, the limit may be extended by %d %s at most."
                                .formatted(
                                        rule.extension().maximum(),
                                        rule.extension().unit()));
            case null, default ->
                throw rule.extension() == null
                        ? new Refusal("extension-refused", "The programme foresees no extension.")
                        : new Refusal("wrong-stage", "There is no decision to be taken now.");
        }
        return shown(application, act);
    }

    public AeoApplication cancel(UUID id, Expected expected, Act act) {
        var application = found(id, expected, act);
        application.cancel(today(application, act.at()), act);
        return shown(application, act);
    }

    private AeoApplication found(UUID id, Expected expected, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        return application;
    }

    private AeoApplication shown(AeoApplication application, Act act) {
        clocks.show(application, today(application, act.at()));
        applications.flush();
        return application;
    }

    private LocalDate today(AeoApplication application, Instant at) {
        return LocalDate.ofInstant(at, clocks.programme(application).zone());
    }

    private LocalDate legalDay(AeoApplication application, LocalDate on, Act act) {
        var today = today(application, act.at());
        if (on != null && on.isAfter(today)) {
            throw Refusal.invalid("/on", "FUTURE", "%s has not come yet.".formatted(on));
        }
        return on == null ? today : on;
    }
}
