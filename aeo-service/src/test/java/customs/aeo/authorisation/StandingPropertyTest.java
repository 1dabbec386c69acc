package customs.aeo.authorisation;

import customs.aeo.authorisation.StatusPeriod.Status;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every list of recorded facts. */
class StandingPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private static StatusPeriod fact(int position, Status status, int from) {
        return new StatusPeriod(
                "AEOS", status, FIRST.plusDays(from), null, RECORDED.plusSeconds(position), null, null, null);
    }

    @Provide
    Arbitrary<List<StatusPeriod>> facts() {
        var one = Combinators.combine(
                        Arbitraries.of(Status.ACTIVE, Status.SUSPENDED),
                        Arbitraries.integers().between(0, 60))
                .as((status, from) -> List.of(status, from));
        return one.list().ofMinSize(1).ofMaxSize(8).map(list -> {
            var facts = new ArrayList<StatusPeriod>();
            list.forEach(each -> facts.add(fact(facts.size(), (Status) each.get(0), (Integer) each.get(1))));
            return facts;
        });
    }

    @Property(tries = 300)
    void whatHoldsOnADayHoldsFromItsFirstToItsLastDay(
            @ForAll("facts") List<StatusPeriod> facts, @ForAll @IntRange(max = 80) int offset) {
        var day = FIRST.plusDays(offset);
        Standing.on(facts, day).filter(Standing::effective).ifPresent(standing -> {
            var status = standing.period().status();
            assertFalse(standing.since().isAfter(day));
            for (var each = standing.since(); !each.isAfter(day); each = each.plusDays(1)) {
                assertEquals(
                        status, Standing.on(facts, each).orElseThrow().period().status());
            }
            Standing.on(facts, standing.since().minusDays(1))
                    .filter(Standing::effective)
                    .ifPresent(before -> assertFalse(before.period().status() == status));
            if (standing.until() != null) {
                assertFalse(standing.until().isBefore(day));
                assertFalse(Standing.on(facts, standing.until().plusDays(1))
                                .orElseThrow()
                                .period()
                                .status()
                        == status);
            }
        });
    }

    @Property(tries = 300)
    void aLaterFactNeverChangesWhatWasKnownBefore(
            @ForAll("facts") List<StatusPeriod> facts,
            @ForAll Status status,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 80) int offset) {
        var day = FIRST.plusDays(offset);
        var more = new ArrayList<>(facts);
        more.add(fact(facts.size(), status, from));
        assertEquals(Standing.on(facts, day), Standing.on(more.subList(0, facts.size()), day));
        if (!day.isBefore(FIRST.plusDays(from))) {
            assertEquals(
                    status,
                    Standing.on(more, day)
                            .map(Standing::period)
                            .or(() -> Standing.ended(more, day))
                            .orElseThrow()
                            .status());
        }
    }

    @Test
    void beforeItsFirstDayAGrantHasNoEffect() {
        var facts = List.of(fact(0, Status.ACTIVE, 5));
        var standing = Standing.on(facts, FIRST).orElseThrow();
        assertFalse(standing.effective());
        assertEquals(FIRST.plusDays(5), standing.since());
        assertTrue(Standing.on(facts, FIRST.plusDays(5)).orElseThrow().active());
    }

    @Property(tries = 100)
    void whatHasEndedIsNotHeldFromThatDayOn(
            @ForAll("facts") List<StatusPeriod> facts, @ForAll @IntRange(max = 80) int offset) {
        var all = new ArrayList<>(facts);
        all.add(fact(all.size(), Status.REVOKED, offset));
        var day = FIRST.plusDays(offset);
        assertTrue(Standing.on(all, day).isEmpty());
        assertEquals(Status.REVOKED, Standing.ended(all, day).orElseThrow().status());
        assertEquals(
                Standing.on(facts, day.minusDays(1)).filter(Standing::effective).map(Standing::period),
                Standing.on(all, day.minusDays(1)).filter(Standing::effective).map(Standing::period));
    }
}
