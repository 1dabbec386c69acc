package customs.aeo.register;

import customs.aeo.authorisation.Holding;
import customs.aeo.authorisation.Standing;
import customs.aeo.authorisation.StatusPeriod;
import customs.aeo.programme.Programmes;
import customs.aeo.recognition.Recognition;
import customs.aeo.recognition.RecognitionView;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says what facts mean on a day: the one place where an answer is worked out, wherever the facts were read. */
@Singleton // asked so often that a proxy in between would count
class StatusAnswers {
    private final Programmes programmes;
    private final Recognition recognition;
    private final Sentences sentences;

    StatusAnswers(Programmes programmes, Recognition recognition, Sentences sentences) {
        this.programmes = programmes;
        this.recognition = recognition;
        this.sentences = sentences;
    }

    /** What was held on the day, by number; what was not yet recorded is left out. */
    List<Holding> held(OperatorFacts facts, Moment moment) {
        var holdings = new ArrayList<Holding>(facts.holds().size());
        for (var held : facts.holds()) {
            var standing = Standing.on(recorded(held, moment), moment.on());
            if (standing.isPresent()) {
                var law = programmes.version(held.programme(), held.version());
                holdings.add(new Holding(null, held.number(), law, standing.get(), null));
            }
        }
        return holdings;
    }

    /**
     * What has ended by the day, the latest first, as far as the programme's publication rule lets it be said.
     *
     * @param held what {@link #held} found
     */
    List<StatusView.EndedLevel> ended(OperatorFacts facts, List<Holding> held, Moment moment, Locale language) {
        var rule = moment.programme().publication();
        if (facts.holds().size() == held.size() || rule == null || rule.ended().isEmpty()) {
            return List.of();
        }
        return facts.holds().stream()
                .flatMap(one -> Standing.ended(recorded(one, moment), moment.on())
                        .filter(period -> rule.ended().contains(period.status().name()))
                        .map(period -> ended(one, period, language))
                        .stream())
                .sorted(Comparator.comparing(StatusView.EndedLevel::since)
                        .reversed()
                        .thenComparing(StatusView.EndedLevel::number))
                .toList();
    }

    private StatusView.EndedLevel ended(OperatorFacts.Held held, StatusPeriod period, Locale language) {
        var programme = programmes.version(held.programme(), held.version());
        var level = programme.levels().get(period.level()).name().in(language);
        var criterion = period.criterion();
        return new StatusView.EndedLevel(
                period.level(),
                level,
                held.number(),
                StatusView.Ending.valueOf(period.status().name()),
                period.validFrom(),
                criterion,
                sentences.say(
                        language,
                        criterion == null ? "ended" : "ended.criterion",
                        period.status().name(),
                        level,
                        period.validFrom(),
                        criterion == null
                                ? ""
                                : programme.criteria().get(criterion).name().in(language)));
    }

    /** What was recorded by then; nearly always that is everything. */
    private static List<StatusPeriod> recorded(OperatorFacts.Held held, Moment moment) {
        for (var period : held.periods()) {
            if (period.recordedAt().isAfter(moment.known())) {
                return held.periods().stream()
                        .filter(one -> !one.recordedAt().isAfter(moment.known()))
                        .toList();
            }
        }
        return held.periods();
    }

    static StatusView.Status status(List<Holding> held) {
        var best = StatusView.Status.NOT_AUTHORISED;
        Holding.State first = null;
        for (var holding : held) {
            var state = holding.state();
            if (first == null || state.compareTo(first) < 0) {
                first = state;
                best = status(state);
            }
        }
        return best;
    }

    Sentence reason(StatusView.Status status, Locale language) {
        return sentences.say(language, "status", status.name());
    }

    /** @param held what {@link #held} found */
    List<RecognitionView> recognised(OperatorFacts facts, List<Holding> held, Moment moment, Locale language) {
        return recognition.of(moment.programme(), facts.consents(), held, moment.on(), moment.known(), language);
    }

    private static StatusView.Status status(Holding.State state) {
        return switch (state) {
            case ACTIVE -> StatusView.Status.AUTHORISED;
            case SUSPENDED -> StatusView.Status.SUSPENDED;
            case NOT_YET_EFFECTIVE -> StatusView.Status.NOT_YET_EFFECTIVE;
        };
    }

    StatusView.LevelStatus level(Holding holding, Locale language) {
        var standing = holding.standing();
        var criterion = standing.period().criterion();
        return new StatusView.LevelStatus(
                holding.level(),
                holding.levelRule().name().in(language),
                holding.number(),
                holding.state(),
                standing.since(),
                standing.until(),
                criterion,
                sentences.say(
                        language,
                        "holding",
                        holding.state().name(),
                        standing.since(),
                        criterion == null
                                ? ""
                                : holding.programme()
                                        .criteria()
                                        .get(criterion)
                                        .name()
                                        .in(language)));
    }
}
