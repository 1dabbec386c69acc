package customs.monitoring.scoring;

import customs.monitoring.scoring.Release.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No reader works out a hidden value, from all sums and counts of all audiences and versions (R14). */
class ReleasePropertiesTest {
    private static final int REGIONS = 3;
    private static final int SIZE = 8;
    private static final int MEMBERS = REGIONS * SIZE;

    /** @param value null where the Member has none in this version */
    record Told(Integer value, Audience least) {}

    @Property(tries = 300)
    void noPublishedAggregateLetsAHiddenValueBeDerived(@ForAll("versions") List<List<Told>> versions) {
        List<Release> releases = released(versions);
        for (Audience reader : List.of(Audience.PUBLIC, Audience.WCO)) {
            List<Set<String>> sums = sums(versions, releases, reader);
            Set<String> shown = shown(versions, releases, reader);
            assertEquals(Set.of(), Attack.solve(sums, shown), "as " + reader);
            for (String insider : hidden(versions, shown)) {
                Set<String> more = new TreeSet<>(shown);
                all(versions).stream()
                        .filter(one -> one.startsWith(insider + "="))
                        .forEach(more::add);
                assertEquals(Set.of(), Attack.solve(sums, more), "as " + reader + " and " + insider);
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfMembersAndRegionsChangesNothing(@ForAll("versions") List<List<Told>> versions, @ForAll long seed) {
        List<Release> releases = released(versions);
        List<Release> shuffled = new ArrayList<>();
        Random random = new Random(seed);
        for (List<Told> version : versions) {
            List<Aggregate> aggregates = new ArrayList<>();
            for (Aggregate aggregate : aggregates(version)) {
                List<Contribution> parts = new ArrayList<>(aggregate.parts());
                Collections.shuffle(parts, random);
                aggregates.add(new Aggregate(aggregate.code(), parts));
            }
            Collections.shuffle(aggregates, random);
            shuffled.add(Release.of(List.copyOf(shuffled.reversed()), aggregates, Range.PERCENT));
        }
        for (int i = 0; i < versions.size(); i++) {
            for (Aggregate aggregate : aggregates(versions.get(i))) {
                for (Audience audience : Audience.values()) {
                    assertEquals(
                            releases.get(i).withheld(audience, aggregate.code()),
                            shuffled.get(i).withheld(audience, aggregate.code()));
                    assertEquals(
                            releases.get(i).keptBack(audience), shuffled.get(i).keptBack(audience));
                }
            }
        }
    }

    @Property(tries = 100)
    void aSmallerAudienceIsNeverShownMoreThanALargerOne(@ForAll("versions") List<List<Told>> versions) {
        List<Release> releases = released(versions);
        for (int i = 0; i < versions.size(); i++) {
            for (Aggregate aggregate : aggregates(versions.get(i))) {
                if (releases.get(i).withheld(Audience.PUBLIC, aggregate.code()).isEmpty()) {
                    assertTrue(releases.get(i)
                            .withheld(Audience.WCO, aggregate.code())
                            .isEmpty());
                }
                assertTrue(releases.get(i)
                        .withheld(Audience.ANALYST, aggregate.code())
                        .isEmpty());
            }
        }
    }

    /** The property would be empty if everything was withheld, or if nothing ever had to be. */
    @Property(tries = 1)
    void theAttackSucceedsWhereEverythingIsPublished() {
        Random random = new Random(7);
        int broken = 0;
        int published = 0;
        int withheld = 0;
        for (int i = 0; i < 50; i++) {
            List<List<Told>> versions = List.of(draw(random), draw(random));
            List<Set<String>> everything = versions.stream()
                    .flatMap(version -> aggregates(version).stream())
                    .map(ReleasePropertiesTest::names)
                    .toList();
            List<Release> releases = released(versions);
            if (!Attack.solve(everything, shown(versions, releases, Audience.PUBLIC))
                    .isEmpty()) {
                broken++;
            }
            int open = sums(versions, releases, Audience.PUBLIC).size();
            published += open;
            withheld += everything.size() - open;
        }
        assertTrue(broken > 10, "broken " + broken);
        assertTrue(published > 50, "published " + published);
        assertFalse(withheld < 50, "withheld " + withheld);
    }

    @Provide
    Arbitrary<List<List<Told>>> versions() {
        Arbitrary<Audience> least = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Audience.PUBLIC)),
                Tuple.of(3, Arbitraries.of(Audience.WCO)),
                Tuple.of(1, Arbitraries.of(Audience.ANALYST)));
        Arbitrary<Told> told = Combinators.combine(
                        Arbitraries.integers().between(0, 6).injectNull(0.1), least)
                .as(Told::new);
        Arbitrary<List<Told>> first = told.list().ofSize(MEMBERS);
        // A later version differs in a few Members, which is where differences tell most.
        Arbitrary<List<Told>> change = told.injectNull(0.85).list().ofSize(MEMBERS);
        return Combinators.combine(first, change.list().ofMinSize(0).ofMaxSize(2))
                .as((start, changes) -> {
                    List<List<Told>> versions = new ArrayList<>(List.of(start));
                    for (List<Told> step : changes) {
                        List<Told> before = versions.getLast();
                        versions.add(IntStream.range(0, MEMBERS)
                                .mapToObj(i -> step.get(i) == null ? before.get(i) : step.get(i))
                                .toList());
                    }
                    return versions;
                });
    }

