package customs.monitoring.catalogue;

import customs.monitoring.catalogue.Indicator.Component;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Indicator.Type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an entry by the indicator's formula (R4, R5, R19): the value it means, or a refusal that names the field.
 * Percent values are 0…100 for a share; a growth may be negative or above 100.
 */
public final class Reading {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Status> WITH_REASON = Set.of(Status.L, Status.M, Status.O);

    private final Indicator indicator;
    private final Entry entry;
    private final String pointer;

    private Reading(Indicator indicator, Entry entry, String pointer) {
        this.indicator = indicator;
        this.entry = entry;
        this.pointer = pointer;
    }

    /**
     * The observation that {@code entry} means.
     *
     * @param pointer JSON pointer of the entry in the request, for field errors
     */
    public static Observed of(Indicator indicator, Entry entry, String pointer) {
        return new Reading(indicator, entry, pointer).read();
    }

    private Observed read() {
        if (WITH_REASON.contains(entry.status())) {
            return withoutValue();
        }
        BigDecimal value =
                switch (indicator.formula()) {
                    case SHARE -> share();
                    case GROWTH -> quotient(true);
                    case RATIO -> quotient(false);
                    case VALUE -> amount();
                    case SCALE -> indicator.components().isEmpty() ? level() : mean();
                    case FLAG -> flag();
                    case INDEX -> index();
                };
        return new Observed(entry.status(), value, entry.numerator(), entry.denominator());
    }

    private Observed withoutValue() {
        if (entry.reason() == null || entry.reason().isBlank()) {
            throw refusal("reason-required", "/reason", "Status %s needs a reason.".formatted(entry.status()));
        }
        boolean nothingOfNothing = isZero(entry.numerator()) && isZero(entry.denominator());
        boolean onlyFraction = entry.value() == null
                && entry.level() == null
                && entry.yes() == null
                && entry.levels().isEmpty();
        if (entry.hasValue() && !(nothingOfNothing && onlyFraction)) {
            throw refusal(
                    "value-not-allowed",
                    "/status",
                    "Status %s says that there is no value, but one was entered.".formatted(entry.status()));
        }
        return new Observed(entry.status(), null, entry.numerator(), entry.denominator());
    }

