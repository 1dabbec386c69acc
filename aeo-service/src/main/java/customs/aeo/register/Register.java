package customs.aeo.register;

import customs.aeo.authorisation.Authorisations;
import customs.aeo.authorisation.Holding;
import customs.aeo.authorisation.Holdings;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programmes;
import customs.aeo.wording.Sentences;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The register as the database holds it. */
@ApplicationScoped
@Transactional
public class Register {
    private final Operators operators;
    private final Programmes programmes;
    private final Holdings holdings;
    private final Authorisations authorisations;
    private final Sentences sentences;
    private final Clock clock;

    Register(
            Operators operators,
            Programmes programmes,
            Holdings holdings,
            Authorisations authorisations,
            Sentences sentences,
            Clock clock) {
        this.operators = operators;
        this.programmes = programmes;
        this.holdings = holdings;
        this.authorisations = authorisations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** What the database knows of the operator that has an identifier on the day. */
    Optional<OperatorFacts> facts(Moment moment, String scheme, String identifier) {
        return operators
                .identified(moment.administration(), scheme, identifier, moment.on())
                .map(operator -> new OperatorFacts(
                        operator.id(),
                        List.of(),
                        operator.consents(),
                        authorisations.of(operator.id()).stream()
                                .map(it -> new OperatorFacts.Held(
                                        it.number(), it.programme(), it.programmeVersion(), it.periods()))
                                .toList()));
    }

    /** What anyone may know: names that were released, and what is in force or suspended today. */
    Page<RegisterEntry> search(String administration, String name, Integer limit, String after, Locale language) {
        var now = clock.instant();
        var today = programmes.today(administration, now);
        var page = operators.published(administration, name, Limit.of(limit), Cursor.decode(after, 2));
        return new Page<>(
                page.items().stream()
                        .map(operator -> entry(operator, holdings.of(operator.id(), today, now), language))
                        .filter(entry -> !entry.levels().isEmpty())
                        .toList(),
                page.after());
    }

    private RegisterEntry entry(Operator operator, List<Holding> held, Locale language) {
        return new RegisterEntry(
                operator.legalName(),
                operator.country(),
                held.stream()
                        .filter(holding -> holding.state() != Holding.State.NOT_YET_EFFECTIVE)
                        .map(holding -> new RegisterEntry.RegisteredLevel(
                                holding.number(),
                                holding.level(),
                                holding.levelRule().name().in(language),
                                holding.state(),
                                sentences.text(language, "register." + holding.state()),
                                holding.standing().since()))
                        .toList());
    }
}
