package customs.monitoring.scoring;

import customs.monitoring.scoring.Contribution.Unknown;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reader can work out who knows some values and the sums of some sets of values: the solutions of a system of linear
 * equations with whole coefficients, solved exactly. A published mean with its count is a sum; a pooled share is two.
 */
final class Knowledge {
    private final List<Unknown> hidden;
    private final Map<Unknown, Integer> column = new TreeMap<>();
    private final List<Set<Unknown>> sums = new ArrayList<>();

    /** Rows in reduced echelon form, without fractions: the leading entry of a row is the only one in its column. */
    private final List<BigInteger[]> rows = new ArrayList<>();

    private final List<Integer> leading = new ArrayList<>();

    /** @param sums the sets whose sum is known; @param known values that are known themselves */
    Knowledge(Collection<Set<Unknown>> sums, Set<Unknown> known) {
        for (Set<Unknown> sum : sums) {
            Set<Unknown> rest = new TreeSet<>(sum);
            rest.removeAll(known);
            if (!rest.isEmpty()) {
                this.sums.add(rest);
            }
        }
        Set<Unknown> all = new TreeSet<>();
        this.sums.forEach(all::addAll);
        hidden = List.copyOf(all);
        for (int i = 0; i < hidden.size(); i++) {
            column.put(hidden.get(i), i);
        }
        this.sums.forEach(sum -> add(row(sum)));
    }

    /**
     * Whether a hidden value is determined, or would be for a Member that knows its own values: two values that determine
     * each other, and a Member with several values, of several versions, together with one value of another.
     */
    boolean exposes() {
        return pairs()
                || hidden.stream().collect(Collectors.groupingBy(Unknown::member)).values().stream()
                        .filter(own -> own.size() > 1)
                        .anyMatch(own -> new Knowledge(sums, new TreeSet<>(own)).determinesOne());
    }

    private boolean determinesOne() {
        return rows.stream()
                .anyMatch(row ->
                        Arrays.stream(row).filter(entry -> entry.signum() != 0).count() == 1);
    }

    private boolean pairs() {
        Set<Integer> lead = new HashSet<>(leading);
        List<Integer> free = IntStream.range(0, hidden.size())
                .boxed()
                .filter(i -> !lead.contains(i))
                .toList();
        Set<List<BigInteger>> seen = new HashSet<>();
        for (BigInteger[] row : rows) {
            List<BigInteger> rest = free.stream().map(i -> row[i]).toList();
            long others = rest.stream().filter(entry -> entry.signum() != 0).count();
            if (others < 2 || !seen.add(primitive(rest))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sum of the values of {@code set} that are not known one by one can be worked out. */
    boolean determines(Set<Unknown> set) {
        Set<Unknown> rest = new TreeSet<>(set);
        if (!column.keySet().containsAll(rest)) {
            return false;
        }
        BigInteger[] left = row(rest);
        for (int i = 0; i < rows.size(); i++) {
            left = eliminate(left, rows.get(i), leading.get(i));
        }
        return zero(left);
    }

    /** The hidden values in groups that occur in the same sums: no sum tells one of a group from another. */
    Collection<Set<Unknown>> groups() {
        Map<List<Boolean>, Set<Unknown>> groups = new LinkedHashMap<>();
        for (Unknown one : hidden) {
            List<Boolean> pattern = sums.stream().map(sum -> sum.contains(one)).toList();
            groups.computeIfAbsent(pattern, p -> new TreeSet<>()).add(one);
        }
        return groups.values();
    }

    private BigInteger[] row(Set<Unknown> set) {
        BigInteger[] row = new BigInteger[hidden.size()];
        Arrays.fill(row, BigInteger.ZERO);
        set.forEach(one -> row[column.get(one)] = BigInteger.ONE);
        return row;
    }

    private void add(BigInteger[] row) {
        BigInteger[] reduced = row;
        for (int i = 0; i < rows.size(); i++) {
            reduced = eliminate(reduced, rows.get(i), leading.get(i));
        }
        if (zero(reduced)) {
            return;
        }
        int first = 0;
        while (reduced[first].signum() == 0) {
            first++;
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, eliminate(rows.get(i), reduced, first));
        }
        rows.add(reduced);
        leading.add(first);
    }

    private static BigInteger[] eliminate(BigInteger[] row, BigInteger[] by, int pivot) {
        if (row[pivot].signum() == 0) {
            return row;
        }
        BigInteger[] left = new BigInteger[row.length];
        for (int i = 0; i < row.length; i++) {
            left[i] = row[i].multiply(by[pivot]).subtract(by[i].multiply(row[pivot]));
        }
        return primitive(Arrays.asList(left)).toArray(BigInteger[]::new);
    }

    /** The same direction in smallest whole numbers, the first of them positive. */
    private static List<BigInteger> primitive(List<BigInteger> row) {
        BigInteger common = row.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() == 0) {
            return row;
        }
        int sign = row.stream()
                .filter(entry -> entry.signum() != 0)
                .findFirst()
                .orElseThrow()
                .signum();
        BigInteger divisor = sign < 0 ? common.negate() : common;
        return row.stream().map(entry -> entry.divide(divisor)).toList();
    }

    private static boolean zero(BigInteger[] row) {
        return Arrays.stream(row).allMatch(entry -> entry.signum() == 0);
    }
}
