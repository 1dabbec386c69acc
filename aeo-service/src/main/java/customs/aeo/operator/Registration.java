package customs.aeo.operator;

import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the register of operators. */
@ApplicationScoped
@Transactional
public class Registration {
    private final Operators operators;
    private final Programmes programmes;
    private final Clock clock;
    private final Mergers mergers;

    Registration(Operators operators, Mergers mergers, Programmes programmes, Clock clock) {
        this.operators = operators;
        this.mergers = mergers;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** What is registered of a new operator. */
    public record Particulars(
            String legalName,
            String country,
            LocalDate establishedOn,
            String scheme,
            String identifierCountry,
            String identifier,
            LocalDate identifierFrom) {}

    public Operator register(Particulars particulars, Act act) {
        var actor = act.by();
        if (actor.administration() == null) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        var operator = Operator.register(
                actor.administration(),
                particulars.legalName(),
                particulars.country(),
                particulars.establishedOn(),
                act);
        operator.add(
                identifier(
                        "/identifier",
                        actor,
                        particulars.scheme(),
                        particulars.identifierCountry(),
                        particulars.identifier(),
                        particulars.identifierFrom(),
                        null,
                        act.at()),
                act);
        operators.persist(operator);
        operators.flush();
        return operator;
    }

    Operator change(
            UUID id, Expected expected, Actor actor, String legalName, String country, LocalDate establishedOn) {
        var operator = operators.get(id, actor);
        expected.check(operator);
        operator.change(legalName, country, establishedOn, act(actor));
        operators.flush();
        return operator;
    }

    Operator add(
            UUID id,
            Expected expected,
            Actor actor,
            String scheme,
            String country,
            String value,
            LocalDate from,
            LocalDate to) {
        var operator = operators.get(id, actor);
        expected.check(operator);
        var act = act(actor);
        var number = identifier("", actor, scheme, country, value, from, to, act.at());
        operator.add(actor.has("trader") ? number.claimed() : number, act);
        operators.flush();
        return operator;
    }

    Operator add(UUID id, Expected expected, Actor actor, OperatorUnit unit) {
        var operator = operators.get(id, actor);
        expected.check(operator);
        operator.add(unit, act(actor));
        operators.flush();
        return operator;
    }

    /** @param from first day on which it counts, today when null */
    public Operator consent(UUID id, Expected expected, boolean given, LocalDate from, Act act) {
        var operator = operators.get(id, act.by());
        expected.check(operator);
        operator.consent(given, from == null ? today(act.by(), act.at()) : from, act);
        operators.flush();
        return operator;
    }

    public Operator publish(UUID id, Expected expected, boolean shown, Act act) {
        var operator = operators.get(id, act.by());
        expected.check(operator);
        operator.publish(shown, act);
        operators.flush();
        return operator;
    }

    /** The record that had a number on a day, as known at an instant, if it was merged into another since. */
    public Optional<Operator> beforeMerger(
            String administration, String scheme, String value, LocalDate on, Instant known) {
        return mergers.before(administration, scheme, value, on, known).map(operators::findById);
    }

    Operator read(UUID id, Actor actor) {
        return operators.get(id, actor);
    }

    Page<Operator> page(Actor actor, String name, Integer limit, String after) {
        return operators.page(actor, name, Limit.of(limit), Cursor.decode(after, 2));
    }

    private Act act(Actor actor) {
        return new Act(actor, clock.instant());
    }

    private LocalDate today(Actor actor, Instant at) {
        return programmes.today(actor.administration(), at);
    }

    /** @param entry JSON pointer to the entry in the request, for what is wrong with it */
    private Identifier identifier(
            String entry,
            Actor actor,
            String scheme,
            String country,
            String value,
            LocalDate from,
            LocalDate to,
            Instant at) {
        var today = today(actor, at);
        var first = from == null ? today : from;
        if (to != null && to.isBefore(first)) {
            throw Refusal.invalid(entry + "/validTo", "DATES_OUT_OF_ORDER", "The last day lies before the first.");
        }
        var programme = programmes
                .of(actor.administration(), today)
                .orElseThrow(() -> new Refusal("invalid", "Your administration runs no programme."));
        var known = programme.schemes().get(scheme);
        if (known == null) {
            throw refused(
                    entry + "/scheme",
                    "unknown-scheme",
                    "%s is not among %s.".formatted(scheme, programme.schemes().keySet()));
        }
        if (!known.fits(value)) {
            throw refused(
                    entry + "/value", "malformed-identifier", "A number of %s has another form.".formatted(scheme));
        }
        if (operators.taken(actor.administration(), scheme, value, first, to)) {
            throw refused(
                    entry + "/value",
                    "identifier-taken",
                    "An operator has this number already in this time; look for it in the register.");
        }
        return new Identifier(actor.administration(), scheme, country, value, first, to);
    }

    private static Refusal refused(String pointer, String slug, String sentence) {
        return new Refusal(slug, sentence, List.of(new FieldError(pointer, slug, sentence)));
    }
}
