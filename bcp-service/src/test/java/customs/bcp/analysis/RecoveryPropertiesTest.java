package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for every estate, not only for the hand-computed ones. */
class RecoveryPropertiesTest {

    @Provide
    Arbitrary<EstateSnapshot> estates() {
        return Arbitraries.longs().map(seed -> random(new Random(seed), false, false));
    }

    @Provide
    Arbitrary<EstateSnapshot> simpleEstates() {
        return Arbitraries.longs().map(seed -> random(new Random(seed), true, true));
    }

    /** @param acyclic members come earlier in the list  @param all every member is needed, after prerequisites */
    private static EstateSnapshot random(Random random, boolean acyclic, boolean all) {
        int size = 2 + random.nextInt(10);
        var nodes = new ArrayList<EstateSnapshot.Node>();
        var groups = new ArrayList<EstateSnapshot.Group>();
        for (int v = 0; v < size; v++) {
            var basis =
                    !all && random.nextInt(4) == 0 ? RecoveryBasis.FROM_DISRUPTION : RecoveryBasis.AFTER_PREREQUISITES;
            nodes.add(new EstateSnapshot.Node(
                    "N" + v, "N" + v, false, random.nextInt(10), basis, 1L + random.nextInt(20), null, null));
            for (int g = random.nextInt(3); g > 0; g--) {
                var members = new ArrayList<String>();
                for (int w = 0; w < (acyclic ? v : size); w++) {
                    if (w != v && random.nextInt(3) == 0) {
                        members.add("N" + w);
                    }
                }
                if (!members.isEmpty()) {
                    int k = all ? members.size() : 1 + random.nextInt(members.size());
                    groups.add(new EstateSnapshot.Group("N" + v, k, members, Strength.HARD, 0));
                }
            }
        }
        var bootstraps = new ArrayList<EstateSnapshot.Bootstrap>();
        if (random.nextBoolean()) {
            bootstraps.add(new EstateSnapshot.Bootstrap(
                    nodes.stream().map(EstateSnapshot.Node::code).toList(), random.nextInt(10)));
        }
        return new EstateSnapshot(nodes, groups, bootstraps);
    }

    @Property
    void fasterNodeNeverMakesAnythingLater(
            @ForAll("estates") EstateSnapshot estate, @ForAll @IntRange(max = 11) int which) {
        var nodes = new ArrayList<>(estate.nodes());
        int at = which % nodes.size();
        nodes.set(at, nodes.get(at).withRecovery(nodes.get(at).recoverySeconds() / 2));
        var before = Analysis.recovery(estate, null, null);
        var after = Analysis.recovery(new EstateSnapshot(nodes, estate.groups(), estate.bootstraps()), null, null);
        for (int v = 0; v < nodes.size(); v++) {
            assertTrue(time(after.nodes().get(v)) <= time(before.nodes().get(v)));
        }
    }

    @Property
    void anotherOrderOfTheSameEstateChangesNothing(@ForAll("estates") EstateSnapshot estate, @ForAll long seed) {
        var nodes = new ArrayList<>(estate.nodes());
        var groups = new ArrayList<>(estate.groups());
        Collections.shuffle(nodes, new Random(seed));
        Collections.shuffle(groups, new Random(seed));
        var before = Analysis.recovery(estate, null, null);
        var after = Analysis.recovery(new EstateSnapshot(nodes, groups, estate.bootstraps()), null, null);
        estate.nodes()
                .forEach(node -> assertEquals(
                        before.node(node.code()).erSeconds(),
                        after.node(node.code()).erSeconds()));
        assertEquals(before.toward(), after.toward());
    }

    @Property
    void otherNamesChangeNoTime(@ForAll("estates") EstateSnapshot estate) {
        Map<String, String> names = new HashMap<>();
        estate.nodes().forEach(node -> names.put(node.code(), "X" + (1000 - names.size())));
        var renamed = new EstateSnapshot(
                estate.nodes().stream()
                        .map(node -> new EstateSnapshot.Node(
                                names.get(node.code()),
                                node.name(),
                                node.service(),
                                node.recoverySeconds(),
                                node.basis(),
                                node.rtoSeconds(),
                                node.wrtSeconds(),
                                node.mtpdSeconds()))
                        .toList(),
                estate.groups().stream()
                        .map(group -> new EstateSnapshot.Group(
                                names.get(group.of()),
                                group.k(),
                                group.members().stream().map(names::get).toList(),
                                group.strength(),
                                group.holdUpSeconds()))
                        .toList(),
                estate.bootstraps().stream()
                        .map(bootstrap -> new EstateSnapshot.Bootstrap(
                                bootstrap.members().stream().map(names::get).toList(), bootstrap.seconds()))
                        .toList());
        var before = Analysis.recovery(estate, null, null);
        var after = Analysis.recovery(renamed, null, null);
        for (int v = 0; v < estate.nodes().size(); v++) {
            assertEquals(before.nodes().get(v).erSeconds(), after.nodes().get(v).erSeconds());
        }
    }

