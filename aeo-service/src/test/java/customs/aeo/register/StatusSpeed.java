package customs.aeo.register;

import customs.aeo.Desk;
import customs.aeo.programme.Programmes;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What {@code benchmarks/status} runs: no test by its name, so that the suite leaves it out. Writes the figures down. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class StatusSpeed {
    private static final Path PAGE = Path.of("../benchmarks/status.md");
    private static final int AUTHORISATIONS = Integer.parseInt(given("STATUS_AUTHORISATIONS", "1000000"));
    private static final double SECONDS = Double.parseDouble(given("STATUS_SECONDS", "20"));
    private static final int TRIALS = Integer.parseInt(given("STATUS_CHANGES", "200"));
    private static final int ROUNDS = 3;
    private static final String CHANGES = "2026-12-15";
    private static final int CUT = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    Projection own;

    @Inject
    Programmes programmes;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private final StringBuilder page = new StringBuilder();

    private static String given(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    /** Figures of one run: answers a second, median and 99th percentile of the latency in microseconds, bytes an answer. */
    private record Run(double rate, long median, long worst, long bytes) {}

    private void say(String text, Object... values) {
        var line = String.format(Locale.ROOT, text, values);
        page.append(line).append('\n');
        System.out.println(line);
    }

    private void load() throws SQLException {
        var version = programmes.of("XA", TODAY).orElseThrow().version();
        try (var database = ServiceDatabase.superuser();
                var statement = database.createStatement()) {
            statement.execute("SET session_replication_role = replica"); // no checks row by row: the rows are right
            statement.execute("""
                    DO $$ BEGIN EXECUTE (SELECT format('ALTER TABLE operator_identifier DROP CONSTRAINT %I', conname)
                        FROM pg_constraint WHERE conrelid = 'operator_identifier'::regclass AND contype = 'x'); END $$""");
            var rows = " FROM generate_series(0, %d) i".formatted(AUTHORISATIONS - 1);
            statement.execute(
                    "INSERT INTO operator SELECT md5('o' || i)::uuid, 0, 0, '', 'XA', 'Demonstration ' || i, 'XA',"
                            + " '2010-01-01', false" + rows);
            statement.execute("INSERT INTO operator_identifier SELECT md5('o' || i)::uuid, 0, 'XA', 'TIN', 'XA',"
                    + " 'XA7' || lpad(i::text, 12, '0'), '2014-01-01', NULL" + rows);
            statement.execute(
                    "INSERT INTO authorisation SELECT md5('a' || i)::uuid, 0, 0, '', 'XA-S' || lpad(i::text, 8, '0'),"
                            + " 'XA', md5('o' || i)::uuid, md5('p' || i)::uuid, 'xa', '" + version + "',"
                            + " CASE i % 2 WHEN 0 THEN 'AEOS' ELSE 'AEOC' END, 'ACTIVE', '2015-01-01', '2015-01-01', NULL"
                            + rows);
            statement.execute("INSERT INTO status_period SELECT md5('a' || i)::uuid, 0,"
                    + " CASE i % 2 WHEN 0 THEN 'AEOS' ELSE 'AEOC' END, 'ACTIVE', date '2015-01-01' + i % 3650, NULL,"
                    + " '2025-06-01', NULL, NULL, NULL" + rows);
            statement.execute("INSERT INTO status_period SELECT md5('a' || i)::uuid, 1,"
                    + " CASE i % 2 WHEN 0 THEN 'AEOS' ELSE 'AEOC' END, 'SUSPENDED', date '2026-01-01' + i % 300, NULL,"
                    + " '2025-12-01', 'd', NULL, NULL" + rows + " WHERE i % 20 = 0");
            // the index of the constraint, built at once
            statement.execute("CREATE INDEX ON operator_identifier USING gist"
                    + " (administration, scheme, value, daterange(valid_from, valid_to, '[]'))");
            statement.execute("ANALYZE");
        }
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Duration rebuild() {
        own.reset();
        var began = System.nanoTime();
        Followed.untilNow(own, Duration.ofMinutes(5));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Run run(String kind, String path, Path token, int traders, String more, double seconds, double rate) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "-cp",
                            "target/test-classes" + java.io.File.pathSeparator + "target/classes",
                            StatusLoad.class.getName(),
                            Integer.toString(RestAssured.port),
                            kind,
                            path,
                            token == null ? "-" : token.toString(),
                            Integer.toString(traders),
                            more,
                            Double.toString(seconds),
                            Double.toString(rate))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var words =
                    new String(process.getInputStream().readAllBytes()).strip().split(" ");
            assertEquals(0, process.waitFor());
            assertEquals("0", words[3], "answers that failed");
            return new Run(
                    Double.parseDouble(words[0]),
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[4]));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(List<Double> rates) {
        var sorted = rates.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Test
    void measure() throws Exception {
        TestClock.set("2026-11-24T10:00:00Z");
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var token = Files.createTempFile("token", ".txt");
        Files.writeString(token, Desk.clearance());
        own.reset();
        Followed.untilNow();
        var empty = heap();
        load();
        System.out.println("loaded");
        var first = rebuild();
        var second = rebuild();
        var full = heap();
        System.out.printf("rebuilt in %s and %s, %d bytes%n", first, second, full - empty);
        var perAuthorisation = (full - empty) / (double) AUTHORISATIONS;
        var answer = Desk.wrongly(Desk.clearance())
                .get("/api/v1/status/TIN/{number}", StatusLoad.number(1))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        ConstantResource.answer = answer;

        var status = "/api/v1/status/TIN/";
        var past = "?asKnownOn=" + TODAY.minusDays(1);
        var kinds = Map.<String, java.util.function.DoubleFunction<Run>>of(
                "open", seconds -> run("get", "/constant/open", null, 0, "-", seconds, 0),
                "secured", seconds -> run("get", "/constant/secured", token, 0, "-", seconds, 0),
                "status", seconds -> run("get", status, token, AUTHORISATIONS, "-", seconds, 0),
                "repository", seconds -> run("get", status, token, AUTHORISATIONS, past, seconds, 0),
                "batch", seconds -> run("batch", "/api/v1/status-questions", token, AUTHORISATIONS, "-", seconds, 0));
        var order = List.of("open", "secured", "status", "repository", "batch");
        var rates = new java.util.HashMap<String, List<Double>>();
        for (int round = -1; round < ROUNDS; round++) {
            for (var kind : order) {
                var result = kinds.get(kind).apply(SECONDS);
                System.out.printf("%d %s %s%n", round, kind, result);
                if (round >= 0) {
                    rates.computeIfAbsent(kind, key -> new ArrayList<>()).add(result.rate());
                }
            }
        }
        var securedRate = median(rates.get("secured"));
        var statusRate = median(rates.get("status"));
        var constantAtHalf = new ArrayList<Double>();
        var statusAtHalf = new ArrayList<Double>();
        for (int round = -1; round < ROUNDS; round++) {
            var constant = run("get", "/constant/secured", token, 0, "-", SECONDS, securedRate / 2);
            var asked = run("get", status, token, AUTHORISATIONS, "-", SECONDS, statusRate / 2);
            System.out.printf("at half load, %d: constant %s, status %s%n", round, constant, asked);
            if (round >= 0) {
                constantAtHalf.add(constant.worst() / 1000.0);
                statusAtHalf.add(asked.worst() / 1000.0);
            }
        }
        var visible = visible();

        say("# Status questions");
        say("");
        say(
                "`benchmarks/status` loads %,d synthetic authorisations, one for each trader, and asks for their status over HTTP with a",
                AUTHORISATIONS);
        say(
                "clearance system's token, at random. The service and the load generator run in two processes of one machine. The");
        say(
                "constants are operations of the same server that answer %,d bytes, as much as a status; the repository path is the same",
                answer.length);
        say(
                "question as known yesterday, which the database answers. Medians of %d runs of %.0f s, taken in turn after one to warm up.",
                ROUNDS, SECONDS);
        say("");
        say("| what | answers a second | target | reached |");
        say("|---|---|---|---|");
        say("| unsecured constant | %,.0f | | |", median(rates.get("open")));
        say(
                "| secured constant | %,.0f | ≥ 0.6 × unsecured | %.2f × |",
                securedRate, securedRate / median(rates.get("open")));
        say("| status | %,.0f | ≥ 0.8 × secured constant | %.2f × |", statusRate, statusRate / securedRate);
        say(
                "| status through the repository | %,.0f | status ≥ 2 × this | %.1f × |",
                median(rates.get("repository")), statusRate / median(rates.get("repository")));
        say("| batch of 1,000, identifiers | %,.0f | ≥ 300,000 | |", 1000 * median(rates.get("batch")));
        say("");
        say("| what | figure | target |");
        say("|---|---|---|");
        say(
                "| 99th percentile of a secured constant at half load (%,.0f a second) | %.2f ms | |",
                securedRate / 2, median(constantAtHalf));
        say(
                "| 99th percentile of a status at half load (%,.0f a second) | %.2f ms | ≤ 2 × the constant's |",
                statusRate / 2, median(statusAtHalf));
        say(
                "| rebuild of the projection, first and second time | %.1f s, %.1f s | ≤ 10 s |",
                first.toMillis() / 1e3, second.toMillis() / 1e3);
        say(
                "| memory of an authorisation with its trader and identifier | %.0f bytes | ≤ 200 bytes |",
                perAuthorisation);
        say(
                "| from commit until visible in two instances, 99th percentile of %d changes | %.0f ms | ≤ 1 s |",
                visible.took().size(), worst(visible.took()));
        say(
                "| the same after the second had no connection for %d s, of %d changes | %.0f ms | ≤ 1 s |",
                CUT, visible.after().size(), worst(visible.after()));
        say(
                "| from the end of that cut until it knew what had changed meanwhile | %.0f ms | ≤ 1 s |",
                visible.caughtUp().toNanos() / 1e6);
        say("");
        say(
                "The latency at half load counts from the time at which a request was due; the first 2 s of a run, while the load generator");
        say(
                "itself is cold, are left out, and the median of %d runs taken in turn after one to warm up stands above. Milliseconds:",
                ROUNDS);
        say("");
        say("- constant: %s", constantAtHalf);
        say("- status: %s", statusAtHalf);
        say("");
        say("Runs of each kind, answers a second:");
        say("");
        for (var kind : order) {
            say(
                    "- %s: %s",
                    kind,
                    rates.get(kind).stream()
                            .map(rate -> String.format(Locale.ROOT, "%,.0f", rate))
                            .toList());
        }
        say("");
        say(
                "Measured on %d cores, %s, JDK %s, %s, at a load of about %.1f before the start. What else ran on the machine slows the",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.version"),
                java.time.LocalDate.now(),
                load);
        say("figures; repeat on a quiet one.");
        Files.writeString(PAGE, page);
    }

    /**
     * How long each change took to be visible in two instances, sorted.
     *
     * @param after the same after the second instance had no connection to the database for a while
     * @param caughtUp from the end of that while until it knew what had changed meanwhile
     */
    private record Visible(List<Duration> took, List<Duration> after, Duration caughtUp) {}

    /** Suspends and restores one authorisation over and over. */
    private Visible visible() throws Exception {
        var firm = Desk.firm();
        Desk.granted(firm, "2026-11-24", "AEOC");
        var other = new Projection(Duration.ofSeconds(60));
        var line = new Line(url);
        var follower = new ProjectionFollower(other, line, Duration.ofSeconds(5));
        var thread = Thread.ofPlatform().daemon().start(follower);
        while (!other.built()) {
            Thread.onSpinWait();
        }
        Desk.day(CHANGES);
        var took = changes(other, firm, TRIALS);
        var facts = facts(own, firm);
        line.cut();
        var suspension = Desk.suspend(firm, "d", CHANGES).<String>path("id");
        Thread.sleep(Duration.ofSeconds(CUT));
        assertEquals(facts, facts(other, firm), "nothing is heard over a line that is cut");
        line.mend();
        var caughtUp = until(other, firm, facts + 1);
        Desk.suspension(Desk.decider(), suspension, "lifting", Map.of("reason", "Mended.", "from", CHANGES));
        until(other, firm, facts + 2);
        var after = changes(other, firm, TRIALS);
        follower.end();
        thread.join();
        return new Visible(took, after, caughtUp);
    }

    private List<Duration> changes(Projection other, Desk.Firm firm, int trials) {
        var took = new ArrayList<Duration>();
        for (int trial = 0; trial < trials / 2; trial++) {
            var facts = facts(own, firm);
            var suspension = Desk.suspend(firm, "d", CHANGES).<String>path("id");
            took.add(until(other, firm, facts + 1));
            Desk.suspension(Desk.decider(), suspension, "lifting", Map.of("reason", "Mended.", "from", CHANGES));
            took.add(until(other, firm, facts + 2));
        }
        Collections.sort(took);
        return took;
    }

    private static double worst(List<Duration> took) {
        return took.get(took.size() * 99 / 100).toNanos() / 1e6;
    }

    private Duration until(Projection other, Desk.Firm firm, int facts) {
        var began = System.nanoTime();
        while (facts(own, firm) < facts || facts(other, firm) < facts) {
            Thread.onSpinWait();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static int facts(Projection projection, Desk.Firm firm) {
        return projection.find("XA", "TIN", firm.number(), TODAY).stream()
                .flatMap(facts -> facts.holds().stream())
                .mapToInt(held -> held.periods().size())
                .sum();
    }
}
