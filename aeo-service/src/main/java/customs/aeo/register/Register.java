package customs.aeo.register;

import customs.aeo.authorisation.Holding;
import customs.aeo.authorisation.Holdings;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.aeo.recognition.Recognition;
import customs.aeo.wording.Sentences;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Answers whether a trader is authorised. */
@ApplicationScoped
@Transactional
public class Register {
    private final Operators operators;
    private final Programmes programmes;
    private final Holdings holdings;
    private final Recognition recognition;
    private final Sentences sentences;
    private final Clock clock;

    Register(
            Operators operators,
            Programmes programmes,
            Holdings holdings,
            Recognition recognition,
            Sentences sentences,
            Clock clock) {
        this.operators = operators;
        this.programmes = programmes;
        this.holdings = holdings;
        this.recognition = recognition;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * @param on day asked about in the programme's zone, today when null
     * @param asKnownOn recorded before the end of that day; what is known now when null
     */
    StatusView status(
            String administration,
            String scheme,
            String identifier,
            LocalDate on,
            LocalDate asKnownOn,
            Locale language) {
        var now = clock.instant();
        var today = programmes.today(administration, now);
        var day = on == null ? today : on;
        var programme = programmes
                .of(administration, day)
                .or(() -> programmes.of(administration, today))
                .orElseThrow(() -> new Refusal("unknown-scheme", "This administration runs no programme."));
        var known = scheme(programme, scheme, identifier);
        if (asKnownOn != null && asKnownOn.isAfter(today)) {
            throw Refusal.invalid("asKnownOn", "FUTURE", "Nobody knows yet what will be known then.");
        }
        var asOf = asKnownOn == null || asKnownOn.equals(today)
                ? now
                : Deadlines.startOfDay(asKnownOn.plusDays(1), programme.zone()).minusNanos(1000);
        var knownOn = asKnownOn == null ? today : asKnownOn;
        var operator = operators.identified(administration, known, identifier, day);
        if (operator.isEmpty()) {
            return new StatusView(
                    scheme,
                    identifier,
                    day,
                    knownOn,
                    asOf,
                    StatusView.Status.NOT_FOUND,
                    sentences.say(language, "status", "NOT_FOUND"),
                    List.of(),
                    List.of());
        }
        return found(programme, operator.get(), scheme, identifier, day, knownOn, asOf, language);
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

    private StatusView found(
            Programme programme,
            Operator operator,
            String scheme,
            String identifier,
            LocalDate on,
            LocalDate asKnownOn,
            Instant asOf,
            Locale language) {
        var held = holdings.of(operator.id(), on, asOf);
        var status = held.stream()
                .map(Holding::state)
                .min(Comparator.naturalOrder())
                .map(Register::status)
                .orElse(StatusView.Status.NOT_AUTHORISED);
        return new StatusView(
                scheme,
                identifier,
                on,
                asKnownOn,
                asOf,
                status,
                sentences.say(language, "status", status.name()),
                held.stream().map(holding -> level(holding, language)).toList(),
                recognition.of(programme, operator, held, on, asOf, language));
    }

    private static StatusView.Status status(Holding.State state) {
        return switch (state) {
            case ACTIVE -> StatusView.Status.AUTHORISED;
            case SUSPENDED -> StatusView.Status.SUSPENDED;
            case NOT_YET_EFFECTIVE -> StatusView.Status.NOT_YET_EFFECTIVE;
        };
    }

    private StatusView.LevelStatus level(Holding holding, Locale language) {
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

    private static String scheme(Programme programme, String code, String identifier) {
        var scheme = programme.schemes().get(code);
        if (scheme == null) {
            throw new Refusal(
                    "unknown-scheme",
                    "%s is not among %s.".formatted(code, programme.schemes().keySet()));
        }
        if (!scheme.fits(identifier)) {
            throw new Refusal("malformed-identifier", "A number of %s has another form.".formatted(code));
        }
        return scheme.code();
    }
}
