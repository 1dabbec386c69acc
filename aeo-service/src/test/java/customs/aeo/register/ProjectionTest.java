package customs.aeo.register;

import customs.aeo.authorisation.StatusPeriod;
import customs.aeo.operator.Consent;
import customs.aeo.operator.Identifier;
import customs.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is put into the projection is what is found in it. */
class ProjectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final Random random = new Random(20261124);

    private Identifier identifier(int number, LocalDate from, LocalDate to) {
        return new Identifier("XA", number % 3 == 0 ? "VAT" : "TIN", null, "XA" + number, from, to);
    }

    private OperatorFacts operator(UUID id, List<Identifier> identifiers) {
        var consents = new ArrayList<Consent>();
        for (int i = random.nextInt(3); i > 0; i--) {
            consents.add(new Consent(random.nextBoolean(), DAY.minusDays(i), Instant.ofEpochSecond(i, 123_456_000)));
        }
        var holds = new ArrayList<OperatorFacts.Held>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var periods = new ArrayList<StatusPeriod>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                periods.add(new StatusPeriod(
                        "LEVEL" + random.nextInt(300),
                        StatusPeriod.Status.values()[random.nextInt(StatusPeriod.Status.values().length)],
                        DAY.minusDays(random.nextInt(9000)),
                        random.nextBoolean() ? null : DAY.plusDays(random.nextInt(9000)),
                        Instant.parse("1969-12-31T23:59:59.000001Z").plusSeconds(random.nextInt()),
                        random.nextBoolean() ? null : "é" + random.nextInt(40),
                        null,
                        null));
            }
            holds.add(new OperatorFacts.Held("XA-AEO-" + random.nextInt(1_000_000), "xa", "v" + i, periods));
        }
        return new OperatorFacts(id, identifiers, consents, holds);
    }

    private static Optional<OperatorFacts> find(Projection projection, Identifier identifier, LocalDate on) {
        return projection.find(identifier.administration(), identifier.scheme(), identifier.value(), on);
    }

    private static void same(OperatorFacts expected, OperatorFacts found) {
        assertEquals(expected.id(), found.id());
        assertEquals(expected.consents(), found.consents());
        assertEquals(expected.holds(), found.holds());
    }

    @Test
    void twentyThousandStepsAgreeWithAMap() {
        var projection = new Projection(Duration.ofSeconds(60));
        var model = new HashMap<UUID, OperatorFacts>();
        var known = new ArrayList<UUID>();
        var free = 0;
        for (int step = 0; step < 20_000; step++) {
            var what = random.nextInt(10);
            if (what < 7 || known.isEmpty()) {
                var id = new UUID(random.nextLong(), random.nextLong());
                var facts = operator(id, List.of(identifier(free++, DAY, null), identifier(free++, DAY, null)));
                projection.put(facts);
                model.put(id, facts);
                known.add(id);
            } else if (what < 9) {
                var id = known.get(random.nextInt(known.size()));
                var identifiers = new ArrayList<>(model.get(id).identifiers());
                if (random.nextBoolean()) {
                    identifiers.removeFirst();
                }
                identifiers.add(identifier(free++, DAY.minusYears(1), DAY));
                var facts = operator(id, identifiers);
                projection.put(facts);
                model.put(id, facts);
            } else {
                var id = known.remove(random.nextInt(known.size()));
                projection.remove(id);
                model.remove(id);
            }
        }
        assertEquals(model.size(), projection.operators());
        var owner = new HashMap<String, OperatorFacts>();
        model.values()
                .forEach(facts -> facts.identifiers().forEach(one -> owner.put(one.scheme() + one.value(), facts)));
        for (int number = 0; number < free; number++) {
            var identifier = identifier(number, DAY, null);
            var expected = owner.get(identifier.scheme() + identifier.value());
            var found = find(projection, identifier, DAY);
            assertEquals(expected != null, found.isPresent(), identifier::toString);
            found.ifPresent(facts -> same(expected, facts));
        }
        projection.reset();
        assertEquals(0, projection.operators());
        assertEquals(Optional.empty(), find(projection, identifier(1, DAY, null), DAY));
    }

    @Test
    void aNumberThatPassedToAnotherIsWhosItWasOnTheDay() {
        var projection = new Projection(Duration.ofSeconds(60));
        var before = operator(
                UUID.randomUUID(),
                List.of(identifier(1, DAY.minusYears(2), DAY.minusDays(1)), identifier(1, DAY.plusDays(9), null)));
        var after = operator(UUID.randomUUID(), List.of(identifier(1, DAY, DAY.plusDays(5))));
        projection.put(before);
        projection.put(after);
        var asked = identifier(1, DAY, null);
        same(before, find(projection, asked, DAY.minusDays(1)).orElseThrow());
        same(after, find(projection, asked, DAY).orElseThrow());
        same(after, find(projection, asked, DAY.plusDays(5)).orElseThrow());
        assertTrue(find(projection, asked, DAY.plusDays(6)).isEmpty());
        same(before, find(projection, asked, DAY.plusDays(9)).orElseThrow());
        assertTrue(find(projection, asked, DAY.minusYears(3)).isEmpty());
        assertTrue(projection.find("XB", "TIN", "XA1", DAY).isEmpty());
        assertTrue(projection.find("XA", "VAT", "XA1", DAY).isEmpty());
    }

    @Test
    void whoeverReadsWhileItGrowsFindsWhatWasThereBefore() throws Exception {
        var projection = new Projection(Duration.ofSeconds(60));
        var there = operator(UUID.randomUUID(), List.of(identifier(1_000_000, DAY, null)));
        projection.put(there);
        var wrong = new ArrayList<Throwable>();
        var writing = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 100_000; i++) {
                projection.put(operator(new UUID(0, i % 30_000), List.of(identifier(i % 30_000, DAY, null))));
            }
        });
        while (writing.isAlive() && wrong.isEmpty()) {
            try {
                same(
                        there,
                        find(projection, identifier(1_000_000, DAY, null), DAY).orElseThrow());
            } catch (Throwable e) {
                wrong.add(e);
            }
        }
        writing.join();
        assertEquals(List.of(), wrong);
        assertEquals(30_001, projection.operators());
    }

    @Test
    void beyondItsBoundItAnswersOnlyWhoeverAcceptsThat() {
        var projection = new Projection(Duration.ofSeconds(60));
        assertEquals(
                "projection-stale",
                assertThrows(Refusal.class, () -> projection.age(true)).slug());
        projection.current(System.nanoTime() - Duration.ofSeconds(59).toNanos());
        assertTrue(projection.age(false).compareTo(Duration.ofSeconds(59)) >= 0);
        projection.current(System.nanoTime() - Duration.ofSeconds(61).toNanos());
        assertTrue(projection.age(true).compareTo(Duration.ofSeconds(61)) >= 0);
        var refusal = assertThrows(Refusal.class, () -> projection.age(false));
        assertEquals(
                Map.of("slug", "projection-stale", "status", 503),
                Map.of("slug", refusal.slug(), "status", refusal.type().status()));
    }

    @Test
    void anAuthorisationTakesFewBytes() {
        var facts = new OperatorFacts(
                UUID.randomUUID(),
                List.of(identifier(999_999_999, DAY, null)),
                List.of(),
                List.of(new OperatorFacts.Held(
                        "XA-AEO-999999",
                        "xa",
                        "2020",
                        List.of(new StatusPeriod(
                                "AEOS", StatusPeriod.Status.ACTIVE, DAY, null, Instant.EPOCH, null, null, null)))));
        // an array's head, its content, and two places in two tables that are at least three eighths full
        var bytes = 16 + new PackedOperator().pack(facts).length + 7 + 2 * 4 * 8 / 3;
        assertTrue(bytes <= 200, () -> bytes + " bytes");
    }
}
