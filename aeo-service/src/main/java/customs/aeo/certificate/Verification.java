package customs.aeo.certificate;

import customs.aeo.authorisation.Authorisation;
import customs.aeo.authorisation.Authorisations;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programmes;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** What anyone may know of a certificate today. The holder's name only where it allowed its publication. */
@ApplicationScoped
@Transactional
class Verification {
    private final Authorisations authorisations;
    private final Operators operators;
    private final Programmes programmes;
    private final Sentences sentences;
    private final Clock clock;

    Verification(
            Authorisations authorisations,
            Operators operators,
            Programmes programmes,
            Sentences sentences,
            Clock clock) {
        this.authorisations = authorisations;
        this.operators = operators;
        this.programmes = programmes;
        this.sentences = sentences;
        this.clock = clock;
    }

    VerificationView of(String number, Locale language) {
        var now = clock.instant();
        return authorisations
                .numbered(number)
                .map(authorisation -> found(authorisation, now, language))
                .orElseGet(() -> new VerificationView(
                        number,
                        VerificationView.Status.UNKNOWN,
                        sentences.say(language, "verification", "UNKNOWN"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        now));
    }

    private VerificationView found(Authorisation it, Instant now, Locale language) {
        var today = programmes.today(it.administration(), now);
        var programme = programmes.version(it.administration(), it.programme(), it.programmeVersion());
        var operator = operators.findById(it.operatorId());
        var status = status(it, today, now);
        var since = it.ended(today, now)
                .map(period -> period.validFrom())
                .or(() -> it.standing(today, now).map(standing -> standing.since()))
                .orElse(it.effectiveOn());
        return new VerificationView(
                it.number(),
                status,
                sentences.say(language, "verification", status.name(), since),
                it.administration(),
                programme.name().in(language),
                it.level(),
                programme.levels().get(it.level()).name().in(language),
                operator.published() ? operator.legalName() : null,
                since,
                now);
    }

    private static VerificationView.Status status(Authorisation it, LocalDate today, Instant now) {
        var ended = it.ended(today, now);
        if (ended.isPresent()) {
            return VerificationView.Status.valueOf(ended.get().status().name());
        }
        return it.standing(today, now)
                .map(standing -> standing.active()
                        ? VerificationView.Status.VALID
                        : standing.suspended()
                                ? VerificationView.Status.SUSPENDED
                                : VerificationView.Status.NOT_YET_EFFECTIVE)
                .orElse(VerificationView.Status.UNKNOWN);
    }
}
