package customs.aeo.authorisation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Versions of an authorisation: what holds on a day, as known at an instant. */
class EditionTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 29);
    private static final Instant GRANTED = Instant.parse("2026-06-24T10:00:00Z");
    private static final Restriction SEALS =
            new Restriction(0, Restriction.Kind.CONDITION, "AEOC", null, null, "Seals.", null, "Rule 1", FIRST, null);

    private static Edition first() {
        return Edition.first(UUID.randomUUID(), new Edition.Holder("Demonstration firm", "XA"), "AEOC", FIRST, GRANTED);
    }

    private static Edition next(Edition before, int days, int hours) {
        return before.next(
                Edition.Cause.AMENDMENT,
                UUID.randomUUID(),
                before.number(),
                FIRST.plusDays(days),
                GRANTED.plusSeconds(3600L * hours));
    }

    @Test
    void theVersionRecordedLastThatCoversTheDayHolds() {
        var one = first();
        var later = next(one, 20, 1);
        var correction = next(later, 10, 2);
        var all = List.of(one, later, correction);
        var now = GRANTED.plusSeconds(86_400);
        assertEquals(1, Edition.on(all, FIRST.plusDays(9), now).orElseThrow().number());
        assertEquals(3, Edition.on(all, FIRST.plusDays(10), now).orElseThrow().number());
        assertEquals(3, Edition.on(all, FIRST.plusDays(30), now).orElseThrow().number());
        assertEquals(
                2,
                Edition.on(all, FIRST.plusDays(30), GRANTED.plusSeconds(3600))
                        .orElseThrow()
                        .number());
        assertTrue(Edition.on(all, FIRST.minusDays(1), now).isEmpty());
    }

    @Test
    void aNumberOfARestrictionIsNeverUsedTwice() {
        var one = first().with(List.of(SEALS), List.of(), 0);
        var lifted = next(one, 1, 1).with(List.of(), List.of(1), 1);
        var again = next(lifted, 2, 2).with(List.of(SEALS), List.of(), 1);
        assertEquals(List.of(), lifted.restrictions());
        assertEquals(2, again.restrictions().getFirst().number());
        assertTrue(again.restrictions().getFirst().same(one.restrictions().getFirst()));
    }

    @Property
    void whatWasKnownThenDoesNotChangeThroughWhatIsRecordedLater(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 60) Integer> firstDays,
            @ForAll @IntRange(min = 0, max = 8) int known,
            @ForAll @IntRange(min = -5, max = 70) int day) {
        var all = new ArrayList<Edition>(List.of(first()));
        for (var from : firstDays) {
            all.add(next(all.getLast(), from, all.size()));
        }
        var then = GRANTED.plusSeconds(3600L * known);
        var on = FIRST.plusDays(day);
        var asKnown = Edition.on(all.subList(0, Math.min(known + 1, all.size())), on, then);
        assertEquals(asKnown.map(Edition::number), Edition.on(all, on, then).map(Edition::number));
    }
}
