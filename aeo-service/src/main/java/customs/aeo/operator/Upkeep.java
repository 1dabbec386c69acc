package customs.aeo.operator;

import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.aeo.programme.Text;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Keeps what an operator does and where it is reached, and looks into its numbers. The firm enters, an officer verifies. */
@ApplicationScoped
@Transactional
class Upkeep {
    private final Operators operators;
    private final Programmes programmes;
    private final TradeRoles roles;
    private final Clock clock;

    Upkeep(Operators operators, Programmes programmes, TradeRoles roles, Clock clock) {
        this.operators = operators;
        this.programmes = programmes;
        this.roles = roles;
        this.clock = clock;
    }

    /** @param from first day, today when null */
    Operator addRole(UUID id, Expected expected, Actor actor, String role, String unit, LocalDate from, LocalDate to) {
        return changed(id, expected, actor, (operator, act) -> {
            var first = from == null ? today(actor) : from;
            if (to != null && to.isBefore(first)) {
                throw Refusal.invalid("/validTo", "DATES_OUT_OF_ORDER", "The last day lies before the first.");
            }
            if (!roles(actor).containsKey(role)) {
                throw Refusal.invalid("/role", "UNKNOWN", "There is no such role in the supply chain.");
            }
            operator.add(new TradeRole(role, unit, first, to), act);
        });
    }

    /** @param last last day on which it is held, today when null */
    Operator endRole(UUID id, Expected expected, Actor actor, String role, String unit, LocalDate last) {
        return changed(
                id,
                expected,
                actor,
                (operator, act) -> operator.end(role, unit, last == null ? today(actor) : last, act));
    }

    Operator addContact(UUID id, Expected expected, Actor actor, Contact contact) {
        if (contact.email() == null && contact.phone() == null) {
            throw Refusal.invalid("/email", "MISSING", "State an e-mail address or a telephone number.");
        }
        return changed(id, expected, actor, (operator, act) -> operator.add(contact, act));
    }

    /** @param on day on which somebody was reached there, today when null */
    Operator verifyContact(UUID id, UUID contact, Expected expected, Actor actor, LocalDate on) {
        return changed(id, expected, actor, (operator, act) -> operator.verify(contact, past("/on", on, actor), act));
    }

    Operator removeContact(UUID id, UUID contact, Expected expected, Actor actor) {
        return changed(id, expected, actor, (operator, act) -> operator.remove(contact, act));
    }

    /** What was found when somebody looked into a number; the number is one that the operator has. */
    record Finding(
            String scheme,
            String value,
            LocalDate validFrom,
            Identifier.State found,
            Identifier.Method method,
            String evidence,
            LocalDate on) {}

    Operator verify(UUID id, Expected expected, Actor actor, Finding finding) {
        return changed(id, expected, actor, (operator, act) -> {
            var own = operator.identifiers().stream()
                    .filter(it ->
                            it.scheme().equals(finding.scheme()) && it.value().equals(finding.value()))
                    .filter(it -> finding.validFrom() == null || it.validFrom().equals(finding.validFrom()))
                    .reduce((one, later) -> later)
                    .orElseThrow(() -> Refusal.invalid("/value", "UNKNOWN", "The operator has no such number."));
            if (own.state() == Identifier.State.REJECTED
                    && finding.found() == Identifier.State.VERIFIED
                    && operators.taken(
                            own.administration(), own.scheme(), own.value(), own.validFrom(), own.validTo())) {
                throw new Refusal("identifier-taken", "Another operator is known under this number by now.");
            }
            operator.verify(
                    own,
                    finding.found(),
                    past("/on", finding.on(), actor),
                    actor.id(),
                    finding.method(),
                    finding.evidence(),
                    act);
        });
    }

    /** The roles that an operator of the caller's administration can hold. */
    Map<String, Text> roles(UUID id, Actor actor) {
        operators.get(id, actor);
        return roles(actor);
    }

    private Map<String, Text> roles(Actor actor) {
        return roles.of(programme(actor));
    }

    private Operator changed(UUID id, Expected expected, Actor actor, BiConsumer<Operator, Act> change) {
        var operator = operators.get(id, actor);
        expected.check(operator);
        change.accept(operator, new Act(actor, clock.instant()));
        operators.flush();
        return operator;
    }

    private Programme programme(Actor actor) {
        if (actor.administration() == null) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        return programmes
                .of(actor.administration(), today(actor))
                .orElseThrow(() -> new Refusal("invalid", "Your administration runs no programme."));
    }

    private LocalDate today(Actor actor) {
        return programmes.today(actor.administration(), clock.instant());
    }

    private LocalDate past(String pointer, LocalDate on, Actor actor) {
        if (on != null && on.isAfter(today(actor))) {
            throw Refusal.invalid(pointer, "FUTURE", "This day has not come yet.");
        }
        return on == null ? today(actor) : on;
    }
}
