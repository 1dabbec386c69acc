package customs.aeo.authorisation;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever is done with an authorisation in whatever order, on whatever days: the register stays one in both times. */
class BitemporalPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant GRANTED = Instant.parse("2026-01-01T09:00:00Z");
    private static final int DAYS = 120;
    private static final UUID SUSPENSION = new UUID(0, 1);

    /** Something that a person might do. */
    private enum Deed {
        SUSPEND,
        LIFT,
        RAISE,
        RENEW,
        CEASE
    }

    private record Done(Deed deed, int from) {}

    @Provide
    Arbitrary<List<Done>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(
                                Deed.SUSPEND, Deed.SUSPEND, Deed.LIFT, Deed.LIFT, Deed.RAISE, Deed.RENEW, Deed.CEASE),
                        Arbitraries.integers().between(0, DAYS - 20))
                .as(Done::new)
                .list()
                .ofMaxSize(10);
    }

    private static Act act(int step) {
        return new Act(Actor.of("decider", "XA"), GRANTED.plus(Duration.ofHours(step)));
    }

    private static Authorisation granted(boolean term) {
        return Authorisation.grant(
                new Authorisation.Terms(
                        "XA-AEO-1",
                        "XA",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "xa",
                        "1",
                        "AEOS",
                        FIRST,
                        FIRST.plusDays(5),
                        null,
                        term ? FIRST.plusDays(60) : null),
                act(0));
    }

    /** What is not possible is refused and leaves no trace. */
    private static void attempt(Authorisation it, Done done, int step) {
        var from = FIRST.plusDays(done.from());
        try {
            switch (done.deed()) {
                case SUSPEND -> it.suspend(SUSPENSION, "a", from, act(step));
                case LIFT -> it.lift(SUSPENSION, List.of(), from, act(step));
                case RAISE -> it.changeLevel("T" + step, UUID.randomUUID(), from, from, it.validUntil(), act(step));
                case RENEW -> it.renew(UUID.randomUUID(), from, FIRST.plusDays(done.from() + 30L), act(step));
                case CEASE -> it.cease(from, act(step));
            }
        } catch (Refusal e) {
            assertEquals("wrong-stage", e.slug());
        }
    }

    /** How it stands on a day: level and status with first and last day, or how it ended. */
    private static String answer(Authorisation it, LocalDate day, Instant known) {
        return it.standing(day, known)
                .map(standing -> "%s %s %s %s %s"
                        .formatted(
                                standing.level(),
                                standing.period().status(),
                                standing.effective(),
                                standing.since(),
                                standing.until()))
                .or(() -> it.ended(day, known)
                        .map(period -> "%s since %s".formatted(period.status(), period.validFrom())))
                .orElse("nothing");
    }

    @Property(tries = 300)
    void whatWasKnownOnADayIsNeverChangedAfterwards(@ForAll("deeds") List<Done> deeds, @ForAll boolean term) {
        var it = granted(term);
        Map<String, String> known = new HashMap<>();
        for (int step = 1; step <= deeds.size(); step++) {
            attempt(it, deeds.get(step - 1), step);
            for (int day = -2; day < DAYS; day++) {
                known.put(
                        step + " " + day,
                        answer(it, FIRST.plusDays(day), act(step).at()));
            }
        }
        for (int step = 1; step <= deeds.size(); step++) {
            for (int day = -2; day < DAYS; day++) {
                assertEquals(
                        known.get(step + " " + day),
                        answer(it, FIRST.plusDays(day), act(step).at()));
            }
        }
        assertTrue(it.standing(FIRST.plusDays(10), act(-1).at()).isEmpty(), "nothing is known before the grant");
    }

    @Property(tries = 300)
    void atOneTimeOfKnowledgeNoTwoStatusesOverlap(@ForAll("deeds") List<Done> deeds, @ForAll boolean term) {
        var it = granted(term);
        for (int step = 1; step <= deeds.size(); step++) {
            attempt(it, deeds.get(step - 1), step);
        }
        for (int step = 0; step <= deeds.size(); step++) {
            var known = act(step).at();
            var spans = new ArrayList<Standing>();
            for (int day = 0; day < DAYS; day++) {
                Optional<Standing> standing =
                        it.standing(FIRST.plusDays(day), known).filter(Standing::effective);
                standing.filter(one -> spans.isEmpty() || !same(spans.getLast(), one))
                        .ifPresent(spans::add);
            }
            for (int i = 1; i < spans.size(); i++) {
                var before = spans.get(i - 1);
                assertFalse(before.until() == null, "what ends is known to end");
                assertTrue(before.until().isBefore(spans.get(i).since()));
            }
        }
    }

    private static boolean same(Standing one, Standing other) {
        return one.since().equals(other.since())
                && one.level().equals(other.level())
                && one.period().status() == other.period().status();
    }
}