    private static List<Told> draw(Random random) {
        return IntStream.range(0, MEMBERS)
                .mapToObj(i -> new Told(
                        random.nextInt(7),
                        random.nextInt(3) > 0
                                ? Audience.PUBLIC
                                : random.nextBoolean() ? Audience.WCO : Audience.ANALYST))
                .toList();
    }

    private static List<Release> released(List<List<Told>> versions) {
        List<Release> releases = new ArrayList<>();
        versions.forEach(version -> releases.add(Release.of(releases, aggregates(version), Range.PERCENT)));
        return releases;
    }

    /** The regions and the whole, as far as enough Members contribute. */
    private static List<Aggregate> aggregates(List<Told> version) {
        List<Aggregate> aggregates = new ArrayList<>();
        for (int region = 0; region < REGIONS; region++) {
            aggregates.add(new Aggregate("R" + region, contributions(version, region * SIZE, (region + 1) * SIZE)));
        }
        aggregates.add(new Aggregate("WORLD", contributions(version, 0, MEMBERS)));
        return aggregates.stream()
                .filter(one -> one.parts().size() >= Withheld.LEAST_MEMBERS)
                .toList();
    }

    private static List<Contribution> contributions(List<Told> version, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> version.get(i).value() != null)
                .mapToObj(i -> Contribution.of(
                        "M%02d".formatted(i),
                        Integer.toString(version.get(i).value() * 15),
                        version.get(i).least()))
                .toList();
    }

    private static String name(Contribution part) {
        return part.member() + "=" + part.value();
    }

    private static Set<String> names(Aggregate aggregate) {
        Set<String> names = new TreeSet<>();
        aggregate.parts().forEach(part -> names.add(name(part)));
        return names;
    }

    private static List<Set<String>> sums(List<List<Told>> versions, List<Release> releases, Audience reader) {
        List<Set<String>> sums = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            for (Aggregate aggregate : aggregates(versions.get(i))) {
                if (releases.get(i).withheld(reader, aggregate.code()).isEmpty()) {
                    sums.add(names(aggregate));
                }
            }
        }
        return sums;
    }

    private static Set<String> shown(List<List<Told>> versions, List<Release> releases, Audience reader) {
        Set<String> shown = new TreeSet<>();
        for (int i = 0; i < versions.size(); i++) {
            for (Aggregate aggregate : aggregates(versions.get(i))) {
                for (Contribution part : aggregate.parts()) {
                    if (reader.sees(part.least())
                            && !releases.get(i).keptBack(reader).contains(part.member())) {
                        shown.add(name(part));
                    }
                }
            }
        }
        return shown;
    }

    private static Set<String> all(List<List<Told>> versions) {
        Set<String> all = new TreeSet<>();
        versions.forEach(version -> aggregates(version).forEach(aggregate -> all.addAll(names(aggregate))));
        return all;
    }

    /** Members with a value that the reader is not shown. */
    private static Set<String> hidden(List<List<Told>> versions, Set<String> shown) {
        Set<String> members = new TreeSet<>();
        all(versions).stream()
                .filter(one -> !shown.contains(one))
                .forEach(one -> members.add(one.substring(0, one.indexOf('='))));
        return members;
    }
}
