package customs.monitoring.scoring;

import customs.monitoring.scoring.Contribution.Unknown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each audience is shown of the aggregates of one indicator or score in one published version (R14). Decided with
 * everything in view that was published before, because a version once published stays readable: no audience, and no Member
 * that knows its own values besides, can work out a value that it may not see from all sums and counts together, nor can an
 * audience see that all hidden values, or all but one, stand at one end of their range. An amendment of a single hidden value is not shown
 * either, as the difference of two versions would be that Member's alone.
 *
 * <p>Where part of a total is withheld, the total comes first and the smallest parts go, until no subtraction tells what was
 * withheld. An aggregate that would tell a larger audience something it may not know is withheld from the smaller one too,
 * since the larger audience reads both.
 */
public final class Release {
    private static final List<Audience> FROM_MOST = List.of(Audience.WCO, Audience.PUBLIC);

    private final Range range;
    private final List<Release> earlier;
    private final Map<String, Set<Unknown>> sums = new TreeMap<>();
    private final Map<Audience, Set<Unknown>> shown = new EnumMap<>(Audience.class);
    private final Map<Audience, Set<String>> keptBack = new EnumMap<>(Audience.class);
    private final Map<Audience, Map<String, Withheld>> withheld = new EnumMap<>(Audience.class);

    /**
     * What values are possible, by which a sum can give away its parts.
     *
     * @param lowest  least possible value; null if there is none
     * @param highest largest possible value; null if there is none
     * @param counted the aggregate shows how many Members stand on each level, so that any level they all share is told
     */
    public record Range(BigDecimal lowest, BigDecimal highest, boolean counted) {
        /** Scores and shares. */
        public static final Range PERCENT = new Range(BigDecimal.ZERO, BigDecimal.valueOf(100), false);

        /** Levels of a written scale, and yes or no. */
        public static final Range LEVELS = new Range(null, null, true);

        /** Numbers and durations, which only have a least value. */
        public static final Range NOT_NEGATIVE = new Range(BigDecimal.ZERO, null, false);

        /** Growth rates. */
        public static final Range ANY = new Range(null, null, false);

        /** To a reader, or to the one Member whose own value is another: it knows that the rest are the same. */
        boolean tells(Collection<Unknown> hidden) {
            return hidden.stream()
                    .map(Unknown::value)
                    .distinct()
                    .filter(value -> counted || end(value, lowest) || end(value, highest))
                    .anyMatch(value -> hidden.stream()
                                    .filter(one -> one.value().compareTo(value) == 0)
                                    .count()
                            >= Math.max(1, hidden.size() - 1));
        }

        private static boolean end(BigDecimal value, BigDecimal end) {
            return end != null && value.compareTo(end) == 0;
        }
    }

    private final Set<String> refused;

    private Release(Range range, List<Release> earlier, Set<String> refused) {
        this.range = range;
        this.earlier = List.copyOf(earlier);
        this.refused = Set.copyOf(refused);
    }

    /**
     * @param earlier    all earlier releases of the same indicator or score and period, in any order
     * @param aggregates regions and totals that enough Members contribute to ({@link Withheld#tooFew}), in any order
     */
    public static Release of(List<Release> earlier, Collection<Aggregate> aggregates, Range range) {
        return of(earlier, aggregates, range, Set.of());
    }

    /** @param refused aggregates that must not be shown beside figures of something else ({@link Inference}) */
    public static Release of(
            List<Release> earlier, Collection<Aggregate> aggregates, Range range, Set<String> refused) {
        Release release = new Release(range, earlier, refused);
        for (Aggregate aggregate : aggregates) {
            Set<Unknown> parts = new TreeSet<>();
            aggregate.parts().forEach(part -> parts.add(part.unknown()));
            if (release.sums.put(aggregate.code(), parts) != null) {
                throw new IllegalArgumentException("aggregate " + aggregate.code() + " occurs twice");
            }
        }
        FROM_MOST.forEach(audience -> release.decide(audience, aggregates));
        return release;
    }

    /** Why the audience is not shown the aggregate; empty if it is. An analyst is shown all. */
    public Optional<Withheld> withheld(Audience audience, String code) {
        if (!sums.containsKey(code)) {
            throw new IllegalArgumentException("no aggregate " + code);
        }
        return audience == Audience.ANALYST
                ? Optional.empty()
                : Optional.ofNullable(withheld.get(audience).get(code));
    }

    /**
     * Whether the audience is shown least, median and largest of an aggregate besides: each is some Member's own value, so
     * only where the audience may see every value in it.
     */
    public boolean showsExtremes(Audience audience, String code) {
        return withheld(audience, code).isEmpty()
                && (audience == Audience.ANALYST || known(audience).containsAll(sums.get(code)));
    }

    /**
     * Members whose value stays hidden from the audience although they opened it: shown beside what was published before, it
     * would tell the value of another.
     */
    public Set<String> keptBack(Audience audience) {
        return audience == Audience.ANALYST ? Set.of() : keptBack.get(audience);
    }

    /** Whether the audience knows a value, by this release or an earlier one. */
    public boolean knows(Audience audience, Contribution part) {
        return audience == Audience.ANALYST || known(audience).contains(part.unknown());
    }

