package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Strength;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CascadeTest {
    static EstateSnapshot power() {
        return new EstateSnapshot(
                List.of(
                        ModelM1.node("PWR", 0, 0, 0),
                        ModelM1.node("DC", 1, 0, 0),
                        ModelM1.node("DB", 2, 0, 0),
                        ModelM1.node("CMS", 1, 0, 0),
                        ModelM1.node("CLR", 0.5, 4, 12)),
                List.of(
                        buffered("DC", 8, 1, "PWR"),
                        buffered("DB", 0, 1, "DC"),
                        buffered("CMS", 0, 1, "DB"),
                        buffered("CLR", 1, 1, "CMS")),
                List.of());
    }

    private static EstateSnapshot.Group buffered(String of, double holdUp, int k, String... members) {
        return new EstateSnapshot.Group(of, k, List.of(members), Strength.HARD, hours(holdUp));
    }

    private static Outage outage(String code, double from, double until) {
        return new Outage(code, hours(from), hours(until));
    }

    private static List<Cascade.Spell> spells(double... hours) {
        var spells = new ArrayList<Cascade.Spell>();
        for (int i = 0; i < hours.length; i += 2) {
            spells.add(new Cascade.Spell(hours(hours[i]), hours(hours[i + 1])));
        }
        return spells;
    }

    @Test
    void ac06SixHoursWithoutPowerAreBridged() {
        assertEquals(
                List.of("PWR"),
                Cascade.of(power(), List.of(outage("PWR", 0, 6))).effects().stream()
                        .map(Cascade.Effect::code)
                        .toList());
    }

    @Test
    void ac06EightHoursAreBridgedToTheLastSecond() {
        assertEquals(
                1, Cascade.of(power(), List.of(outage("PWR", 0, 8))).effects().size());
        var second = new Outage("PWR", 0, hours(8) + 1);
        assertEquals(5, Cascade.of(power(), List.of(second)).effects().size());
    }

    @Test
    void ac06TenHoursCostClearanceFiveAndAHalf() {
        var cascade = Cascade.of(power(), List.of(outage("PWR", 0, 10)));
        assertEquals(spells(0, 10), cascade.effect("PWR").spells());
        assertEquals(spells(8, 11), cascade.effect("DC").spells());
        assertEquals(spells(8, 13), cascade.effect("DB").spells());
        assertEquals(spells(8, 14), cascade.effect("CMS").spells());
        var clearance = cascade.effect("CLR");
        assertEquals(spells(9, 14.5), clearance.spells());
        assertEquals(hours(5.5), clearance.downtimeSeconds());
        assertEquals(Verdict.GAP, clearance.verdict());
        assertEquals(hours(1.5), clearance.gapSeconds());
        assertEquals(0L, clearance.lateSeconds());
        assertEquals(List.of("PWR", "DC", "DB", "CMS", "CLR"), clearance.path());
    }

    @Test
    void anAlternativeBridgesUntilBothAreAwayAtOnce() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("S", 1, 4, 8), ModelM1.node("A", 0, 0, 0), ModelM1.node("B", 0, 0, 0)),
                List.of(buffered("S", 0, 1, "A", "B")),
                List.of());
        assertNull(Cascade.of(estate, List.of(outage("A", 0, 5), outage("B", 5, 9)))
                .effect("S"));
        var both = Cascade.of(estate, List.of(outage("A", 0, 5), outage("B", 4, 9)));
        assertEquals(spells(4, 6), both.effect("S").spells());
    }

    @Test
    void whatFailsTwiceIsCountedTwice() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("S", 1, 4, 8), ModelM1.node("A", 0, 0, 0)),
                List.of(buffered("S", 0, 1, "A")),
                List.of());
        var effect = Cascade.of(estate, List.of(outage("A", 0, 2), outage("A", 5, 6)))
                .effect("S");
        assertEquals(spells(0, 3, 5, 7), effect.spells());
        assertEquals(hours(5), effect.downtimeSeconds());
        assertEquals(hours(3), effect.longestSeconds());
    }

    @Test
    void recoveryThatIsInterruptedStartsOver() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("S", 3, 4, 8), ModelM1.node("A", 0, 0, 0)),
                List.of(buffered("S", 0, 1, "A")),
                List.of());
        assertEquals(
                spells(0, 9),
                Cascade.of(estate, List.of(outage("A", 0, 2), outage("A", 4, 6)))
                        .effect("S")
                        .spells());
    }

    @Test
    void anOutageWithoutEndTakesItsDependentsDownForGood() {
        var effect = Cascade.of(power(), List.of(new Outage("PWR", 0, null))).effect("CLR");
        assertEquals(List.of(new Cascade.Spell(hours(9), null)), effect.spells());
        assertNull(effect.downtimeSeconds());
        assertEquals(Verdict.BREACH, effect.verdict());
    }

    @Test
    void aCircleThatIsHitWaitsForItselfUnlessAColdStartIsDocumented() {
        var without = Cascade.of(ModelM1.withVault(null), List.of(outage("IAM", 0, 1)));
        assertEquals(List.of(List.of("IAM", "VAULT")), without.deadlocks());
        assertNull(without.effect("PAX").downtimeSeconds());
        assertNull(without.effect("DB"));
        var with = Cascade.of(ModelM1.withVault(2.0), List.of(outage("IAM", 0, 1)));
        assertEquals(List.of(), with.deadlocks());
        assertEquals(spells(0, 3), with.effect("VAULT").spells());
        assertEquals(spells(0, 3), with.effect("IAM").spells());
        assertEquals(spells(0, 3.25), with.effect("PAX").spells());
    }

    @Test
    void aColdStartWaitsForWhatItNeedsFromOutside() {
        var cascade = Cascade.of(ModelM1.withVault(2.0), List.of(outage("PWR", 0, 4)));
        assertEquals(spells(0, 5), cascade.effect("DC").spells());
        assertEquals(spells(0, 7), cascade.effect("IAM").spells());
    }

    @Test
    void aBufferInsideACircleGivesTheTimeToRestart() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("A", 1, 0, 0), ModelM1.node("B", 1, 0, 0)),
                List.of(buffered("A", 3, 1, "B"), buffered("B", 0, 1, "A")),
                List.of());
        var cascade = Cascade.of(estate, List.of(outage("A", 0, 1)));
        assertEquals(spells(0, 1), cascade.effect("A").spells());
        assertEquals(spells(0, 2), cascade.effect("B").spells());
        assertEquals(List.of(), cascade.deadlocks());
    }

    @Test
    void aCircleThatNeverSettlesIsGivenUpRatherThanFollowedForEver() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("A", 1, 0, 0), ModelM1.node("B", 1, 0, 0), ModelM1.node("C", 1, 0, 0)),
                List.of(buffered("A", 2, 1, "C"), buffered("B", 0, 1, "A"), buffered("C", 0, 1, "B")),
                List.of());
        var effect = Cascade.of(estate, List.of(outage("A", 0, 1))).effect("A");
        assertNull(effect.downtimeSeconds());
        assertTrue(effect.spells().size() > 1);
    }

    /** Without buffers, what goes down is what the recovery arithmetic says goes down. */
    @Property(tries = 300)
    void withoutBuffersTheSameNodesFailAsInTheRecovery(@ForAll long seed, @ForAll boolean circles) {
        var estate = RandomEstate.of(seed, circles);
        var groups = estate.groups().stream()
                .map(group -> ModelM1.group(group.of(), group.k(), group.members()))
                .toList();
        var bare = new EstateSnapshot(estate.nodes(), groups, List.of());
        Set<String> down = new HashSet<>();
        Cascade.of(bare, List.of(new Outage("N0", 5, 6L))).effects().forEach(effect -> down.add(effect.code()));
        Set<String> expected = new HashSet<>();
        Analysis.recovery(bare, List.of("N0"), null).nodes().stream()
                .filter(node -> node.erSeconds() == null || node.erSeconds() > 0)
                .forEach(node -> expected.add(node.code()));
        assertEquals(expected, down);
    }

    /** Everything else is up, so an outage as long as the own recovery time ends like the recovery arithmetic. */
    @Property(tries = 300)
    void withoutBuffersAndCirclesTheTimesAreThoseOfTheRecovery(@ForAll long seed) {
        var estate = RandomEstate.of(seed, false);
        var groups = estate.groups().stream()
                .map(group -> ModelM1.group(group.of(), group.k(), group.members()))
                .toList();
        var bare = new EstateSnapshot(estate.nodes(), groups, List.of());
        var cascade = Cascade.of(
                bare, List.of(new Outage("N0", 0, bare.nodes().getFirst().recoverySeconds())));
        Analysis.recovery(bare, List.of("N0"), null)
                .nodes()
                .forEach(node -> assertEquals(
                        node.erSeconds(),
                        cascade.effect(node.code()) == null
                                ? 0L
                                : cascade.effect(node.code()).downtimeSeconds()));
    }

    @Property(tries = 200)
    void otherNamesChangeNothing(@ForAll long seed) {
        var estate = RandomEstate.of(seed, true);
        var names = RandomEstate.otherNames(estate);
        var before = Cascade.of(estate, List.of(new Outage("N0", 0, 7L), new Outage("N1", 3, 9L)));
        var after = Cascade.of(
                RandomEstate.renamed(estate, names),
                List.of(new Outage(names.get("N0"), 0, 7L), new Outage(names.get("N1"), 3, 9L)));
        assertEquals(before.effects().size(), after.effects().size());
        before.effects()
                .forEach(effect -> assertEquals(
                        effect.spells(), after.effect(names.get(effect.code())).spells()));
    }
}
