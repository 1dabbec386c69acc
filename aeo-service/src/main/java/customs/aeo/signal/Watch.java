package customs.aeo.signal;

import customs.aeo.dependent.Reassessed;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Receives news about holders and lets officers look into it; a signal by itself changes no status. */
@ApplicationScoped
@Transactional
public class Watch implements Reassessed {
    private final Signals signals;
    private final Operators operators;
    private final Programmes programmes;

    Watch(Signals signals, Operators operators, Programmes programmes) {
        this.signals = signals;
        this.operators = operators;
        this.programmes = programmes;
    }

    /** A signal, and whether it was known before. */
    public record Received(Signal signal, boolean known) {}

    /** The operator that a sender means: its own, one by id, or one by its number on the day. */
    UUID operator(String administration, UUID id, String scheme, String identifier, LocalDate on, Actor sender) {
        if (sender.has("trader")) {
            return operators.own(sender).map(Operator::id).orElseThrow(() -> Refusal.notFound("operator"));
        }
        if (id != null) {
            var operator = operators.findById(id);
            if (operator == null || !operator.administration().equals(administration)) {
                throw Refusal.notFound("operator");
            }
            return id;
        }
        if (scheme == null || identifier == null) {
            throw Refusal.invalid("/operatorId", "MISSING", "Say whom it is about: its id, or scheme and identifier.");
        }
        return operators
                .identified(administration, scheme, identifier, on)
                .map(Operator::id)
                .orElseThrow(() -> Refusal.notFound("operator"));
    }

    /** The same reference from the same sender is the same signal, received once. */
    public Received receive(String administration, Signal.Report report, Act act) {
        var known = signals.sent(administration, act.actor(), report.reference());
        if (known.isPresent()) {
            if (!known.get().sameAs(report)) {
                throw new Refusal(
                        "signal-reference-reused",
                        "You sent another signal with the reference %s before.".formatted(report.reference()));
            }
            return new Received(known.get(), true);
        }
        var programme = programme(administration, act);
        var today = LocalDate.ofInstant(act.at(), programme.zone());
        if (report.occurredOn().isAfter(today)) {
            throw Refusal.invalid("/occurredOn", "FUTURE", "%s has not come yet.".formatted(report.occurredOn()));
        }
        for (int i = 0; i < report.criteria().size(); i++) {
            if (!programme.criteria().containsKey(report.criteria().get(i))) {
                throw Refusal.invalid(
                        "/criteria/" + i,
                        "UNKNOWN",
                        "%s is not among %s."
                                .formatted(
                                        report.criteria().get(i),
                                        programme.criteria().keySet()));
            }
        }
        if ((report.errors() == null) != (report.declarations() == null)
                || report.errors() != null && report.errors() > report.declarations()) {
            throw Refusal.invalid(
                    "/errors", "INCONSISTENT", "State how many declarations were wrong and of how many, together.");
        }
        var signal = Signal.receive(administration, scoped(programme, report), act);
        signals.persist(signal);
        signals.flush();
        return new Received(signal, false);
    }

    /** Without criteria of the sender's own, those that the programme looks at after such news. */
    private static Signal.Report scoped(Programme programme, Signal.Report report) {
        var rule = programme.signals().get(report.kind().name());
        var criteria = !report.criteria().isEmpty() || rule == null ? report.criteria() : rule.criteria();
        return new Signal.Report(
                report.kind(),
                report.operatorId(),
                report.reference(),
                report.occurredOn(),
                report.facts(),
                report.errors(),
                report.declarations(),
                criteria);
    }

    @Override
    public void dependentSuspended(UUID operatorId, UUID decision, String kind, Act act) {
        var operator = operators.findById(operatorId);
        var today = programmes.today(operator.administration(), act.at());
        receive(
                operator.administration(),
                new Signal.Report(
                        Signal.Kind.DEPENDENT_SUSPENDED,
                        operatorId,
                        "%s/%s".formatted(decision, act.at()),
                        today,
                        "%s (%s): %s".formatted(kind, decision, act.reason()),
                        null,
                        null,
                        List.of()),
                act);
    }

    Signal take(UUID id, Expected expected, Act act) {
        var signal = found(id, expected, act);
        signal.take(act);
        signals.flush();
        return signal;
    }

    Signal close(UUID id, Expected expected, Signal.Outcome outcome, Act act) {
        var signal = found(id, expected, act);
        signal.close(outcome, act);
        signals.flush();
        return signal;
    }

    public Signal read(UUID id, Actor actor) {
        return signals.get(id, actor);
    }

    Page<Signal> page(Actor actor, UUID operator, Signal.Stage stage, Integer limit, String after) {
        return signals.page(actor, operator, stage, Limit.of(limit), Cursor.decode(after, 2));
    }

    private Programme programme(String administration, Act act) {
        return programmes
                .of(administration, programmes.today(administration, act.at()))
                .orElseThrow(() -> Refusal.notFound("programme"));
    }

    private Signal found(UUID id, Expected expected, Act act) {
        var signal = signals.get(id, act.by());
        expected.check(signal);
        return signal;
    }
}
