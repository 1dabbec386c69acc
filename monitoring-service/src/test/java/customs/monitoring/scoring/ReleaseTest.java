package customs.monitoring.scoring;

import customs.monitoring.scoring.Release.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static customs.monitoring.scoring.Audience.ANALYST;
import static customs.monitoring.scoring.Audience.PUBLIC;
import static customs.monitoring.scoring.Audience.WCO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who is shown which aggregate (R14), case by case. */
class ReleaseTest {

    @ParameterizedTest
    @CsvSource({"0, ", "1, FEW_HIDDEN", "2, FEW_HIDDEN", "3, ", "5, "})
    void r14OneOrTwoHiddenMembersWithholdTheAggregate(int hidden, Withheld why) {
        Release release = alone(region("A", 5, hidden, WCO));
        assertEquals(Optional.ofNullable(why), release.withheld(PUBLIC, "A"));
        assertEquals(Optional.empty(), release.withheld(WCO, "A"));
        assertEquals(Optional.empty(), release.withheld(ANALYST, "A"));
        assertEquals(hidden == 0, release.showsExtremes(PUBLIC, "A"));
        assertTrue(release.showsExtremes(WCO, "A"));
    }

    @Test
    void r14OneMemberWithMoreThan85PercentOfTheDenominatorWithholdsThePooledShare() {
        assertEquals(Optional.empty(), alone(pooled("85", "5", "5", "3", "2")).withheld(PUBLIC, "A"));
        Release above = alone(pooled("85.1", "5", "5", "3", "1.9"));
        assertEquals(Optional.of(Withheld.DOMINANCE), above.withheld(PUBLIC, "A"));
        assertEquals(Optional.of(Withheld.DOMINANCE), above.withheld(WCO, "A"));
    }

    @Test
    void aTotalThatHoldsTheOnlyHiddenMemberIsWithheldInsteadOfAnotherPart() {
        List<Aggregate> parts = List.of(region("A", 6, 1, WCO), region("B", 5, 0, WCO), region("C", 7, 0, WCO));
        Release release = Release.of(List.of(), withTotal(parts), Range.PERCENT);
        assertEquals(Optional.of(Withheld.FEW_HIDDEN), release.withheld(PUBLIC, "A"));
        assertEquals(Optional.of(Withheld.FEW_HIDDEN), release.withheld(PUBLIC, "TOTAL"));
        assertEquals(Optional.empty(), release.withheld(PUBLIC, "B"));
    }

    @Test
    void theSmallestOtherPartGoesWithAWithheldPartOfAPublishedTotal() {
        List<Aggregate> parts = List.of(region("A", 6, 1, WCO), region("B", 5, 3, WCO), region("C", 7, 4, WCO));
        Release release = Release.of(List.of(), withTotal(parts), Range.PERCENT);
        assertEquals(Optional.of(Withheld.FEW_HIDDEN), release.withheld(PUBLIC, "A"));
        assertEquals(Optional.of(Withheld.DIFFERENCE), release.withheld(PUBLIC, "B"));
        assertEquals(Optional.empty(), release.withheld(PUBLIC, "C"));
        assertEquals(Optional.empty(), release.withheld(PUBLIC, "TOTAL"));
        assertEquals(Optional.empty(), release.withheld(WCO, "A"));
    }

    @Test
    void publishingEverythingThatPassesByItselfWouldTellTheHiddenValue() {
        List<String> b = List.of("B0", "B1", "B2");
        List<String> c = List.of("C0", "C1", "C2", "C3");
        List<String> total = new ArrayList<>(List.of("A0"));
        total.addAll(b);
        total.addAll(c);
        assertEquals(Set.of("A0"), Attack.solve(List.of(b, c, total), Set.of()));
        assertEquals(Set.of(), Attack.solve(List.of(c, total), Set.of()));
    }

    @Test
    void whatWouldTellTheBodiesSomethingIsWithheldFromThePublicToo() {
        List<Contribution> members = new ArrayList<>(region("A", 7, 3, WCO).parts());
        members.set(0, new Contribution("A0", new BigDecimal("11"), null, ANALYST));
        Release release = alone(new Aggregate("A", members));
        assertEquals(Optional.of(Withheld.FEW_HIDDEN), release.withheld(WCO, "A"));
        assertEquals(Optional.of(Withheld.FEW_HIDDEN), release.withheld(PUBLIC, "A"));
    }

