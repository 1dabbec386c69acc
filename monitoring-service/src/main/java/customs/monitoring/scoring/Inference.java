package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be worked out from weighted sums: a score sums what Members answered to several indicators, and where the
 * aggregates of those indicators stand beside it, the two can be subtracted. Sums are safe together where no combination of
 * them is about one or two Members alone, so that neither a reader nor one of the Members, who knows its own values, learns
 * a value of another. That is so exactly if leaving out any two Members loses no equation.
 *
 * <p>Computed modulo a prime: two different weights that are equal by chance modulo it are as rare as one in two thousand
 * million.
 */
public final class Inference {
    private static final long PRIME = (1L << 31) - 1;
    private static final int DECIMALS = 10;
    private static final int BUCKETS = 4;

    private final int rank;

    /** Columns of each Member, in rows that are independent. */
    private final List<List<long[]>> members;

    private final List<long[]> reduced;
    private final List<Term> terms;

    /** One value of one Member; two that are named alike are the same. */
    public record Term(String member, String value) implements Comparable<Term> {
        @Override
        public int compareTo(Term other) {
            int byMember = member.compareTo(other.member);
            return byMember != 0 ? byMember : value.compareTo(other.value);
        }
    }

    /** A sum that is known, with the weight of each value in it. */
    public record Equation(Map<Term, BigDecimal> weights) {
        public Equation {
            weights = Map.copyOf(weights);
        }
    }

    /** @param known values that are known themselves */
    public Inference(Collection<Equation> equations, Set<Term> known) {
        Map<Term, Integer> columns = new TreeMap<>();
        equations.forEach(equation -> equation.weights().keySet().stream()
                .filter(term -> !known.contains(term))
                .forEach(term -> columns.put(term, 0)));
        int next = 0;
        for (Map.Entry<Term, Integer> column : columns.entrySet()) {
            column.setValue(next++);
        }
        terms = List.copyOf(columns.keySet());
        Basis basis = new Basis(terms.size());
        equations.forEach(equation -> basis.add(row(equation.weights(), columns)));
        reduced = basis.rows;
        rank = reduced.size();
        Map<String, List<long[]>> byMember = new LinkedHashMap<>();
        columns.forEach((term, column) -> byMember.computeIfAbsent(term.member(), m -> new ArrayList<>())
                .add(reduced.stream().mapToLong(row -> row[column]).toArray()));
        members = List.copyOf(byMember.values());
    }

    /** Whether no combination of the sums is about one or two Members alone. */
    public boolean safe() {
        return rank == 0 || safe(new Basis(rank), members);
    }

    /** Whether the plain sum of these values can be worked out, the known ones aside. */
    public boolean determines(Set<Term> set, Set<Term> known) {
        List<Term> rest = set.stream().filter(term -> !known.contains(term)).toList();
        if (rest.isEmpty() || !terms.containsAll(rest)) {
            return false;
        }
        long[] row = new long[terms.size()];
        rest.forEach(term -> row[terms.indexOf(term)] = 1);
        Basis basis = new Basis(terms.size());
        reduced.forEach(basis::add);
        return !basis.add(row);
    }

    /** @param kept what the Members that stay in any case span */
    private boolean safe(Basis kept, List<List<long[]>> groups) {
        if (kept.rows.size() == rank) {
            return true;
        }
        if (groups.size() <= 2) {
            return false;
        }
        int buckets = Math.min(BUCKETS, groups.size());
        List<List<List<long[]>>> parts = new ArrayList<>();
        for (int i = 0; i < buckets; i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < groups.size(); i++) {
            parts.get(i % buckets).add(groups.get(i));
        }
        for (int a = 0; a < buckets; a++) {
            for (int b = a + 1; b < buckets; b++) {
                Basis more = new Basis(kept);
                List<List<long[]>> left = new ArrayList<>(parts.get(a));
                left.addAll(parts.get(b));
                for (int other = 0; other < buckets && more.rows.size() < rank; other++) {
                    if (other != a && other != b) {
                        parts.get(other).forEach(columns -> columns.forEach(more::add));
                    }
                }
                if (!safe(more, left)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long[] row(Map<Term, BigDecimal> weights, Map<Term, Integer> columns) {
        long[] row = new long[columns.size()];
        weights.forEach((term, weight) -> {
            Integer column = columns.get(term);
            if (column != null) {
                row[column] = weight.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .unscaledValue()
                        .mod(BigInteger.valueOf(PRIME))
                        .longValueExact();
            }
        });
        return row;
    }

    /** Rows that no other of them combine to; each begins with a one where the others have nothing. */
    private static final class Basis {
        private final int width;
        private final List<long[]> rows;
        private final long[][] byLead;

        Basis(int width) {
            this.width = width;
            rows = new ArrayList<>();
            byLead = new long[width][];
        }

        Basis(Basis other) {
            width = other.width;
            rows = new ArrayList<>(other.rows);
            byLead = Arrays.copyOf(other.byLead, width);
        }

        /** Whether it is new. */
        boolean add(long[] row) {
            long[] left = row.clone();
            for (int lead = 0; lead < width; lead++) {
                if (left[lead] == 0) {
                    continue;
                }
                long[] by = byLead[lead];
                if (by == null) {
                    long factor = inverse(left[lead]);
                    for (int i = lead; i < width; i++) {
                        left[i] = left[i] * factor % PRIME;
                    }
                    byLead[lead] = left;
                    rows.add(left);
                    return true;
                }
                long factor = PRIME - left[lead];
                for (int i = lead; i < width; i++) {
                    left[i] = (left[i] + factor * by[i]) % PRIME;
                }
            }
            return false;
        }

        private static long inverse(long number) {
            return BigInteger.valueOf(number)
                    .modInverse(BigInteger.valueOf(PRIME))
                    .longValueExact();
        }
    }
}