    /** A value once shown stays known. */
    private Set<Unknown> known(Audience audience) {
        Set<Unknown> known = new TreeSet<>(shown.getOrDefault(audience, Set.of()));
        earlier.forEach(release -> known.addAll(release.shown.get(audience)));
        return known;
    }

    private List<Set<Unknown>> published(Audience audience) {
        List<Set<Unknown>> published = new ArrayList<>();
        earlier.forEach(release -> release.sums.forEach((code, sum) -> {
            if (!release.withheld.get(audience).containsKey(code)) {
                published.add(sum);
            }
        }));
        return published;
    }

    private void decide(Audience audience, Collection<Aggregate> aggregates) {
        List<Set<Unknown>> published = published(audience);
        List<Set<Unknown>> guarded = new ArrayList<>();
        earlier.forEach(release -> release.guarded(audience, guarded));
        show(audience, aggregates, published, guarded);
        Set<Unknown> known = known(audience);
        withheld.put(audience, new TreeMap<>());

        List<String> candidates = new ArrayList<>();
        for (String code : sums.keySet()) {
            Optional<Withheld> reason =
                    audience == Audience.PUBLIC && withheld.get(Audience.WCO).containsKey(code)
                            ? Optional.of(withheld.get(Audience.WCO).get(code))
                            : byItself(sums.get(code), known);
            if (reason.isEmpty() && refused.contains(code)) {
                reason = Optional.of(Withheld.DIFFERENCE);
            }
            if (reason.isPresent()) {
                withheld.get(audience).put(code, reason.get());
            } else {
                candidates.add(code);
            }
        }
        Knowledge before = new Knowledge(published, known);
        List<Set<Unknown>> own = new ArrayList<>();
        guarded(audience, own);
        // What could be worked out before this release is not guarded by withholding anything in it.
        own.stream().filter(sum -> !before.determines(hidden(sum, known))).forEach(guarded::add);
        candidates.sort(
                Comparator.comparing((String code) -> -sums.get(code).size()).thenComparing(code -> code));
        for (String code : candidates) {
            published.add(sums.get(code));
            if (!safe(published, guarded, known)) {
                published.removeLast();
                withheld.get(audience).put(code, Withheld.DIFFERENCE);
            }
        }
    }

    /** Shows what the Members opened, one after the other, except where an earlier release would then tell too much. */
    private void show(
            Audience audience,
            Collection<Aggregate> aggregates,
            List<Set<Unknown>> published,
            List<Set<Unknown>> guarded) {
        Set<Unknown> opened = new TreeSet<>();
        Set<Unknown> closed = new TreeSet<>();
        aggregates.stream()
                .flatMap(aggregate -> aggregate.parts().stream())
                .forEach(part -> (audience.sees(part.least()) ? opened : closed).add(part.unknown()));
        // Named with two choices, the more careful one holds.
        opened.removeAll(closed);
        shown.put(audience, new TreeSet<>());
        keptBack.put(audience, new TreeSet<>());
        for (Unknown one : opened) {
            Set<Unknown> known = known(audience);
            boolean more = audience == Audience.PUBLIC && !known(Audience.WCO).contains(one);
            if (!known.add(one) || !more && safe(published, guarded, known)) {
                shown.get(audience).add(one);
            } else {
                keptBack.get(audience).add(one.member());
            }
        }
    }

    private Optional<Withheld> byItself(Set<Unknown> sum, Set<Unknown> known) {
        Set<Unknown> hidden = hidden(sum, known);
        if (hidden.size() == 1 || hidden.size() == 2) {
            return Optional.of(Withheld.FEW_HIDDEN);
        }
        List<BigDecimal> denominators =
                sum.stream().map(Unknown::denominator).filter(Objects::nonNull).toList();
        if (!denominators.isEmpty() && PooledShare.dominated(denominators)) {
            return Optional.of(Withheld.DOMINANCE);
        }
        return range.tells(hidden) ? Optional.of(Withheld.UNANIMOUS) : Optional.empty();
    }

    /** Adds the hidden parts of what is withheld for its own sake: their sums must not be worked out by subtracting. */
    private void guarded(Audience audience, List<Set<Unknown>> guarded) {
        withheld.get(audience).forEach((code, why) -> {
            if (why != Withheld.DIFFERENCE) {
                guarded.add(sums.get(code));
            }
        });
    }

    private boolean safe(List<Set<Unknown>> published, List<Set<Unknown>> guarded, Set<Unknown> known) {
        Knowledge knowledge = new Knowledge(published, known);
        return !knowledge.exposes()
                && guarded.stream()
                        .map(sum -> hidden(sum, known))
                        .noneMatch(sum -> !sum.isEmpty() && knowledge.determines(sum))
                && knowledge.groups().stream().noneMatch(group -> range.tells(group) && knowledge.determines(group));
    }

    private static Set<Unknown> hidden(Set<Unknown> sum, Set<Unknown> known) {
        Set<Unknown> hidden = new HashSet<>(sum);
        hidden.removeAll(known);
        return hidden;
    }
}
