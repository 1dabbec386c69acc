package customs.aeo.application;

import customs.aeo.Desk;
import customs.aeo.clock.LegalClock;
import customs.aeo.programme.Programmes;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Measures how long all clocks of 100,000 open cases need to be read again; no test, see benchmarks/clocks. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ClockSpeed {
    private static final int CASES = 100_000;
    private static final int RUNS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    DueDays due;

    @Inject
    Applications applications;

    @Inject
    Programmes programmes;

    private interface Work {
        void run() throws SQLException;
    }

    private static double[] seconds(Work work) throws SQLException {
        var seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            var began = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static String row(String what, double[] seconds) {
        var row = String.format(Locale.ROOT, "| %s | %.2f s | %.2f s |", what, seconds[RUNS / 2], seconds[RUNS - 1]);
        System.out.println(row);
        return row;
    }

    private void load() throws SQLException {
        var version = programmes.of("XA", TODAY).orElseThrow().version();
        try (var database = ServiceDatabase.superuser();
                var statement = database.createStatement()) {
            statement.execute("INSERT INTO operator SELECT md5('c')::uuid, 0, 0, '', 'XA', 'Demonstration', 'XA',"
                    + " '2010-01-01', false");
            statement.execute("""
                    INSERT INTO aeo_application (id, version, history_count, history_head, number, administration, operator_id,
                        programme, programme_version, levels, stage, events, received_on, accepted_on, gaps, assessors,
                        next_due_on, started_at)
                    SELECT md5('c' || i)::uuid, 0, 0, '', 'XA-B-' || i, 'XA', md5('c')::uuid, 'xa', '%s', '{AEOC}',
                        'IN_ASSESSMENT',
                        jsonb_build_array(
                            jsonb_build_object('kind', 'RECEIPT', 'on', day, 'recordedAt', now()),
                            jsonb_build_object('kind', 'INFORMATION_REQUEST', 'on', day + 5, 'recordedAt', now()),
                            jsonb_build_object('kind', 'INFORMATION_ANSWER', 'on', day + 12, 'recordedAt', now()),
                            jsonb_build_object('kind', 'ADMISSIBILITY_NOTICE', 'on', day + 20, 'recordedAt', now()),
                            jsonb_build_object('kind', 'ACCEPTANCE', 'on', day + 20, 'recordedAt', now()),
                            jsonb_build_object('kind', 'EXTENSION', 'on', day + 60, 'clock', 'decision', 'number', 30,
                                'unit', 'CALENDAR_DAY', 'recordedAt', now())),
                        day, day + 20, '{}', '{a}', date '9999-12-31', now()
                    FROM (SELECT i, date '2026-06-01' + i %% 100 AS day FROM generate_series(1, %d) i) cases""".formatted(version, CASES));
            statement.execute("ANALYZE aeo_application");
        }
    }

    private static void spoil(int everyTh) throws SQLException {
        try (var database = ServiceDatabase.superuser();
                var statement = database.createStatement()) {
            statement.execute(
                    "UPDATE aeo_application SET next_due_on = '9999-12-31' WHERE abs(hashtext(id::text)) %% %d = 0"
                            .formatted(everyTh));
        }
    }

    @Test
    void allClocksAgain() throws SQLException, IOException {
        Desk.day(TODAY.toString());
        load();
        var programme = programmes.of("XA", TODAY).orElseThrow();
        var states = new ArrayList<CaseState>();
        List<CaseState> batch;
        do {
            batch = applications.states(
                    "XA", states.isEmpty() ? null : states.getLast().id(), 10_000);
            states.addAll(batch);
        } while (!batch.isEmpty());
        var events = states.stream()
                .map(state -> state.events().stream().map(CaseEvent::event).toList())
                .toList();
        var readings = seconds(() -> assertEquals(
                (long) states.size() * programme.clocks().size(),
                IntStream.range(0, events.size())
                        .parallel()
                        .mapToLong(i -> LegalClock.read(programme.rules(), programme.calendar(), events.get(i), TODAY)
                                .size())
                        .sum()));
        var first = System.nanoTime();
        assertTrue(due.recompute("XA") >= CASES);
        var everyCase = (System.nanoTime() - first) / 1e9;
        var unchanged = seconds(() -> due.recompute("XA"));
        var moved = seconds(() -> {
            spoil(20);
            due.recompute("XA");
        });
        var page = """
                # Clocks

                `benchmarks/clocks` reads every clock of 100,000 open cases again, each with six events and all %d limits of the
                programme, on all processors: from events in memory with the whole explanation, and as the service does it when an
                administration declares a day: from the database, writing the cases whose next day moved.

                Target: all clocks of 100,000 open cases in at most 10 s on 2 cores.

                | what | median of 5 | slowest |
                |---|---|---|
                %s

                All 100,000 cases written, once: %.1f s.

                Measured on %d cores, %s, JDK %s, %s, at a load of about %d. What else ran on the machine slows the figures; repeat on a quiet one.
                """.formatted(
                        programme.clocks().size(),
                        String.join(
                                "\n",
                                row("clocks with their explanation, from events in memory", readings),
                                row("from the database, nothing moved", unchanged),
                                row("from the database, one case in twenty moved and written", moved)),
                        everyCase,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        LocalDate.now(),
                        Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.writeString(Path.of("../benchmarks/clocks.md"), page);
        assertTrue(unchanged[RUNS / 2] <= 10, "slower than the target");
    }
}
