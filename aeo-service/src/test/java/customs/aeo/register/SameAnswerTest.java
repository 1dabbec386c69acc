package customs.aeo.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import customs.aeo.authorisation.StatusPeriod;
import customs.aeo.demonstration.DemonstrationRecords;
import customs.aeo.programme.ProgrammeFiles;
import customs.aeo.programme.Programmes;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The projection gives the answer that the database gives. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class SameAnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int FIRMS = 60;

    @Inject
    Moments moments;

    @Inject
    Register register;

    @Inject
    Projection projection;

    @Inject
    StatusText text;

    @Inject
    Programmes programmes;

    @Inject
    ObjectMapper json;

    private final Random random = new Random(7);

    private String answer(OperatorFacts facts, Moment moment, String number, Locale language) {
        var bytes = text.full(facts, moment, "TIN", number, moment.now(), language);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** @return how many different statuses were seen */
    private long compare(Projection projection, String administration, List<String> numbers) throws Exception {
        var statuses = new java.util.HashSet<StatusView.Status>();
        for (var number : numbers) {
            for (int offset = -400; offset <= 400; offset += 1 + random.nextInt(40)) {
                var moment = moments.of(administration, TODAY.plusDays(offset), null);
                var language = random.nextBoolean() ? Locale.ENGLISH : Locale.FRENCH;
                var fromDatabase = answer(register.facts(moment, "TIN", number).orElse(null), moment, number, language);
                var fromMemory = answer(
                        projection
                                .find(administration, "TIN", number, moment.on())
                                .orElse(null),
                        moment,
                        number,
                        language);
                assertEquals(fromDatabase, fromMemory);
                var view = json.readValue(fromMemory, StatusView.class);
                assertEquals(json.readTree(fromMemory), json.valueToTree(view));
                statuses.add(view.status());
            }
        }
        return statuses.size();
    }

    @Test
    void forTheDemonstrationRecords() throws Exception {
        TestClock.set("2026-11-24T09:00:00Z");
        DemonstrationRecords.present();
        Followed.untilNow();
        assertTrue(compare(projection, "XA", List.of("XA00000000000001", "XA00000000000002", "XA404")) >= 3);
        assertTrue(compare(projection, "XB", List.of("XB00000000000001")) >= 2);
    }

    @Test
    void howItEndedIsSaidOnlyAsFarAsTheProgrammeLetsIt() throws Exception {
        TestClock.set("2026-11-24T09:00:00Z");
        var told = moments.of("XA", TODAY, null);
        var silent = new Moment(
                told.administration(),
                ProgrammeFiles.without("eu", ", ended: [REVOKED, ANNULLED, CEASED, EXPIRED]"),
                told.on(),
                told.asKnownOn(),
                told.known(),
                told.now(),
                false);
        var recorded = told.now().minus(Duration.ofDays(9));
        var law = told.programme();
        var facts = new OperatorFacts(
                UUID.randomUUID(),
                List.of(),
                List.of(),
                List.of(new OperatorFacts.Held(
                        "XA-AEO-1",
                        law.code(),
                        law.version(),
                        List.of(
                                new StatusPeriod(
                                        "AEOC",
                                        StatusPeriod.Status.ACTIVE,
                                        TODAY.minusDays(90),
                                        null,
                                        recorded,
                                        null,
                                        null,
                                        null),
                                new StatusPeriod(
                                        "AEOC",
                                        StatusPeriod.Status.CEASED,
                                        TODAY.minusDays(3),
                                        null,
                                        recorded,
                                        null,
                                        null,
                                        null)))));
        var said = json.readTree(answer(facts, told, "XA1", Locale.FRENCH));
        assertEquals("CEASED", said.at("/ended/0/status").asText());
        assertTrue(said.at("/reason/text").asText().contains("21 novembre 2026"));
        var unsaid = json.readTree(answer(facts, silent, "XA1", Locale.FRENCH));
        assertEquals("NOT_AUTHORISED", unsaid.at("/reason/code").asText());
        assertTrue(unsaid.path("ended").isEmpty());
    }

    @Test
    void forHistoriesMadeAtRandom() throws Exception {
        TestClock.set("2026-11-24T09:00:00Z");
        var numbers = new ArrayList<String>();
        try (var database = ServiceDatabase.superuser()) {
            try {
                for (int i = 0; i < FIRMS; i++) {
                    numbers.add(firm(database, i));
                }
                var fresh = new Projection(Duration.ofSeconds(60));
                database.setAutoCommit(false);
                ProjectionRows.all(database, fresh::put);
                database.commit();
                fresh.current(System.nanoTime());
                assertTrue(fresh.operators() >= FIRMS);
                assertEquals(5, compare(fresh, "XA", numbers));
            } finally {
                database.setAutoCommit(true);
                for (var table : List.of("status_period", "authorisation", "operator_consent", "operator_identifier")) {
                    var owner = table.equals("status_period")
                            ? "authorisation_id IN (SELECT id FROM authorisation WHERE history_head = 'random')"
                            : table.equals("authorisation")
                                    ? "history_head = 'random'"
                                    : "operator_id IN (SELECT id FROM operator WHERE history_head = 'random')";
                    execute(database, "DELETE FROM %s WHERE %s".formatted(table, owner));
                }
                execute(database, "DELETE FROM operator WHERE history_head = 'random'");
            }
        }
    }

    /** A firm without a history of acts, so as to come by facts that no single run of acts would make. */
    private String firm(Connection database, int serial) throws SQLException {
        var operator = UUID.randomUUID();
        var number = "XA8%012d".formatted(serial);
        execute(
                database,
                "INSERT INTO operator VALUES (?, 0, 0, 'random', 'XA', 'Demonstration random', 'XA', NULL, false)",
                operator);
        execute(
                database,
                "INSERT INTO operator_identifier VALUES (?, 0, 'XA', 'TIN', 'XA', ?, ?, ?)",
                operator,
                number,
                day(-500, 100),
                random.nextInt(4) == 0 ? day(200, 100) : null);
        for (int i = random.nextInt(3) - 1; i >= 0; i--) {
            execute(
                    database,
                    "INSERT INTO operator_consent VALUES (?, ?, ?, ?, ?)",
                    operator,
                    i,
                    random.nextBoolean(),
                    day(-300, 600),
                    recorded(i));
        }
        var programme = programmes.of("XA", TODAY).orElseThrow();
        for (var level : programme.levels().values()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            var authorisation = UUID.randomUUID();
            execute(
                    database,
                    "INSERT INTO authorisation VALUES (?, 0, 0, 'random', ?, 'XA', ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, NULL)",
                    authorisation,
                    "XA-RANDOM-" + random.nextInt(1_000_000_000),
                    operator,
                    UUID.randomUUID(),
                    programme.code(),
                    programme.version(),
                    level.code(),
                    day(0, 1),
                    day(0, 1));
            for (int i = 0, facts = random.nextInt(6); i < facts; i++) {
                var suspended = i > 0 && random.nextBoolean();
                var from = day(-300, 600);
                execute(
                        database,
                        "INSERT INTO status_period VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
                        authorisation,
                        i,
                        level.code(),
                        suspended ? "SUSPENDED" : "ACTIVE",
                        from,
                        random.nextInt(3) == 0 ? from.plusDays(random.nextInt(200)) : null,
                        recorded(i),
                        suspended ? level.criteria().getFirst() : null);
            }
        }
        return number;
    }

    private LocalDate day(int first, int within) {
        return TODAY.plusDays(first + random.nextInt(within));
    }

    private static OffsetDateTime recorded(int position) {
        return OffsetDateTime.of(2026, 1, 1 + position, 9, 30, 0, 123_456_000, ZoneOffset.UTC);
    }

    private static void execute(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
