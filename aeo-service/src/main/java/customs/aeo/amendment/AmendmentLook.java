package customs.aeo.amendment;

import customs.aeo.authorisation.AdverseHearing;
import customs.aeo.authorisation.Editions;
import customs.aeo.authorisation.RestrictionView;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows amendments to those who may see them. */
@ApplicationScoped
@Transactional
class AmendmentLook {
    private final AmendmentReview review;
    private final Editions editions;
    private final AdverseHearing hearing;
    private final Operators operators;
    private final Sentences sentences;
    private final Clock clock;

    AmendmentLook(
            AmendmentReview review,
            Editions editions,
            AdverseHearing hearing,
            Operators operators,
            Sentences sentences,
            Clock clock) {
        this.review = review;
        this.editions = editions;
        this.hearing = hearing;
        this.operators = operators;
        this.sentences = sentences;
        this.clock = clock;
    }

    AmendmentView read(UUID id, Actor actor) {
        return view(review.read(id, actor), actor);
    }

    Page<AmendmentView> page(Actor actor, UUID authorisation, Amendment.Stage stage, Integer limit, String after) {
        return review.page(actor, authorisation, stage, limit, after).map(amendment -> view(amendment, actor));
    }

    private AmendmentView view(Amendment it, Actor actor) {
        var language = actor.language();
        var programme = review.programme(it);
        var all = editions.of(it.authorisationId());
        var lifted = all.stream()
                .flatMap(edition -> edition.restrictions().stream())
                .filter(one -> it.lifted().contains(one.number()))
                .distinct()
                .toList();
        return new AmendmentView(
                it.id(),
                it.version(),
                it.administration(),
                it.operatorId(),
                operators.findById(it.operatorId()).legalName(),
                it.authorisationId(),
                review.authorisation(it).number(),
                it.stage(),
                it.reason(),
                it.holder(),
                it.level(),
                it.level() == null
                        ? null
                        : programme.levels().get(it.level()).name().in(language),
                RestrictionView.of(it.added(), programme, language),
                RestrictionView.of(lifted, programme, language),
                it.from(),
                it.adverse(),
                it.requested(),
                it.appealId(),
                it.decidedOn(),
                it.outcomeReason(),
                it.edition(),
                hears(programme) && it.adverse(),
                it.contestable(),
                hearing.view(it),
                hindrance(it, programme, actor),
                acts(it, programme, actor));
    }

    private static boolean hears(Programme programme) {
        return programme.heardBefore("AMENDMENT");
    }

    private Sentence hindrance(Amendment it, Programme programme, Actor actor) {
        if (!actor.has("aeo-decider")) {
            return null;
        }
        return switch (it.stage()) {
            case PROPOSED ->
                actor.id().equals(it.proposedBy())
                        ? sentences.say(actor.language(), "hindrance", "AMENDMENT_PROPOSED_BY_YOU")
                        : null;
            case HEARING_OPEN ->
                hearing.passed(it, programme, clock.instant())
                        ? null
                        : sentences.say(
                                actor.language(),
                                "hindrance",
                                "HOLDER_HEARING_RUNNING",
                                hearing.view(it).dueOn());
            default -> null;
        };
    }

    private List<ActLink> acts(Amendment it, Programme programme, Actor actor) {
        var href = "/api/v1/amendments/" + it.id();
        var acts = new ArrayList<ActLink>();
        if (actor.has("trader") && it.stage() == Amendment.Stage.HEARING_OPEN) {
            acts.add(ActLink.post("answer-hearing", href + "/hearing/answer"));
        }
        if (actor.has("aeo-officer") && it.stage() == Amendment.Stage.REQUESTED) {
            acts.add(ActLink.post("examine", href + "/examination"));
        }
        if (actor.has("aeo-decider") && !actor.id().equals(it.proposedBy())) {
            decider(it, programme, href, acts);
        }
        return acts;
    }

    private void decider(Amendment it, Programme programme, String href, List<ActLink> acts) {
        switch (it.stage()) {
            case PROPOSED -> {
                var unheard = hears(programme) && !it.heard();
                if (unheard && (it.adverse() || it.requested())) {
                    acts.add(ActLink.post("open-hearing", href + "/hearing"));
                }
                if (!unheard || !it.adverse()) {
                    acts.add(ActLink.post("confirm", href + "/confirmation"));
                }
                if (!unheard || !it.requested()) {
                    acts.add(ActLink.post("dismiss", href + "/dismissal"));
                }
            }
            case HEARING_OPEN -> {
                if (hearing.passed(it, programme, clock.instant())) {
                    acts.add(ActLink.post("close-hearing", href + "/hearing/closure"));
                }
            }
            default -> {
                // not yet examined, or decided
            }
        }
    }
}