    @Property
    void withoutAlternativesOrCirclesTheTimeLiesBetweenTheSimpleBounds(@ForAll("simpleEstates") EstateSnapshot estate) {
        estate.nodes().forEach(node -> {
            var analysis = Analysis.recovery(estate, null, node.code());
            long time = analysis.node(node.code()).erSeconds();
            assertTrue(analysis.bounds().parallelSeconds() <= time);
            assertTrue(time <= analysis.bounds().sequentialSeconds());
        });
    }

    @Property
    void usingUpASlackDoesNotDelayTheService(
            @ForAll("estates") EstateSnapshot estate, @ForAll @IntRange(max = 11) int which) {
        var before = Analysis.recovery(estate, null, null);
        var node = before.nodes().get(which % before.nodes().size());
        if (node.slackSeconds() == null || node.erSeconds() == null) {
            return;
        }
        var nodes = new ArrayList<>(estate.nodes());
        var old = nodes.get(which % nodes.size());
        nodes.set(which % nodes.size(), old.withRecovery(old.recoverySeconds() + node.slackSeconds()));
        var after = Analysis.recovery(
                new EstateSnapshot(nodes, estate.groups(), estate.bootstraps()), null, before.toward());
        assertEquals(
                before.node(before.toward()).erSeconds(),
                after.node(before.toward()).erSeconds());
    }

    @Property
    void exceedingASlackDelaysTheServiceWhereEverythingIsNeeded(
            @ForAll("simpleEstates") EstateSnapshot estate, @ForAll @IntRange(max = 11) int which) {
        var before = Analysis.recovery(estate, null, null);
        var node = before.nodes().get(which % before.nodes().size());
        if (node.slackSeconds() == null) {
            return;
        }
        var nodes = new ArrayList<>(estate.nodes());
        var old = nodes.get(which % nodes.size());
        nodes.set(which % nodes.size(), old.withRecovery(old.recoverySeconds() + node.slackSeconds() + 1));
        var after = Analysis.recovery(new EstateSnapshot(nodes, estate.groups(), List.of()), null, before.toward());
        assertEquals(
                before.node(before.toward()).erSeconds() + 1,
                after.node(before.toward()).erSeconds());
    }

    @Property
    void theCriticalPathEndsAtTheServiceAndEveryStepIsADependencyOrAColdStart(
            @ForAll("estates") EstateSnapshot estate) {
        var analysis = Analysis.recovery(estate, null, null);
        var path = analysis.criticalPath();
        if (analysis.node(analysis.toward()).erSeconds() == null) {
            assertTrue(path.isEmpty());
            return;
        }
        assertEquals(analysis.toward(), path.getLast());
        for (int i = 1; i < path.size(); i++) {
            assertTrue(time(analysis.node(path.get(i - 1))) <= time(analysis.node(path.get(i))));
        }
        path.forEach(code -> assertEquals(0L, analysis.node(code).slackSeconds(), code));
    }

    @Property
    void theAnswerIsAFixedPoint(@ForAll("estates") EstateSnapshot estate) {
        var withoutColdStart = new EstateSnapshot(estate.nodes(), estate.groups(), List.of());
        var analysis = Analysis.recovery(withoutColdStart, null, null);
        estate.nodes().forEach(node -> {
            long latest = estate.groups().stream()
                    .filter(group -> group.of().equals(node.code()))
                    .mapToLong(group -> group.members().stream()
                            .map(analysis::node)
                            .mapToLong(RecoveryPropertiesTest::time)
                            .sorted()
                            .skip(group.k() - 1L)
                            .findFirst()
                            .orElseThrow())
                    .max()
                    .orElse(0);
            long expected = latest == Long.MAX_VALUE
                    ? Long.MAX_VALUE
                    : node.basis() == RecoveryBasis.FROM_DISRUPTION
                            ? Math.max(node.recoverySeconds(), latest)
                            : node.recoverySeconds() + latest;
            assertEquals(expected, time(analysis.node(node.code())), node.code());
        });
    }

    private static long time(RecoveryAnalysis.NodeRecovery node) {
        return node.erSeconds() == null ? Long.MAX_VALUE : node.erSeconds();
    }
}
