package customs.aeo.situation;

import customs.aeo.application.ApplicationLook;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.authorisation.Holding;
import customs.aeo.authorisation.Holdings;
import customs.aeo.benefit.Benefits;
import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.Reading;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.programme.ClockView;
import customs.aeo.programme.ClockWords;
import customs.aeo.programme.Programmes;
import customs.aeo.recognition.Recognition;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where an operator stands today. */
@ApplicationScoped
@Transactional
class Situation {
    private final Operators operators;
    private final Programmes programmes;
    private final Applications applications;
    private final ApplicationLook look;
    private final CaseClocks clocks;
    private final ClockWords words;
    private final Holdings holdings;
    private final Benefits benefits;
    private final Recognition recognition;
    private final Sentences sentences;
    private final Clock clock;

    Situation(
            Operators operators,
            Programmes programmes,
            Applications applications,
            ApplicationLook look,
            CaseClocks clocks,
            ClockWords words,
            Holdings holdings,
            Benefits benefits,
            Recognition recognition,
            Sentences sentences,
            Clock clock) {
        this.operators = operators;
        this.programmes = programmes;
        this.applications = applications;
        this.look = look;
        this.clocks = clocks;
        this.words = words;
        this.holdings = holdings;
        this.benefits = benefits;
        this.recognition = recognition;
        this.sentences = sentences;
        this.clock = clock;
    }

    SituationView mine(Actor trader) {
        return of(operators.own(trader).orElseThrow(() -> Refusal.notFound("operator")), trader);
    }

    SituationView of(UUID operator, Actor actor) {
        return of(operators.get(operator, actor), actor);
    }

    private SituationView of(Operator operator, Actor actor) {
        var language = actor.language();
        var now = clock.instant();
        var today = programmes.today(operator.administration(), now);
        var programme =
                programmes.of(operator.administration(), today).orElseThrow(() -> Refusal.notFound("programme"));
        var application = applications
                .current(operator.id())
                .filter(found -> found.stage() != Stage.DRAFT || actor.has("trader"));
        var held = holdings.of(operator.id(), today, now);
        return new SituationView(
                operator.id(),
                operator.legalName(),
                operator.administration(),
                programme.code(),
                programme.name().in(language),
                programme.demonstration(),
                today,
                application.map(found -> look.view(found, actor)).orElse(null),
                application
                        .flatMap(found -> clocks.next(found, today)
                                .map(reading -> words.view(clocks.programme(found), reading, language)))
                        .orElse(null),
                held.stream().map(holding -> held(holding, today, language)).toList(),
                benefits.of(operator, programme, held, today, language),
                recognition.of(programme, operator.consents(), held, today, now, language),
                operator.consented(today, now),
                acts(operator, actor));
    }

    private SituationView.HeldAuthorisation held(Holding holding, LocalDate today, Locale language) {
        var criterion = holding.standing().period().criterion();
        return new SituationView.HeldAuthorisation(
                holding.id(),
                holding.number(),
                holding.level(),
                holding.levelRule().name().in(language),
                holding.state(),
                holding.standing().since(),
                criterion,
                sentences.say(
                        language,
                        "holding",
                        holding.state().name(),
                        holding.standing().since(),
                        criterion == null
                                ? ""
                                : holding.programme()
                                        .criteria()
                                        .get(criterion)
                                        .name()
                                        .in(language)),
                holding.authorisation().monitoredUntil(),
                clocks(holding, today, language));
    }

    /** Limits that start with the grant of a level and that somebody must keep, such as the next validation. */
    private List<ClockView> clocks(Holding holding, LocalDate today, Locale language) {
        var programme = holding.programme();
        var events = holding.authorisation().periods().stream()
                .filter(period -> period.grantedOn() != null)
                .map(period -> Event.of(programme.levels().get(period.level()).event(), period.grantedOn()))
                .toList();
        return LegalClock.read(programme.rules(), programme.calendar(), events, today).stream()
                .filter(Reading::open)
                .filter(reading -> programme.rule(reading.clock()).orElseThrow().end() != null)
                .map(reading -> words.view(programme, reading, language))
                .toList();
    }

    private static List<ActLink> acts(Operator operator, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (actor.has("trader")) {
            acts.add(ActLink.post("draft", "/api/v1/applications"));
            acts.add(
                    !operator.consents().isEmpty()
                                    && operator.consents().getLast().given()
                            ? ActLink.post(
                                    "withdraw-consent", "/api/v1/operators/" + operator.id() + "/consent-withdrawals")
                            : ActLink.post("give-consent", "/api/v1/operators/" + operator.id() + "/consents"));
        }
        return acts;
    }
}
