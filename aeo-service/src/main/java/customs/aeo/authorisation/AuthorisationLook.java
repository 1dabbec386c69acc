package customs.aeo.authorisation;

import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows authorisations and suspensions to those who may see them. */
@ApplicationScoped
@Transactional
public class AuthorisationLook {
    private final Authorisations authorisations;
    private final Operators operators;
    private final Programmes programmes;
    private final SuspensionReview review;
    private final AdverseHearing hearing;
    private final EditionLook editions;
    private final Reassessments reassessments;
    private final Sentences sentences;
    private final Clock clock;

    AuthorisationLook(
            Authorisations authorisations,
            Operators operators,
            Programmes programmes,
            SuspensionReview review,
            AdverseHearing hearing,
            EditionLook editions,
            Reassessments reassessments,
            Sentences sentences,
            Clock clock) {
        this.authorisations = authorisations;
        this.operators = operators;
        this.programmes = programmes;
        this.review = review;
        this.hearing = hearing;
        this.editions = editions;
        this.reassessments = reassessments;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    public Authorisation find(UUID id, Actor actor) {
        return authorisations.get(id, actor);
    }

    /** Without asking who wants to know; null when there is none. */
    public Authorisation byId(UUID id) {
        return authorisations.findById(id);
    }

    /** What an application was granted with. */
    public List<Authorisation> granted(UUID operator, UUID application) {
        return authorisations.of(operator).stream()
                .filter(authorisation -> application.equals(authorisation.applicationId()))
                .toList();
    }

    AuthorisationView read(UUID id, Actor actor) {
        return view(authorisations.get(id, actor), actor);
    }

    Page<AuthorisationView> page(Actor actor, Integer limit, String after) {
        return authorisations
                .page(actor, Limit.of(limit), Cursor.decode(after, 1))
                .map(authorisation -> view(authorisation, actor));
    }

    private AuthorisationView view(Authorisation it, Actor actor) {
        var programme = programmes.version(it.administration(), it.programme(), it.programmeVersion());
        var edition = editions.today(it);
        return new AuthorisationView(
                it.id(),
                it.version(),
                it.number(),
                it.administration(),
                it.operatorId(),
                operators.findById(it.operatorId()).legalName(),
                it.programme(),
                it.programmeVersion(),
                it.level(),
                programme.levels().get(it.level()).name().in(actor.language()),
                it.stage(),
                it.grantedOn(),
                it.effectiveOn(),
                it.monitoredUntil(),
                monitoring(it, programme, actor),
                reassessments(it, programme, actor),
                it.validUntil(),
                it.warnedDays(),
                edition.map(Edition::number).orElse(1),
                edition.map(Edition::holderName).orElse(null),
                EditionLook.restrictions(edition, programme, actor.language()),
                it.periods().stream()
                        .map(AuthorisationView.StatusPeriodView::of)
                        .toList(),
                acts(it, actor));
    }

    /** Of those who look at it again, what rests on the level. */
    private List<Reassessments.Reassessment> reassessments(Authorisation it, Programme programme, Actor actor) {
        if (actor.has("trader") || !it.stage().held()) {
            return List.of();
        }
        var criteria = programme.restsOn(it.level());
        return reassessments.open(it.operatorId()).stream()
                .filter(one ->
                        one.criteria().isEmpty() || one.criteria().stream().anyMatch(criteria::contains))
                .toList();
    }

    private MonitoringView monitoring(Authorisation it, Programme programme, Actor actor) {
        if (it.monitoredUntil() == null || programme.youngFirm() == null) {
            return null;
        }
        var over = programmes.today(it.administration(), clock.instant()).isAfter(it.monitoredUntil());
        return new MonitoringView(
                over ? MonitoringView.State.ENDED : MonitoringView.State.RUNNING,
                it.grantedOn(),
                it.monitoredUntil(),
                it.monitoringEndedOn(),
                sentences.say(
                        actor.language(),
                        "monitoring",
                        over ? "ENDED" : "RUNNING",
                        programme.youngFirm().months(),
                        it.grantedOn(),
                        it.monitoredUntil()),
                SourceView.of(programme.youngFirm().source()));
    }

    private static List<ActLink> acts(Authorisation it, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (it.stage().held() && actor.has("aeo-officer")) {
            acts.add(ActLink.post("propose-suspension", "/api/v1/suspensions"));
            acts.add(ActLink.post("propose-revocation", "/api/v1/revocations"));
            acts.add(ActLink.post("plan-control", "/api/v1/authorisations/" + it.id() + "/control-actions"));
        }
        if (it.stage().held() && (actor.has("aeo-officer") || actor.has("trader"))) {
            acts.add(ActLink.post("propose-amendment", "/api/v1/amendments"));
        }
        if (it.stage().held() && actor.has("trader")) {
            acts.add(ActLink.post("request-suspension", "/api/v1/suspensions"));
            acts.add(ActLink.post("cease", "/api/v1/authorisations/" + it.id() + "/cessation"));
        }
        return acts;
    }

    SuspensionView suspension(UUID id, Actor actor) {
        return view(review.read(id, actor), actor);
    }

    Page<SuspensionView> suspensions(Actor actor, UUID operator, Suspension.Stage stage, Integer limit, String after) {
        return review.page(actor, operator, stage, limit, after).map(suspension -> view(suspension, actor));
    }

    SuspensionView view(Suspension it, Actor actor) {
        Operator operator = operators.findById(it.operatorId());
        var programme = authorisations.of(it.operatorId()).stream()
                .map(a -> programmes.version(a.administration(), a.programme(), a.programmeVersion()))
                .findFirst()
                .orElseThrow();
        return new SuspensionView(
                it.id(),
                it.version(),
                it.administration(),
                it.operatorId(),
                operator.legalName(),
                it.stage(),
                it.criterion(),
                programme.criteria().get(it.criterion()).name().in(actor.language()),
                it.ground(),
                programme.grounds().get(it.ground()).name().in(actor.language()),
                it.reason(),
                it.measures(),
                it.measuresUntil(),
                it.from(),
                it.liftedFrom(),
                review.levels(it),
                hearing.view(it),
                hindrance(it, actor),
                acts(it, programme, actor));
    }

    /** Why a decider has nothing to do here although the case waits for one. */
    private Sentence hindrance(Suspension it, Actor actor) {
        return it.stage() == Suspension.Stage.PROPOSED
                        && actor.has("aeo-decider")
                        && actor.id().equals(it.proposedBy())
                ? sentences.say(actor.language(), "hindrance", "PROPOSED_BY_YOU")
                : null;
    }

    private List<ActLink> acts(Suspension it, Programme programme, Actor actor) {
        var href = "/api/v1/suspensions/" + it.id();
        var acts = new ArrayList<ActLink>();
        if (actor.has("trader") && it.stage() == Suspension.Stage.HEARING_OPEN) {
            acts.add(ActLink.post("answer-hearing", href + "/hearing/answer"));
        }
        if (actor.has("aeo-decider")) {
            if (!actor.id().equals(it.proposedBy())) {
                switch (it.stage()) {
                    case PROPOSED -> {
                        if (programme.heardBefore("SUSPENSION") && !it.requested() && !it.heard()) {
                            acts.add(ActLink.post("open-hearing", href + "/hearing"));
                        } else {
                            acts.add(ActLink.post("confirm", href + "/confirmation"));
                        }
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
            if (it.stage() == Suspension.Stage.CONFIRMED && it.measuresUntil() != null) {
                acts.add(ActLink.post("extend", href + "/extension"));
            }
            if (it.stage() == Suspension.Stage.CONFIRMED) {
                acts.add(ActLink.post("lift", href + "/lifting"));
            }
        }
        return acts;
    }
}