    @Test
    void aSumAtTheEndOfItsRangeTellsEveryPart() {
        assertEquals(
                Optional.of(Withheld.UNANIMOUS), hundred(4, 4, Range.PERCENT).withheld(PUBLIC, "A"));
        assertEquals(
                Optional.of(Withheld.UNANIMOUS),
                hundred(4, 3, Range.PERCENT).withheld(PUBLIC, "A"),
                "the fourth would know of the others");
        assertEquals(Optional.empty(), hundred(4, 2, Range.PERCENT).withheld(PUBLIC, "A"));
        assertEquals(Optional.empty(), hundred(4, 4, Range.ANY).withheld(PUBLIC, "A"));
        assertEquals(
                Optional.of(Withheld.UNANIMOUS), hundred(4, 4, Range.LEVELS).withheld(PUBLIC, "A"));
    }

    @Test
    void aMemberThatLeavesAnAggregateIsNotToldByTheDifferenceOfTwoVersions() {
        Aggregate all = region("A", 8, 5, WCO);
        Release first = alone(all);
        Aggregate without = new Aggregate("A", all.parts().subList(1, 8));
        Release second = Release.of(List.of(first), List.of(without), Range.PERCENT);
        assertEquals(Optional.empty(), first.withheld(PUBLIC, "A"));
        assertEquals(Optional.of(Withheld.DIFFERENCE), second.withheld(PUBLIC, "A"));
        assertEquals(Optional.empty(), second.withheld(WCO, "A"));
        assertEquals(Optional.empty(), alone(without).withheld(PUBLIC, "A"));
    }

    @Test
    void anUnchangedAggregateStaysPublished() {
        Release first = alone(region("A", 8, 5, WCO));
        Release second = Release.of(List.of(first), List.of(region("A", 8, 5, WCO)), Range.PERCENT);
        assertEquals(Optional.empty(), second.withheld(PUBLIC, "A"));
    }

    @Test
    void anOpenedValueIsKeptBackWhileItWouldTellTheLastHiddenOnes() {
        Release first = alone(region("A", 6, 4, WCO));
        Release second = Release.of(List.of(first), List.of(region("A", 6, 1, WCO)), Range.PERCENT);
        // A1 may open, so that three stay hidden; A2 and A3 would leave two and one.
        assertEquals(Set.of("A2", "A3"), second.keptBack(PUBLIC));
        assertEquals(Set.of(), second.keptBack(WCO));
        assertEquals(Optional.empty(), second.withheld(PUBLIC, "A"));
        assertFalse(second.showsExtremes(PUBLIC, "A"));
    }

    @Test
    void aValueOnceShownStaysKnown() {
        Release first = alone(region("A", 5, 0, WCO));
        Release second = Release.of(List.of(first), List.of(region("A", 5, 1, WCO)), Range.PERCENT);
        assertEquals(Optional.empty(), second.withheld(PUBLIC, "A"));
    }

    @Test
    void aMemberCountsOnceAndACodeIsUnique() {
        Contribution one = Contribution.of("AA", "1", PUBLIC);
        assertThrows(IllegalArgumentException.class, () -> new Aggregate("A", List.of(one, one)));
        Aggregate region = region("A", 5, 0, WCO);
        assertThrows(
                IllegalArgumentException.class, () -> Release.of(List.of(), List.of(region, region), Range.PERCENT));
        assertThrows(IllegalArgumentException.class, () -> alone(region).withheld(PUBLIC, "B"));
    }

    private static Release alone(Aggregate aggregate) {
        return Release.of(List.of(), List.of(aggregate), Range.PERCENT);
    }

    /** A region of {@code n} Members with values 10, 13, 16, …, the first {@code hidden} of them for {@code least} alone. */
    static Aggregate region(String code, int n, int hidden, Audience least) {
        return new Aggregate(
                code,
                IntStream.range(0, n)
                        .mapToObj(i ->
                                Contribution.of(code + i, Integer.toString(10 + 3 * i), i < hidden ? least : PUBLIC))
                        .toList());
    }

    private static List<Aggregate> withTotal(List<Aggregate> parts) {
        List<Aggregate> all = new ArrayList<>(parts);
        all.add(new Aggregate(
                "TOTAL", parts.stream().flatMap(part -> part.parts().stream()).toList()));
        return all;
    }

    private static Aggregate pooled(String... denominators) {
        return new Aggregate(
                "A",
                IntStream.range(0, denominators.length)
                        .mapToObj(i -> new Contribution(
                                "A" + i, new BigDecimal("50"), new BigDecimal(denominators[i]), PUBLIC))
                        .toList());
    }

    /** A region of 7 Members, {@code hidden} of them for the bodies alone, the first {@code full} of those at 100. */
    private static Release hundred(int hidden, int full, Range range) {
        Aggregate region = new Aggregate(
                "A",
                IntStream.range(0, 7)
                        .mapToObj(i -> Contribution.of("A" + i, i < full ? "100" : "50", i < hidden ? WCO : PUBLIC))
                        .toList());
        return Release.of(List.of(), List.of(region), range);
    }
}
