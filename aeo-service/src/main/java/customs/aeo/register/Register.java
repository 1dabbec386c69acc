package customs.aeo.register;

import customs.aeo.authorisation.Authorisations;
import customs.aeo.authorisation.Holding;
import customs.aeo.authorisation.Holdings;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.operator.Registration;
import customs.aeo.programme.Programme;
import customs.aeo.programme.ProgrammeView;
import customs.aeo.wording.Sentences;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The register as the database holds it. */
@ApplicationScoped
@Transactional
public class Register {
    private final Operators operators;
    private final Registration registration;
    private final Moments moments;
    private final Holdings holdings;
    private final Authorisations authorisations;
    private final Sentences sentences;

    Register(
            Operators operators,
            Registration registration,
            Moments moments,
            Holdings holdings,
            Authorisations authorisations,
            Sentences sentences) {
        this.operators = operators;
        this.registration = registration;
        this.moments = moments;
        this.holdings = holdings;
        this.authorisations = authorisations;
        this.sentences = sentences;
    }

    /** What the database knows of the operator that has an identifier on the day. */
    Optional<OperatorFacts> facts(Moment moment, String scheme, String identifier) {
        return (moment.past() ? before(moment, scheme, identifier) : Optional.<Operator>empty())
                .or(() -> operators.identified(moment.administration(), scheme, identifier, moment.on()))
                .map(operator -> new OperatorFacts(
                        operator.id(),
                        List.of(),
                        operator.consents(),
                        authorisations.of(operator.id()).stream()
                                .map(it -> new OperatorFacts.Held(
                                        it.number(), it.programme(), it.programmeVersion(), it.periods()))
                                .toList()));
    }

    /** The record of then, where it was merged into another since. */
    private Optional<Operator> before(Moment moment, String scheme, String identifier) {
        return registration.beforeMerger(moment.administration(), scheme, identifier, moment.on(), moment.known());
    }

    /**
     * Who is looked for.
     *
     * @param identifier a number of any kind, whole
     * @param on day asked about, today when null
     * @param asKnownOn recorded before the end of that day; what is known now when null
     */
    record Search(
            String administration,
            String name,
            String identifier,
            String country,
            String level,
            LocalDate on,
            LocalDate asKnownOn) {}

    /**
     * What anyone may know, as the programme's publication rule says. Consent is that of today, whatever day is asked
     * about: whoever withdrew it is not shown any more.
     *
     * @throws Refusal unknown-scheme when the administration runs no programme, before-programme, invalid
     */
    RegisterView search(Search search, Integer limit, String after, Locale language) {
        var moment = moments.of(search.administration(), search.on(), search.asKnownOn());
        var rule = moment.programme().publication();
        var page = rule == null
                ? new Page<Operator>(List.of(), null)
                : operators.published(wanted(search, rule, moment), Limit.of(limit), Cursor.decode(after, 2));
        return new RegisterView(
                search.administration(),
                moment.programme().name().in(language),
                moment.programme().demonstration(),
                moment.on(),
                moment.asKnownOn(),
                moment.past() ? moment.known() : moment.now(),
                ProgrammeView.PublicationView.of(rule),
                page.items().stream()
                        .map(operator -> entry(operator, shown(operator, search, rule, moment), language))
                        .filter(entry -> !entry.levels().isEmpty())
                        .toList(),
                page.after());
    }

    private static Operators.Wanted wanted(Search search, Programme.PublicationRule rule, Moment moment) {
        return new Operators.Wanted(
                search.administration(),
                rule.consent(),
                search.name(),
                blankToNull(search.identifier()),
                moment.on(),
                blankToNull(search.country()),
                blankToNull(search.level()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<Holding> shown(Operator operator, Search search, Programme.PublicationRule rule, Moment moment) {
        var level = blankToNull(search.level());
        return holdings.of(operator.id(), moment.on(), moment.known()).stream()
                .filter(holding -> rule.statuses().contains(holding.state().name()))
                .filter(holding -> level == null || holding.level().equals(level))
                .toList();
    }

    private RegisterEntry entry(Operator operator, List<Holding> held, Locale language) {
        return new RegisterEntry(
                operator.legalName(),
                operator.country(),
                held.stream()
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
