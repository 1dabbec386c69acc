package customs.aeo.signal;

import customs.aeo.authorisation.Authorisation;
import customs.aeo.authorisation.Authorisations;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows signals with their explanation. */
@ApplicationScoped
@Transactional
class SignalLook {
    private final Watch watch;
    private final Operators operators;
    private final Authorisations authorisations;
    private final Programmes programmes;
    private final Sentences sentences;
    private final Clock clock;

    SignalLook(
            Watch watch,
            Operators operators,
            Authorisations authorisations,
            Programmes programmes,
            Sentences sentences,
            Clock clock) {
        this.watch = watch;
        this.operators = operators;
        this.authorisations = authorisations;
        this.programmes = programmes;
        this.sentences = sentences;
        this.clock = clock;
    }

    SignalView read(UUID id, Actor actor) {
        return view(watch.read(id, actor), actor);
    }

    Page<SignalView> page(Actor actor, UUID operator, Signal.Stage stage, Integer limit, String after) {
        return watch.page(actor, operator, stage, limit, after).map(signal -> view(signal, actor));
    }

    SignalView view(Signal it, Actor actor) {
        var programme = programmes
                .of(it.administration(), programmes.today(it.administration(), clock.instant()))
                .orElseThrow(() -> Refusal.notFound("programme"));
        var rule = programme.signals().get(it.about().name());
        return new SignalView(
                it.id(),
                it.version(),
                it.administration(),
                it.operatorId(),
                operators.findById(it.operatorId()).legalName(),
                it.about(),
                it.reference(),
                it.occurredOn(),
                it.receivedAt(),
                it.facts(),
                it.errors(),
                it.declarations(),
                explanation(it, actor),
                rule == null ? null : SourceView.of(rule.source()),
                it.criteria().stream()
                        .filter(programme.criteria()::containsKey)
                        .map(code -> new SignalView.CriterionName(
                                code, programme.criteria().get(code).name().in(actor.language())))
                        .toList(),
                levels(it),
                it.stage(),
                it.outcome(),
                it.outcomeReason(),
                actor.id().equals(it.officer()),
                acts(it, actor));
    }

    private Sentence explanation(Signal it, Actor actor) {
        return it.errors() == null
                ? sentences.say(actor.language(), "signal", it.about().name(), it.occurredOn())
                : sentences.say(
                        actor.language(),
                        "signal",
                        "DECLARATION_ERROR_RATIO",
                        it.occurredOn(),
                        it.errors(),
                        it.declarations());
    }

    private List<String> levels(Signal it) {
        return authorisations.of(it.operatorId()).stream()
                .filter(authorisation -> authorisation.stage().held())
                .filter(authorisation -> it.criteria().isEmpty()
                        || programme(authorisation).restsOn(authorisation.level()).stream()
                                .anyMatch(it.criteria()::contains))
                .map(Authorisation::level)
                .toList();
    }

    private Programme programme(Authorisation authorisation) {
        return programmes.version(
                authorisation.administration(), authorisation.programme(), authorisation.programmeVersion());
    }

    private static List<ActLink> acts(Signal it, Actor actor) {
        if (!actor.has("aeo-officer")) {
            return List.of();
        }
        var href = "/api/v1/signals/" + it.id();
        return switch (it.stage()) {
            case OPEN -> List.of(ActLink.post("take", href + "/taking"));
            case TAKEN ->
                actor.id().equals(it.officer())
                        ? List.of(ActLink.post("close", href + "/closure"))
                        : List.of(ActLink.post("take", href + "/taking"), ActLink.post("close", href + "/closure"));
            case CLOSED -> List.of();
        };
    }
}
