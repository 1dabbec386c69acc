package customs.aeo.benefit;

import customs.aeo.authorisation.Holding;
import customs.aeo.operator.Operator;
import customs.aeo.programme.Benefit;
import customs.aeo.programme.Programme;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What authorisations bring at home. */
@ApplicationScoped
public class Benefits {
    private final BenefitPauses pauses;
    private final Sentences sentences;

    Benefits(BenefitPauses pauses, Sentences sentences) {
        this.pauses = pauses;
        this.sentences = sentences;
    }

    /** Each benefit that a level of the programme brings, to an operator on a day, as long as it is not withheld. */
    public List<BenefitView> of(
            Operator operator, Programme programme, List<Holding> holdings, LocalDate day, Locale language) {
        var withheld = pauses.on(operator.administration(), operator.id(), day);
        return programme.benefits().values().stream()
                .filter(benefit -> !benefit.levels().isEmpty())
                .map(benefit -> view(benefit, holdings, withheld, language))
                .toList();
    }

    private BenefitView view(Benefit benefit, List<Holding> holdings, List<BenefitPause> withheld, Locale language) {
        var held = reason(benefit, holdings, language);
        var reason = withheld.stream()
                .filter(pause ->
                        held.code().equals("AVAILABLE") && pause.benefit().equals(benefit.code()))
                .findFirst()
                .map(pause -> pause.until() == null
                        ? sentences.say(language, "benefit", "PAUSED_SINCE", pause.from(), pause.reason())
                        : new Sentence(
                                "PAUSED_SINCE",
                                sentences.text(
                                        language, "benefit.PAUSED_UNTIL", pause.from(), pause.until(), pause.reason())))
                .orElse(held);
        return new BenefitView(
                benefit.code(),
                benefit.name().in(language),
                benefit.category(),
                reason.code().equals("AVAILABLE"),
                reason,
                List.copyOf(benefit.levels()),
                benefit.metric(),
                SourceView.of(benefit.source()));
    }

    private Sentence reason(Benefit benefit, List<Holding> holdings, Locale language) {
        return holdings.stream()
                .filter(holding -> benefit.levels().contains(holding.level()))
                .min(Comparator.comparing(Holding::state))
                .map(holding -> {
                    var code =
                            switch (holding.state()) {
                                case ACTIVE -> "AVAILABLE";
                                case SUSPENDED -> "SUSPENDED_SINCE";
                                case NOT_YET_EFFECTIVE -> "NOT_YET_EFFECTIVE";
                            };
                    return sentences.say(
                            language,
                            "benefit",
                            code,
                            holding.level(),
                            holding.standing().since());
                })
                .orElseGet(() ->
                        sentences.say(language, "benefit", "LEVEL_NOT_HELD", String.join(", ", benefit.levels())));
    }
}
