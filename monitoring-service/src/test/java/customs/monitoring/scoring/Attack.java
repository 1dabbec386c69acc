package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A reader with a pencil: knows sums of sets of unknowns and some unknowns, and solves for the rest with fractions. Written
 * apart from the product's own check, so that the two can disagree.
 */
public final class Attack {
    private Attack() {}

    /** The unknowns that the reader can work out, the known ones not among them. */
    static Set<String> solve(Collection<? extends Collection<String>> sums, Set<String> known) {
        return solveWeighted(
                sums.stream()
                        .map(sum -> sum.stream()
                                .distinct()
                                .collect(Collectors.toMap(Function.identity(), name -> BigDecimal.ONE)))
                        .toList(),
                known);
    }

    /** The same for sums with weights. */
    public static Set<String> solveWeighted(Collection<Map<String, BigDecimal>> sums, Set<String> known) {
        List<String> names = sums.stream()
                .flatMap(sum -> sum.keySet().stream())
                .filter(name -> !known.contains(name))
                .distinct()
                .sorted()
                .toList();
        List<Fraction[]> rows = new ArrayList<>();
        for (Map<String, BigDecimal> sum : sums) {
            Fraction[] row = new Fraction[names.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Fraction.of(sum.getOrDefault(names.get(i), BigDecimal.ZERO));
            }
            rows.add(row);
        }
        int next = 0;
        for (int column = 0; column < names.size() && next < rows.size(); column++) {
            int pivot = next;
            while (pivot < rows.size() && rows.get(pivot)[column].zero()) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            Collections.swap(rows, next, pivot);
            Fraction lead = rows.get(next)[column];
            for (int r = 0; r < rows.size(); r++) {
                if (r != next && !rows.get(r)[column].zero()) {
                    Fraction factor = rows.get(r)[column].over(lead);
                    for (int i = 0; i < names.size(); i++) {
                        rows.get(r)[i] = rows.get(r)[i].minus(factor.times(rows.get(next)[i]));
                    }
                }
            }
            next++;
        }
        Set<String> solved = new TreeSet<>();
        for (Fraction[] row : rows) {
            List<String> left = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                if (!row[i].zero()) {
                    left.add(names.get(i));
                }
            }
            if (left.size() == 1) {
                solved.add(left.getFirst());
            }
        }
        return solved;
    }

    private record Fraction(BigInteger up, BigInteger down) {
        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        Fraction {
            BigInteger common = up.gcd(down);
            up = up.divide(common);
            down = down.divide(common);
        }

        static Fraction of(BigDecimal decimal) {
            return new Fraction(
                    decimal.movePointRight(Math.max(0, decimal.scale())).toBigIntegerExact(),
                    BigInteger.TEN.pow(Math.max(0, decimal.scale())));
        }

        boolean zero() {
            return up.signum() == 0;
        }

        Fraction times(Fraction other) {
            return new Fraction(up.multiply(other.up), down.multiply(other.down));
        }

        Fraction over(Fraction other) {
            return new Fraction(up.multiply(other.down), down.multiply(other.up));
        }

        Fraction minus(Fraction other) {
            return new Fraction(up.multiply(other.down).subtract(other.up.multiply(down)), down.multiply(other.down));
        }
    }
}
