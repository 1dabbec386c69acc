package customs.aeo.control;

import customs.aeo.authorisation.AuthorisationLook;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows control plans to those who control. */
@ApplicationScoped
@Transactional
class ControlLook {
    private final ControlPlan plan;
    private final AuthorisationLook authorisations;
    private final Programmes programmes;
    private final Clock clock;

    ControlLook(ControlPlan plan, AuthorisationLook authorisations, Programmes programmes, Clock clock) {
        this.plan = plan;
        this.authorisations = authorisations;
        this.programmes = programmes;
        this.clock = clock;
    }

    ControlActionView read(UUID id, Actor actor) {
        return view(plan.read(id, actor), actor);
    }

    Page<ControlActionView> of(UUID authorisation, Actor actor) {
        return new Page<>(
                plan.of(authorisation, actor).stream()
                        .map(action -> view(action, actor))
                        .toList(),
                null);
    }

    private ControlActionView view(ControlAction it, Actor actor) {
        var programme = plan.programme(it);
        var criterion = it.criterion() == null ? null : programme.criteria().get(it.criterion());
        var today = programmes.today(it.administration(), clock.instant());
        return new ControlActionView(
                it.id(),
                it.version(),
                it.operatorId(),
                it.authorisationId(),
                authorisations.byId(it.authorisationId()).number(),
                it.stage(),
                it.origin(),
                it.originId(),
                it.words() == null ? named(it.code(), programme, actor.language()) : it.words(),
                it.criterion(),
                criterion == null ? null : criterion.name().in(actor.language()),
                it.dueOn(),
                it.stage() == ControlAction.Stage.PLANNED
                        && it.dueOn() != null
                        && it.dueOn().isBefore(today),
                it.responsible(),
                it.officer() != null,
                actor.id().equals(it.officer()),
                it.outcome(),
                it.evidence(),
                it.endedOn(),
                it.signalId(),
                acts(it, actor));
    }

    private static String named(String code, Programme programme, Locale language) {
        return programme.youngFirm().measures().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .map(measure -> measure.name().in(language))
                .orElse(code);
    }

    private static List<ActLink> acts(ControlAction it, Actor actor) {
        if (!actor.has("aeo-officer") || it.stage() != ControlAction.Stage.PLANNED) {
            return List.of();
        }
        var href = "/api/v1/control-actions/" + it.id();
        return List.of(
                ActLink.post("take", href + "/taking"),
                ActLink.post("complete", href + "/completion"),
                ActLink.post("fail", href + "/failure"),
                ActLink.post("postpone", href + "/postponement"),
                ActLink.post("cancel", href + "/cancellation"));
    }
}
