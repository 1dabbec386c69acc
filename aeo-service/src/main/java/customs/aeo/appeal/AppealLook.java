package customs.aeo.appeal;

import customs.aeo.clock.Reading;
import customs.aeo.operator.Operators;
import customs.aeo.programme.AppealLadder;
import customs.aeo.programme.AppealRungView;
import customs.aeo.programme.ClockWords;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Shows appeals, and the right to appeal, to those who may see them. */
@ApplicationScoped
@Transactional
class AppealLook {
    private final Appeals appeals;
    private final AppealClocks clocks;
    private final AppealActs acts;
    private final AppealReview review;
    private final ContestedDecisions decisions;
    private final Operators operators;
    private final ClockWords words;
    private final Sentences sentences;
    private final Clock clock;

    AppealLook(
            Appeals appeals,
            AppealClocks clocks,
            AppealActs acts,
            AppealReview review,
            ContestedDecisions decisions,
            Operators operators,
            ClockWords words,
            Sentences sentences,
            Clock clock) {
        this.appeals = appeals;
        this.clocks = clocks;
        this.acts = acts;
        this.review = review;
        this.decisions = decisions;
        this.operators = operators;
        this.words = words;
        this.sentences = sentences;
        this.clock = clock;
    }

    AppealView read(UUID id, Actor actor) {
        return view(appeals.get(id, actor), actor);
    }

    Page<AppealView> page(Actor actor, UUID operator, Appeal.Stage stage, Integer limit, String after) {
        return appeals.page(actor, operator, stage, Limit.of(limit), Cursor.decode(after, 2))
                .map(appeal -> view(appeal, actor));
    }

    AppealRightView right(AppealLadder.Contested against, UUID id, Actor actor) {
        var decision = decisions.get(against, id, actor);
        var today = LocalDate.ofInstant(clock.instant(), decision.programme().zone());
        var limit = decision.foreseen() ? clocks.limit(decision, today) : Optional.<Reading>empty();
        var last = appeals.against(id).stream()
                .filter(appeal -> appeal.decidedOn().equals(decision.decidedOn()))
                .findFirst();
        var free = last.isEmpty() || last.get().stage() == Appeal.Stage.WITHDRAWN;
        var open = limit.isEmpty() || limit.get().state() == Reading.State.RUNNING;
        return new AppealRightView(
                against,
                id,
                decision.decidedOn(),
                decision.foreseen(),
                limit.map(reading -> words.view(decision.programme(), reading, actor.language()))
                        .orElse(null),
                decision.foreseen() ? ladder(decision.ladder(), actor.language()) : List.of(),
                last.map(Appeal::id).orElse(null),
                last.map(Appeal::number).orElse(null),
                last.map(Appeal::stage).orElse(null),
                actor.has("trader") && decision.foreseen() && free && open
                        ? List.of(ActLink.post("file-appeal", "/api/v1/appeals"))
                        : List.of());
    }

    private static List<AppealRungView> ladder(AppealLadder ladder, Locale language) {
        return ladder.rungs().stream()
                .map(rung -> AppealRungView.of(rung, language))
                .toList();
    }

    private AppealView view(Appeal it, Actor actor) {
        var language = actor.language();
        var programme = clocks.programme(it);
        var ladder = programme.appeal();
        var today = clocks.today(it, clock.instant());
        return new AppealView(
                it.id(),
                it.version(),
                it.number(),
                it.administration(),
                it.operatorId(),
                operators.findById(it.operatorId()).legalName(),
                it.against(),
                it.decisionId(),
                it.decidedOn(),
                it.filedOn(),
                it.stage(),
                sentences.say(language, "appeal", it.stage().name()),
                it.stage().awaits(),
                AppealRungView.of(review.rung(it), language),
                ladder(ladder, language),
                it.grounds(),
                it.missing(),
                it.completion(),
                it.hearingOn(),
                it.hearingPlace(),
                it.absent(),
                it.minutes(),
                it.arguments(),
                it.findings().stream()
                        .map(finding -> finding(finding, ladder, language))
                        .toList(),
                clocks.next(it, today)
                        .map(reading -> words.view(programme, reading, language))
                        .orElse(null),
                clocks.started(it, today).stream()
                        .map(reading -> words.view(programme, reading, language))
                        .toList(),
                acts.hindrance(it, actor, today),
                acts.of(it, actor, today));
    }

    private static AppealView.AppealFindingView finding(AppealFinding it, AppealLadder ladder, Locale language) {
        return new AppealView.AppealFindingView(
                it.rung(),
                ladder.rungs().stream()
                        .filter(rung -> rung.code().equals(it.rung()))
                        .map(rung -> rung.name().in(language))
                        .findFirst()
                        .orElse(it.rung()),
                it.upheld(),
                it.reason(),
                it.foundOn(),
                it.hearingOn(),
                it.absent(),
                it.minutes(),
                it.arguments());
    }
}
