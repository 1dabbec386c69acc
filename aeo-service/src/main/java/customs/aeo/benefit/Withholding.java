package customs.aeo.benefit;

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Withholds benefits for a time and gives them again. */
@ApplicationScoped
@Transactional
class Withholding {
    private final BenefitPauses pauses;
    private final Operators operators;
    private final Programmes programmes;

    Withholding(BenefitPauses pauses, Operators operators, Programmes programmes) {
        this.pauses = pauses;
        this.operators = operators;
        this.programmes = programmes;
    }

    /**
     * @param operator whose benefit, or null for all holders
     * @param from first day, today when null
     * @param until last day, or null
     */
    BenefitPause pause(String benefit, UUID operator, LocalDate from, LocalDate until, Act act) {
        var administration = act.by().administration();
        if (administration == null) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        var today = programmes.today(administration, act.at());
        if (!programme(administration, today).benefits().containsKey(benefit)) {
            throw Refusal.invalid("/benefit", "UNKNOWN", "%s is no benefit of the programme.".formatted(benefit));
        }
        if (operator != null) {
            operators.get(operator, act.by());
        }
        var first = from == null ? today : from;
        if (first.isBefore(today)) {
            throw Refusal.invalid("/from", "PAST", "%s has passed.".formatted(first));
        }
        if (until != null && until.isBefore(first)) {
            throw Refusal.invalid("/until", "DATES_OUT_OF_ORDER", "The last day lies before the first.");
        }
        var pause = BenefitPause.pause(
                new BenefitPause.Terms(administration, benefit, operator, act.reason(), first, until), act);
        pauses.persist(pause);
        pauses.flush();
        return pause;
    }

    /** @param from first day on which it is given again, today when null */
    BenefitPause resume(UUID id, Expected expected, LocalDate from, Act act) {
        var pause = pauses.get(id, act.by());
        expected.check(pause);
        var today = programmes.today(pause.administration(), act.at());
        var on = from == null ? today : from;
        if (on.isBefore(today)) {
            throw Refusal.invalid("/from", "PAST", "%s has passed.".formatted(on));
        }
        pause.resume(on, act);
        pauses.flush();
        return pause;
    }

    BenefitPause read(UUID id, Actor actor) {
        return pauses.get(id, actor);
    }

    Page<BenefitPause> page(Actor actor, Integer limit, String after) {
        return pauses.page(actor, Limit.of(limit), Cursor.decode(after, 2));
    }

    Programme programme(String administration, LocalDate day) {
        return programmes
                .of(administration, day)
                .orElseThrow(() -> new Refusal("invalid", "Your administration runs no programme."));
    }

    LocalDate today(BenefitPause pause, Instant at) {
        return programmes.today(pause.administration(), at);
    }

    String operatorName(BenefitPause pause) {
        return pause.operatorId() == null
                ? null
                : operators.findById(pause.operatorId()).legalName();
    }
}
