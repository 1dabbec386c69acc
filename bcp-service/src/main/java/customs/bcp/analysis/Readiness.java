package customs.bcp.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How ready an administration is, 0 to 100: a mean over its services, weighted by tier, of five parts whose weights sum
 * to one, so that one that lacks nothing reaches 100. The weights are ours; docs/bcp-service.md gives them.
 *
 * @param score one decimal; null when there is no service, never 0 for that
 * @param services in the order given
 */
public record Readiness(BigDecimal score, List<Part> services) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal PLAN_WEIGHT = new BigDecimal("0.25");
    private static final BigDecimal EXERCISE_WEIGHT = new BigDecimal("0.25");
    private static final BigDecimal GAP_WEIGHT = new BigDecimal("0.20");
    private static final BigDecimal CONTACT_WEIGHT = new BigDecimal("0.15");
    private static final BigDecimal ACTION_WEIGHT = new BigDecimal("0.15");

    public Readiness {
        services = List.copyOf(services);
    }

    /**
     * What is known of one service.
     *
     * @param tier 1, the most important, to 4
     * @param planCurrent whether an effective plan covers it that is not overdue for review
     * @param lastExercise when it was last exercised, null for never
     * @param capabilityGap whether it recovers later than its objective
     * @param contactsVerified of its contacts, those verified within 90 days
     * @param actionsOnTime of its corrective actions that are due, those closed on time
     */
    public record Evidence(
            String service,
            int tier,
            boolean planCurrent,
            LocalDate lastExercise,
            boolean capabilityGap,
            int contacts,
            int contactsVerified,
            int actionsDue,
            int actionsOnTime) {
        public Evidence {
            if (tier < 1 || tier > 4) {
                throw new IllegalArgumentException("Service " + service + " has tier " + tier + ", not 1 to 4.");
            }
            if (contactsVerified < 0
                    || contactsVerified > contacts
                    || actionsOnTime < 0
                    || actionsOnTime > actionsDue) {
                throw new IllegalArgumentException("A part of service " + service + " is larger than the whole.");
            }
        }
    }

    /**
     * One service's part, each from 0 to 1, three decimals.
     *
     * @param plan 1 when current
     * @param exercise 1 within 12 months, 0.5 within 24, else 0; the day itself counts
     * @param capability 1 without a gap
     * @param contacts share verified; 0 when there are none
     * @param actions share closed on time; 1 when none is due
     */
    public record Part(
            String service,
            int tier,
            BigDecimal plan,
            BigDecimal exercise,
            BigDecimal capability,
            BigDecimal contacts,
            BigDecimal actions,
            BigDecimal score) {}

    /** @param today the administration's local date */
    public static Readiness of(Collection<Evidence> services, LocalDate today) {
        var parts = new ArrayList<Part>();
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var evidence : services) {
            var plan = flag(evidence.planCurrent());
            var exercise = exercise(evidence.lastExercise(), today);
            var capability = flag(!evidence.capabilityGap());
            var contacts = share(evidence.contactsVerified(), evidence.contacts(), BigDecimal.ZERO);
            var actions = share(evidence.actionsOnTime(), evidence.actionsDue(), BigDecimal.ONE);
            var score = PLAN_WEIGHT
                    .multiply(plan)
                    .add(EXERCISE_WEIGHT.multiply(exercise))
                    .add(GAP_WEIGHT.multiply(capability))
                    .add(CONTACT_WEIGHT.multiply(contacts))
                    .add(ACTION_WEIGHT.multiply(actions));
            var weight = BigDecimal.valueOf(5L - evidence.tier());
            sum = sum.add(weight.multiply(score));
            weights = weights.add(weight);
            parts.add(new Part(
                    evidence.service(),
                    evidence.tier(),
                    shown(plan),
                    shown(exercise),
                    shown(capability),
                    shown(contacts),
                    shown(actions),
                    shown(score)));
        }
        var total = weights.signum() == 0
                ? null
                : sum.movePointRight(2).divide(weights, EXACT_ENOUGH).setScale(1, RoundingMode.HALF_UP);
        return new Readiness(total, parts);
    }

    private static BigDecimal exercise(LocalDate last, LocalDate today) {
        if (last == null || last.plusMonths(24).isBefore(today)) {
            return BigDecimal.ZERO;
        }
        return last.plusMonths(12).isBefore(today) ? HALF : BigDecimal.ONE;
    }

    private static BigDecimal flag(boolean is) {
        return is ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal share(int part, int whole, BigDecimal ofNone) {
        return whole == 0 ? ofNone : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), EXACT_ENOUGH);
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_UP);
    }
}
