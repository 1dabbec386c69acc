package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SinglePointTest {
    static EstateSnapshot ducts(String second) {
        var nodes = Stream.of("PAX", "IAM", "FA", "FB", "DUCT", "DUCT2")
                .map(code -> ModelM1.node(code, 1, code.equals("PAX") ? 2 : 0, 0))
                .toList();
        return new EstateSnapshot(
                nodes,
                List.of(
                        ModelM1.all("PAX", List.of("IAM")),
                        ModelM1.group("PAX", 1, List.of("FA", "FB")),
                        ModelM1.all("FA", List.of("DUCT")),
                        ModelM1.all("FB", List.of(second))),
                List.of());
    }

    private static List<CutPairs.Pair> pairs(String... codes) {
        var pairs = new ArrayList<CutPairs.Pair>();
        for (int i = 0; i < codes.length; i += 2) {
            pairs.add(new CutPairs.Pair(codes[i], codes[i + 1]));
        }
        return pairs;
    }

    @Test
    void ac05TwoFibresInOneDuctHaveTheDuctAsSinglePoint() {
        assertEquals(List.of("DUCT", "IAM"), SinglePoints.of(ducts("DUCT")).of("PAX"));
        var cuts = CutPairs.of(ducts("DUCT"), "PAX", 100, Progress.UNWATCHED);
        assertEquals(List.of("DUCT", "IAM"), cuts.singlePoints());
        assertEquals(1, cuts.total());
        assertEquals(pairs("FA", "FB"), cuts.pairs());
    }

    @Test
    void ac05ASecondDuctLeavesIdentityAlone() {
        assertEquals(List.of("IAM"), SinglePoints.of(ducts("DUCT2")).of("PAX"));
        var cuts = CutPairs.of(ducts("DUCT2"), "PAX", 100, Progress.UNWATCHED);
        assertEquals(List.of("IAM"), cuts.singlePoints());
        assertEquals(4, cuts.total());
        assertEquals(pairs("DUCT", "DUCT2", "DUCT", "FB", "DUCT2", "FA", "FA", "FB"), cuts.pairs());
    }

    @Test
    void moreCutsThanWantedAreCountedButNotListed() {
        var cuts = CutPairs.of(ducts("DUCT2"), "PAX", 2, Progress.UNWATCHED);
        assertEquals(4, cuts.total());
        assertEquals(pairs("DUCT", "DUCT2", "DUCT", "FB"), cuts.pairs());
        assertEquals(5, CutPairs.needs(ducts("DUCT2"), "PAX"));
    }

    @Test
    void withoutAlternativesEverythingIsASinglePointAndItSaysSo() {
        var points = SinglePoints.of(ModelM1.estate());
        assertTrue(points.withoutAlternative("CLR"));
        assertEquals(List.of("CMS", "DB", "DC", "IAM", "MAN", "NET", "PWR", "RISK", "SW"), points.of("CLR"));
        assertEquals(9, points.count("CLR"));
        assertFalse(SinglePoints.of(ducts("DUCT")).withoutAlternative("PAX"));
        assertEquals(
                List.of(
                        new SinglePoints.Weight("DC", 7),
                        new SinglePoints.Weight("NET", 7),
                        new SinglePoints.Weight("PWR", 7),
                        new SinglePoints.Weight("DB", 6)),
                SinglePoints.of(ModelM1.estate()).ranking().subList(0, 4));
    }

    @Test
    void aCircleThatNothingHitsStaysUpAndAMemberOfItTakesItDown() {
        var points = SinglePoints.of(ModelM1.withVault(null));
        assertTrue(points.of("PAX").containsAll(List.of("IAM", "VAULT")));
        assertFalse(points.of("RISK").contains("VAULT"));
    }

    @Test
    void whatIsNotThereOrNotAskedForIsRefused() {
        var estate = ModelM1.estate();
        assertThrows(IllegalArgumentException.class, () -> SinglePoints.of(estate, List.of("NONE")));
        assertThrows(IllegalArgumentException.class, () -> CutPairs.of(estate, "NONE", 1, Progress.UNWATCHED));
        var points = SinglePoints.of(estate, List.of("CLR"));
        assertThrows(IllegalArgumentException.class, () -> points.of("PAX"));
    }

    @Test
    void longWorkCanBeEnded() {
        assertThrows(
                CancellationException.class,
                () -> CutPairs.of(ducts("DUCT"), "PAX", 1, (done, all) -> {
                    throw new CancellationException();
                }));
    }

    private static boolean fails(EstateSnapshot estate, String service, String... failed) {
        return Analysis.recovery(estate, List.of(failed), service).node(service).verdict() == Verdict.BREACH;
    }

    /** Verdicts cannot tell "up" from "back at once", so every promise is broken by any failure at all. */
    private static EstateSnapshot impatient(EstateSnapshot estate) {
        return new EstateSnapshot(
                estate.nodes().stream()
                        .map(node -> new EstateSnapshot.Node(
                                node.code(), node.name(), true, 1, node.basis(), null, null, 0L))
                        .toList(),
                estate.groups(),
                List.of());
    }

    @Property(tries = 300)
    void laneByLaneIsTheSameAsOneByOne(@ForAll long seed, @ForAll boolean circles) {
        var estate = impatient(RandomEstate.of(seed, circles));
        var codes = estate.nodes().stream().map(EstateSnapshot.Node::code).toList();
        var points = SinglePoints.of(estate);
        for (String service : codes) {
            var alone = codes.stream()
                    .filter(code -> !code.equals(service) && fails(estate, service, code))
                    .toList();
            assertEquals(alone, points.of(service));
            var expected = new ArrayList<CutPairs.Pair>();
            for (int i = 0; i < codes.size(); i++) {
                for (int j = i + 1; j < codes.size(); j++) {
                    String u = codes.get(i);
                    String v = codes.get(j);
                    boolean others = !u.equals(service) && !v.equals(service);
                    if (others && !alone.contains(u) && !alone.contains(v) && fails(estate, service, u, v)) {
                        expected.add(new CutPairs.Pair(u, v));
                    }
                }
            }
            var cuts = CutPairs.of(estate, service, 1000, Progress.UNWATCHED);
            assertEquals(alone, cuts.singlePoints());
            assertEquals(expected, cuts.pairs());
        }
    }

    @Property(tries = 500)
    void aRedundantMemberNeverAddsASinglePoint(@ForAll long seed, @ForAll boolean circles) {
        var estate = RandomEstate.of(seed, circles);
        if (estate.groups().isEmpty()) {
            return;
        }
        var random = new Random(seed);
        var nodes = new ArrayList<>(estate.nodes());
        var groups = new ArrayList<>(estate.groups());
        int which = random.nextInt(groups.size());
        var group = groups.get(which);
        var members = new ArrayList<>(group.members());
        members.add("SPARE");
        nodes.add(ModelM1.node("SPARE", 1, 0, 0));
        groups.set(which, ModelM1.group(group.of(), group.k(), members));
        var before = SinglePoints.of(estate);
        var after = SinglePoints.of(new EstateSnapshot(nodes, groups, List.of()));
        before.services().forEach(service -> assertTrue(before.of(service).containsAll(after.of(service))));
    }

    @Property(tries = 200)
    void otherNamesChangeNothing(@ForAll long seed) {
        var estate = RandomEstate.of(seed, true);
        var names = RandomEstate.otherNames(estate);
        var before = SinglePoints.of(estate);
        var after = SinglePoints.of(RandomEstate.renamed(estate, names));
        before.services()
                .forEach(service -> assertEquals(
                        before.of(service).stream().map(names::get).sorted().toList(), after.of(names.get(service))));
    }
}
