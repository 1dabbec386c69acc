package customs.aeo.benefit;

import customs.aeo.authorisation.Holding;
import customs.aeo.programme.Benefit;
import customs.aeo.programme.Programme;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What authorisations bring at home. */
@ApplicationScoped
public class Benefits {
    private final Sentences sentences;

    Benefits(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Each benefit that a level of the programme brings. */
    public List<BenefitView> of(Programme programme, List<Holding> holdings, Locale language) {
        return programme.benefits().values().stream()
                .filter(benefit -> !benefit.levels().isEmpty())
                .map(benefit -> view(benefit, holdings, language))
                .toList();
    }

    private BenefitView view(Benefit benefit, List<Holding> holdings, Locale language) {
        var reason = reason(benefit, holdings, language);
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