    private BigDecimal share() {
        only(Set.of("value", "numerator", "denominator"));
        if (entry.numerator() == null && entry.denominator() == null) {
            BigDecimal value = required(entry.value(), "/value");
            if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
                throw refusal("percent-out-of-range", "/value", "A percentage lies between 0 and 100.");
            }
            return value;
        }
        BigDecimal numerator = required(entry.numerator(), "/numerator");
        BigDecimal denominator = denominator();
        if (numerator.signum() < 0) {
            throw refusal("negative-value", "/numerator", "The numerator cannot be negative.");
        }
        if (numerator.compareTo(denominator) > 0) {
            throw refusal("ratio-num-gt-den", "/numerator", "The numerator cannot be larger than the denominator.");
        }
        return agreed(HUNDRED.multiply(numerator, EXACT).divide(denominator, EXACT));
    }

    private BigDecimal quotient(boolean percent) {
        only(Set.of("value", "numerator", "denominator"));
        if (entry.numerator() == null && entry.denominator() == null) {
            BigDecimal value = required(entry.value(), "/value");
            if (!percent && value.signum() < 0) {
                throw refusal("negative-value", "/value", "A ratio cannot be negative.");
            }
            return value;
        }
        BigDecimal numerator = required(entry.numerator(), "/numerator");
        BigDecimal quotient = numerator.divide(denominator(), EXACT);
        if (!percent && quotient.signum() < 0) {
            throw refusal("negative-value", "/numerator", "A ratio cannot be negative.");
        }
        return agreed(percent ? HUNDRED.multiply(quotient, EXACT) : quotient);
    }

    /** A value given beside its numerator and denominator must be their quotient, to the second decimal. */
    private BigDecimal agreed(BigDecimal computed) {
        if (entry.value() != null && entry.value().subtract(computed).abs().compareTo(new BigDecimal("0.01")) > 0) {
            throw refusal(
                    "value-not-quotient",
                    "/value",
                    "The value is not what numerator and denominator give; leave one of them out.");
        }
        return computed;
    }

    private BigDecimal denominator() {
        BigDecimal denominator = required(entry.denominator(), "/denominator");
        if (denominator.signum() == 0) {
            throw refusal(
                    "denominator-zero",
                    "/denominator",
                    "The denominator is 0: if nothing can be counted, use status M with a reason.");
        }
        if (denominator.signum() < 0) {
            throw refusal("negative-value", "/denominator", "The denominator cannot be negative.");
        }
        return denominator;
    }

    private BigDecimal amount() {
        only(Set.of("value"));
        BigDecimal value = required(entry.value(), "/value");
        if (value.signum() < 0) {
            throw refusal("negative-value", "/value", "The value cannot be negative.");
        }
        if (indicator.type() == Type.COUNT && value.stripTrailingZeros().scale() > 0) {
            throw refusal("not-a-whole-number", "/value", "A count is a whole number.");
        }
        return value;
    }

    private BigDecimal level() {
        only(Set.of("level"));
        if (entry.level() == null) {
            throw refusal("value-required", "/level", "Choose a level, or a status that says why there is none.");
        }
        return checked(entry.level(), "/level");
    }

    private BigDecimal flag() {
        only(Set.of("yes"));
        if (entry.yes() == null) {
            throw refusal("value-required", "/yes", "Answer yes or no, or choose a status that says why not.");
        }
        return entry.yes() ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private BigDecimal mean() {
        return sumOfLevels().divide(BigDecimal.valueOf(entry.levels().size()), EXACT);
    }

    private BigDecimal index() {
        if (entry.levels().isEmpty() && entry.value() != null) {
            return share();
        }
        int most = indicator.highestLevel() * entry.levels().size();
        BigDecimal sum = sumOfLevels();
        return HUNDRED.multiply(sum, EXACT).divide(BigDecimal.valueOf(most), EXACT);
    }

    private BigDecimal sumOfLevels() {
        only(Set.of("levels"));
        Set<String> known = indicator.components().stream().map(Component::code).collect(Collectors.toSet());
        for (String code : entry.levels().keySet()) {
            if (!known.contains(code)) {
                throw refusal(
                        "unknown-component",
                        "/levels/" + code,
                        "%s has no component %s.".formatted(indicator.code(), code));
            }
        }
        if (entry.levels().size() < Math.max(1, indicator.minimumComponents())) {
            throw refusal(
                    "too-few-components",
                    "/levels",
                    "At least %d of %d components must be known; otherwise use status O or L with a reason."
                            .formatted(
                                    indicator.minimumComponents(),
                                    indicator.components().size()));
        }
        return entry.levels().entrySet().stream()
                .map(level -> checked(level.getValue(), "/levels/" + level.getKey()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal checked(int level, String field) {
        if (level < 0 || level > indicator.highestLevel()) {
            throw refusal(
                    "level-out-of-range",
                    field,
                    "The level lies between 0 and %d.".formatted(indicator.highestLevel()));
        }
        return BigDecimal.valueOf(level);
    }

    private void only(Set<String> allowed) {
        if (entry.level() != null && !allowed.contains("level")) {
            throw unexpected("/level");
        }
        if (entry.yes() != null && !allowed.contains("yes")) {
            throw unexpected("/yes");
        }
        if (!entry.levels().isEmpty() && !allowed.contains("levels")) {
            throw unexpected("/levels");
        }
        if (entry.value() != null && !allowed.contains("value")) {
            throw unexpected("/value");
        }
        if (entry.numerator() != null && !allowed.contains("numerator")) {
            throw unexpected("/numerator");
        }
        if (entry.denominator() != null && !allowed.contains("denominator")) {
            throw unexpected("/denominator");
        }
    }

    private Rejection unexpected(String field) {
        return refusal(
                "value-not-allowed",
                field,
                "%s is answered in another way (%s).".formatted(indicator.code(), indicator.type()));
    }

    private BigDecimal required(BigDecimal number, String field) {
        if (number == null) {
            throw refusal("value-required", field, "Enter a number, or choose a status that says why there is none.");
        }
        return number;
    }

    private static boolean isZero(BigDecimal number) {
        return number != null && number.signum() == 0;
    }

    private Rejection refusal(String slug, String field, String message) {
        return new Rejection(slug, pointer + field, message);
    }

    /** Whether the formula has a numerator and a denominator. */
    public static boolean hasFraction(Formula formula) {
        return formula == Formula.SHARE || formula == Formula.GROWTH || formula == Formula.RATIO;
    }
}
