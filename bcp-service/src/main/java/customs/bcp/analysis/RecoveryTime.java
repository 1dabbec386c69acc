package customs.bcp.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A recovery time that is not known for sure. All times in seconds, 0 or more. */
public sealed interface RecoveryTime {

    /** Between two bounds, most often near the mode, on straight lines. */
    record Triangular(long least, long mode, long most) implements RecoveryTime {
        public Triangular {
            ordered(least, mode, most);
        }
    }

    /** Between two bounds, most often near the mode, as project planning has it (beta distribution, mean (a+4m+b)/6). */
    record Pert(long least, long mode, long most) implements RecoveryTime {
        public Pert {
            ordered(least, mode, most);
        }
    }

    /** Anything between two bounds alike. */
    record Uniform(long least, long most) implements RecoveryTime {
        public Uniform {
            ordered(least, least, most);
        }
    }

    /** What was measured, in exercises or incidents; each observation is as likely as any other. */
    record Empirical(List<Long> observed) implements RecoveryTime {
        public Empirical {
            observed = List.copyOf(observed);
            if (observed.isEmpty()) {
                throw new IllegalArgumentException("Nothing was observed.");
            }
            observed.forEach(seconds -> ordered(seconds, seconds, seconds));
        }
    }

    /** Some times, each with its probability; they sum to one exactly. */
    record Weighted(List<Chance> chances) implements RecoveryTime {
        public Weighted {
            chances = List.copyOf(chances);
            var sum = BigDecimal.ZERO;
            for (var chance : chances) {
                ordered(chance.seconds(), chance.seconds(), chance.seconds());
                if (chance.probability().signum() < 0) {
                    throw new IllegalArgumentException("A probability is negative.");
                }
                sum = sum.add(chance.probability());
            }
            if (sum.compareTo(BigDecimal.ONE) != 0) {
                throw new IllegalArgumentException("Probabilities sum to " + sum.toPlainString() + ", not 1.");
            }
        }
    }

    record Chance(long seconds, BigDecimal probability) {}

    /** Whether it has a few values with exact probabilities. */
    default boolean discrete() {
        return this instanceof Empirical || this instanceof Weighted;
    }

    private static void ordered(long... values) {
        if (values[0] < 0
                || !Arrays.equals(values, Arrays.stream(values).sorted().toArray())) {
            throw new IllegalArgumentException("Times must be 0 or more, the least first: " + Arrays.toString(values));
        }
    }
}
