package customs.aeo.recognition;

import customs.aeo.authorisation.Holding;
import customs.aeo.operator.Consent;
import customs.aeo.programme.Arrangement;
import customs.aeo.programme.Programme;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether partners recognise an operator on a day, as known at an instant. */
@ApplicationScoped
public class Recognition {
    private final Sentences sentences;

    Recognition(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * One line per arrangement of the programme.
     *
     * @param consents steps of the operator's consent to the exchange of its data
     */
    public List<RecognitionView> of(
            Programme programme,
            List<Consent> consents,
            List<Holding> holdings,
            LocalDate on,
            Instant known,
            Locale language) {
        return programme.arrangements().values().stream()
                .map(arrangement -> {
                    var reason = reason(programme, arrangement, consents, holdings, on, known, language);
                    return new RecognitionView(
                            arrangement.country(),
                            arrangement.partner().in(language),
                            reason.code().equals("RECOGNISED"),
                            reason,
                            arrangement.state(),
                            List.copyOf(arrangement.levels()),
                            SourceView.of(arrangement.levelsSource()),
                            SourceView.of(arrangement.source()),
                            arrangement.benefits().stream()
                                    .map(code -> new RecognitionView.PartnerBenefit(
                                            code,
                                            programme
                                                    .benefits()
                                                    .get(code)
                                                    .name()
                                                    .in(language)))
                                    .toList());
                })
                .toList();
    }

    private Sentence reason(
            Programme programme,
            Arrangement arrangement,
            List<Consent> consents,
            List<Holding> holdings,
            LocalDate on,
            Instant known,
            Locale language) {
        var partner = arrangement.partner().in(language);
        if (!arrangement.inForce(on)) {
            return say(language, "ARRANGEMENT_NOT_IN_FORCE", partner);
        }
        if (holdings.isEmpty()) {
            return say(language, "NO_AUTHORISATION", partner);
        }
        var covered = holdings.stream()
                .filter(holding -> arrangement.levels().contains(holding.level()))
                .toList();
        if (covered.isEmpty()) {
            return say(language, "LEVEL_NOT_COVERED", partner, String.join(", ", arrangement.levels()));
        }
        var best = covered.stream().min(Comparator.comparing(Holding::state)).orElseThrow();
        return switch (best.state()) {
            case SUSPENDED ->
                say(
                        language,
                        "SUSPENDED_SINCE",
                        partner,
                        best.level(),
                        best.standing().since());
            case NOT_YET_EFFECTIVE ->
                say(
                        language,
                        "NOT_YET_EFFECTIVE",
                        partner,
                        best.level(),
                        best.standing().since());
            case ACTIVE -> consent(programme, consents, best, partner, on, known, language);
        };
    }

    private Sentence consent(
            Programme programme,
            List<Consent> consents,
            Holding holding,
            String partner,
            LocalDate on,
            Instant known,
            Locale language) {
        var consent = Consent.of(consents, on, known);
        if (programme.exchangeConsent().required()
                && !consent.map(Consent::given).orElse(false)) {
            return consent.map(withdrawn -> say(language, "CONSENT_WITHDRAWN", partner, withdrawn.from()))
                    .orElseGet(() -> say(language, "CONSENT_NOT_GIVEN", partner));
        }
        return say(language, "RECOGNISED", partner, holding.level());
    }

    private Sentence say(Locale language, String code, Object... args) {
        return sentences.say(language, "recognition", code, args);
    }
}
