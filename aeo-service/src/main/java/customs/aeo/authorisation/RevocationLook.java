package customs.aeo.authorisation;

import customs.aeo.operator.Operators;
import customs.aeo.programme.ClockWords;
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

/** Shows revocations and annulments to those who may see them. */
@ApplicationScoped
@Transactional
class RevocationLook {
    private final RevocationReview review;
    private final AdverseHearing hearing;
    private final Bars bars;
    private final Operators operators;
    private final ClockWords words;
    private final Sentences sentences;
    private final Clock clock;

    RevocationLook(
            RevocationReview review,
            AdverseHearing hearing,
            Bars bars,
            Operators operators,
            ClockWords words,
            Sentences sentences,
            Clock clock) {
        this.review = review;
        this.hearing = hearing;
        this.bars = bars;
        this.operators = operators;
        this.words = words;
        this.sentences = sentences;
        this.clock = clock;
    }

    RevocationView read(UUID id, Actor actor) {
        return view(review.read(id, actor), actor);
    }

    Page<RevocationView> page(Actor actor, UUID operator, Revocation.Stage stage, Integer limit, String after) {
        return review.page(actor, operator, stage, limit, after).map(revocation -> view(revocation, actor));
    }

    private RevocationView view(Revocation it, Actor actor) {
        var programme = review.programme(it);
        var hearingFirst = programme.heardBefore(it.form().name());
        return new RevocationView(
                it.id(),
                it.version(),
                it.administration(),
                it.operatorId(),
                operators.findById(it.operatorId()).legalName(),
                it.form(),
                it.stage(),
                it.criterion(),
                it.criterion() == null
                        ? null
                        : programme.criteria().get(it.criterion()).name().in(actor.language()),
                it.reason(),
                it.from(),
                it.confirmedOn(),
                review.concerned(it).stream()
                        .map(each -> new RevocationView.RevokedAuthorisation(each.id(), each.number(), each.level()))
                        .toList(),
                hearingFirst,
                hearing.view(it),
                bars.bar(it, clock.instant())
                        .map(bar -> words.view(programme, bar.reading(), actor.language()))
                        .orElse(null),
                hindrance(it, programme, actor),
                acts(it, programme, hearingFirst, actor));
    }

    private Sentence hindrance(Revocation it, Programme programme, Actor actor) {
        if (!actor.has("aeo-decider")) {
            return null;
        }
        return switch (it.stage()) {
            case PROPOSED ->
                actor.id().equals(it.proposedBy())
                        ? sentences.say(actor.language(), "hindrance", "REVOCATION_PROPOSED_BY_YOU")
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

    private List<ActLink> acts(Revocation it, Programme programme, boolean hearingFirst, Actor actor) {
        var href = "/api/v1/revocations/" + it.id();
        var acts = new ArrayList<ActLink>();
        if (actor.has("trader") && it.stage() == Revocation.Stage.HEARING_OPEN) {
            acts.add(ActLink.post("answer-hearing", href + "/hearing/answer"));
        }
        if (actor.has("aeo-decider") && !actor.id().equals(it.proposedBy())) {
            switch (it.stage()) {
                case PROPOSED -> {
                    acts.add(
                            hearingFirst && !it.heard()
                                    ? ActLink.post("open-hearing", href + "/hearing")
                                    : ActLink.post("confirm", href + "/confirmation"));
                    acts.add(ActLink.post("dismiss", href + "/dismissal"));
                }
                case HEARING_OPEN -> {
                    if (hearing.passed(it, programme, clock.instant())) {
                        acts.add(ActLink.post("close-hearing", href + "/hearing/closure"));
                    }
                }
                default -> {
                    // decided
                }
            }
        }
        return acts;
    }
}
