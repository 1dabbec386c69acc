package customs.monitoring.publication;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Theme;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.delegate;
import static io.restassured.RestAssured.given;

/**
 * Not one of the tests: how long the questions take that pages ask, over all Members, indicators and cycles, and over a hundred
 * times as many cycles. Run by {@code benchmarks/queries}.
 *
 * <p>One report is written through the API with an answer to every indicator and goes all the way to its publication; the
 * database then copies it for every Member and cycle, with other numbers.
 */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class QuerySpeed {
    private static final int CYCLES = 10;
    private static final int WARM_UP = 15;
    private static final int CALLS = 100;
    private static final int PUBLISHED = 10;

    private final Catalogues catalogues = new Catalogues();
    private final List<String> rows = new ArrayList<>();
    private final List<String> sizes = new ArrayList<>();

    /** One question: who asks what. */
    private record Question(String name, Tokens who, String address) {}

    @Test
    void everyPage() throws IOException, SQLException {
        int factor = Integer.getInteger("customs.benchmark.factor", 100);
        Walk donor = Walk.ofMembers(List.of("AU")).getFirst();
        try (Connection database = ServiceDatabase.superuser()) {
            fill(donor, database);
            donor.published();
            run(database, "ALTER TABLE cycle DROP CONSTRAINT cycle_data_year_check");
            run(database, "SET session_replication_role = replica");
            begin(database, donor);
            copy(database, donor, 0, CYCLES);
            int newest = donor.year + CYCLES - 1;
            long published = publish(donor.year, CYCLES);
            Map<String, BigDecimal> small = measure(donor, newest);
            size(database, CYCLES);
            Map<String, BigDecimal> large = Map.of();
            if (factor > 1) {
                long grown = bytes(database) * factor;
                long free = new File("/tmp").getUsableSpace();
                if (grown > free / 2) {
                    throw new IllegalStateException("%d bytes would be needed, %d are free".formatted(grown, free));
                }
                copy(database, donor, CYCLES, CYCLES * factor);
                results(database, donor, CYCLES * factor);
                run(database, "ANALYZE");
                large = measure(donor, donor.year + CYCLES * factor - 1);
                size(database, CYCLES * factor);
            }
            for (String name : small.keySet()) {
                rows.add("| %s | %s ms | %s |"
                        .formatted(name, small.get(name), large.containsKey(name) ? large.get(name) + " ms" : "–"));
            }
            Files.writeString(Path.of("../benchmarks/queries.md"), page(published));
        }
    }

    /** An answer to every indicator that a Member fills in itself, and a delivered figure for every other. */
    private void fill(Walk donor, Connection database) throws SQLException {
        for (Indicator indicator : catalogues.current().indicators().values()) {
            if (indicator.source() == Source.AEO || indicator.source() == Source.BCP) {
                boolean share = indicator.formula() == Formula.SHARE;
                run(
                        database,
                        ("INSERT INTO figure (id, administration, data_year, indicator, breakdown, source, dataset_version, status,"
                                        + " value, numerator, denominator, as_of, received_at, confirmed_at) VALUES"
                                        + " (gen_random_uuid(), 'AU', %d, '%s', '_T', '%s', 'first', 'A', %s, %s, now(), now(), now())")
                                .formatted(
                                        donor.year,
                                        indicator.code(),
                                        indicator.source(),
                                        share ? "75" : indicator.formula() == Formula.FLAG ? "1" : "2",
                                        share ? "30, 40" : "NULL, NULL"));
            }
        }
        for (Theme theme : catalogues.current().themes()) {
            List<String> points = new ArrayList<>();
            catalogues.current().points(theme).forEach(point -> {
                Indicator indicator = catalogues.current().indicators().get(point.indicator());
                if (theme.memberScored() && indicator.source() == Source.SELF) {
                    points.add("{\"indicator\":\"%s\",\"breakdown\":\"%s\",%s}"
                            .formatted(indicator.code(), point.breakdown(), answer(indicator)));
                }
            });
            if (!points.isEmpty()) {
                donor.saved(theme.code(), String.join(",", points));
            }
        }
    }

    private static String answer(Indicator indicator) {
        Formula formula = indicator.formula();
        if (formula == Formula.SHARE) {
            return "\"numerator\":30,\"denominator\":40";
        }
        if (formula == Formula.GROWTH || formula == Formula.RATIO) {
            return "\"numerator\":44,\"denominator\":40";
        }
        if (!indicator.components().isEmpty()) {
            return "\"levels\":{"
                    + indicator.components().stream()
                            .map(part -> "\"" + part.code() + "\":2")
                            .collect(Collectors.joining(","))
                    + "}";
        }
        return switch (formula) {
            case FLAG -> "\"yes\":true";
            case SCALE -> "\"level\":2";
            default -> "\"value\":3";
        };
    }

    /** Keeps the written report alone of its cycle. */
    private static void begin(Connection database, Walk donor) throws SQLException {
        run(database, "CREATE TABLE donor AS SELECT * FROM report WHERE id = '%s'".formatted(donor.report));
        run(
                database,
                "CREATE TABLE seen AS SELECT administration AS member FROM report WHERE cycle_code = '%s'"
                        .formatted(donor.cycle));
        run(
                database,
                "DELETE FROM section s USING report r, donor d"
                        + " WHERE s.report_id = r.id AND r.cycle_id = d.cycle_id AND r.id <> d.id");
        run(database, "DELETE FROM report r USING donor d WHERE r.cycle_id = d.cycle_id AND r.id <> d.id");
        run(database, "CREATE TABLE wanted (g int, member text, cycle_id uuid, report uuid, code text, year int)");
    }

    /** Copies the written report for every Member into the cycles from {@code first} to before {@code last}. */
    private static void copy(Connection database, Walk donor, int first, int last) throws SQLException {
        run(database, """
                INSERT INTO cycle SELECT (jsonb_populate_record(c, jsonb_build_object(
                    'id', md5('cycle' || g)::uuid, 'code', (c.data_year + g)::text, 'data_year', c.data_year + g))).*
                  FROM cycle c, generate_series(%d, %d) g WHERE c.code = '%s' AND g > 0""".formatted(first, last - 1, donor.cycle));
        run(database, "TRUNCATE wanted");
        run(database, """
                INSERT INTO wanted SELECT g, m.member,
                       CASE g WHEN 0 THEN d.cycle_id ELSE md5('cycle' || g)::uuid END,
                       md5(g || m.member)::uuid, (d.data_year + g)::text, d.data_year + g
                  FROM donor d, seen m, generate_series(%d, %d) g
                 WHERE NOT (g = 0 AND m.member = d.administration)""".formatted(first, last - 1));
        run(database, """
                INSERT INTO report SELECT (jsonb_populate_record(r, jsonb_build_object('id', w.report,
                    'cycle_id', w.cycle_id, 'cycle_code', w.code, 'data_year', w.year, 'administration', w.member))).*
                  FROM report r JOIN donor d ON d.id = r.id, wanted w""");
        for (String table : List.of("session", "agenda_item")) {
            String own = "session".equals(table)
                    ? "'from_day', t.from_day + g * 366, 'to_day', t.to_day + g * 366"
                    : "'session_id', md5(t.session_id::text || g)::uuid";
            run(
                    database,
                    "INSERT INTO " + table + " SELECT (jsonb_populate_record(t, jsonb_build_object("
                            + "'id', md5(t.id::text || g)::uuid, " + own + "))).* FROM " + table
                            + " t JOIN tabling v ON v." + ("session".equals(table) ? "session_id" : "item_id")
                            + " = t.id JOIN donor d ON d.id = v.report_id, generate_series("
                            + Math.max(1, first) + ", " + (last - 1) + ") g");
        }
        for (String table : referring(database)) {
            String content = "report_version".equals(table) ? """
                    , 'content', regexp_replace(regexp_replace(regexp_replace(replace(t.content, '"AU"', '"' || w.member || '"'),
                        '"numerator":30', '"numerator":' || (5 + abs(hashtext(w.member || w.g)) % 34), 'g'),
                        '"level":2', '"level":' || abs(hashtext(w.g || w.member)) % 4, 'g'),
                        '"disclosure":"WCO"', CASE abs(hashtext(w.member)) % 5 WHEN 0 THEN '"disclosure":"PUBLIC"'
                            ELSE '"disclosure":"WCO"' END, 'g')""" : "";
            String place = "tabling".equals(table)
                    ? ", 'session_id', CASE w.g WHEN 0 THEN t.session_id ELSE md5(t.session_id::text || w.g)::uuid END,"
                            + " 'item_id', CASE w.g WHEN 0 THEN t.item_id ELSE md5(t.item_id::text || w.g)::uuid END"
                    : "";
            String administration = has(database, table, "administration") ? ", 'administration', w.member" : "";
            run(
                    database,
                    "INSERT INTO " + table
                            + " OVERRIDING USER VALUE SELECT (jsonb_populate_record(t, jsonb_build_object('id',"
                            + " md5(t.id::text || w.report)::uuid, 'report_id', w.report" + administration + place
                            + content
                            + "))).* FROM " + table + " t JOIN donor d ON d.id = t.report_id, wanted w");
        }
        run(database, """
                INSERT INTO observation SELECT (jsonb_populate_record(o, jsonb_build_object(
                    'id', md5(o.id::text || w.report)::uuid, 'section_id', md5(o.section_id::text || w.report)::uuid))).*
                  FROM observation o JOIN section s ON s.id = o.section_id JOIN donor d ON d.id = s.report_id, wanted w""");
        run(database, """
                INSERT INTO figure SELECT (jsonb_populate_record(f, jsonb_build_object(
                    'id', md5(f.id::text || w.report)::uuid, 'administration', w.member, 'data_year', w.year))).*
                  FROM figure f JOIN donor d ON d.administration = f.administration AND d.data_year = f.data_year, wanted w""");
        run(database, "ANALYZE");
    }

    /** Tables whose rows belong to a report. */
    private static List<String> referring(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = database.createStatement();
                var found =
                        statement.executeQuery("SELECT table_name FROM information_schema.columns WHERE column_name ="
                                + " 'report_id' AND table_schema = 'public' ORDER BY table_name")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static boolean has(Connection database, String table, String column) throws SQLException {
        try (var found = database.getMetaData().getColumns(null, "public", table, column)) {
            return found.next();
        }
    }

    /** The first cycles by the service itself; milliseconds for the last of them. */
    private static long publish(int firstYear, int cycles) {
        long took = 0;
        for (int i = Math.max(0, cycles - PUBLISHED); i < cycles; i++) {
            long start = System.nanoTime();
            as(analyst())
                    .post("/api/v1/results/{cycle}", Integer.toString(firstYear + i))
                    .then()
                    .statusCode(201);
            took = (System.nanoTime() - start) / 1_000_000;
        }
        return took;
    }

    /** The others as copies, since publishing them all one by one would take hours. */
    private static void results(Connection database, Walk donor, int cycles) throws SQLException {
        run(database, """
                INSERT INTO result_version SELECT (jsonb_populate_record(v, jsonb_build_object(
                    'id', md5(v.id::text || g)::uuid, 'cycle_code', g::text, 'data_year', g))).*
                  FROM result_version v, generate_series(%d, %d) g WHERE v.cycle_code = '%s'""".formatted(donor.year + CYCLES, donor.year + cycles - 1, donor.year + CYCLES - 1));
        run(database, """
                INSERT INTO result_figure SELECT (jsonb_populate_record(f, jsonb_build_object(
                    'id', md5(f.id::text || g)::uuid, 'result_id', md5(v.id::text || g)::uuid))).*
                  FROM result_figure f JOIN result_version v ON v.id = f.result_id, generate_series(%d, %d) g
                 WHERE v.cycle_code = '%s'""".formatted(donor.year + CYCLES, donor.year + cycles - 1, donor.year + CYCLES - 1));
    }

    /** The 95th percentile of each question, in milliseconds as the caller sees it. */
    private Map<String, BigDecimal> measure(Walk donor, int year) {
        String cycle = Integer.toString(year);
        Tokens own = Tokens.of("report-validator").id("val").administration("FR");
        String report = as(own).get("/api/v1/reports?cycle={c}", cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        String session = as(delegate("PTC"))
                .get("/api/v1/sessions?body=PTC&demonstration=false&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].href");
        Map<String, BigDecimal> times = new LinkedHashMap<>();
        for (Question question : List.of(
                new Question("reports of an administration", own, "/api/v1/reports"),
                new Question("a report with every theme", own, "/api/v1/reports/" + report),
                new Question("fact sheet", own, "/api/v1/reports/" + report + "/fact-sheet"),
                new Question("reports, first page, analyst", analyst(), "/api/v1/reports?cycle=" + cycle),
                new Question("cycles", analyst(), "/api/v1/cycles"),
                new Question(
                        "Members with scores, all regions", delegate("PTC"), "/api/v1/cycles/" + cycle + "/members"),
                new Question(
                        "Members of a region side by side",
                        delegate("PTC"),
                        "/api/v1/cycles/" + cycle + "/regions/EUR"),
                new Question("sessions", delegate("PTC"), "/api/v1/sessions"),
                new Question("a session with all reports on its agenda", delegate("PTC"), session),
                new Question("recommendations", analyst(), "/api/v1/recommendations"),
                new Question("follow-up of recommendations", analyst(), "/api/v1/recommendations/overview"),
                new Question("follow-up of a Member", analyst(), "/api/v1/follow-ups/FR"),
                new Question("published results, list", null, "/api/v1/results"),
                new Question("published results of a cycle", null, "/api/v1/results/" + cycle),
                new Question("published indicators, all", null, "/api/v1/results/" + cycle + "/indicators"),
                new Question(
                        "published indicator, one", null, "/api/v1/results/" + cycle + "/indicators?indicator=I3_01"),
                new Question("an indicator over the cycles", null, "/api/v1/trends/I3_01"),
                new Question("a score over the cycles", null, "/api/v1/trends/MEMBER"),
                new Question("catalogue", null, "/api/v1/catalogue"),
                new Question("versions of the catalogue", null, "/api/v1/catalogues"),
                new Question("calendar of a Member", null, "/api/v1/calendars/members/FR"))) {
            times.put(question.name(), p95(question));
            System.out.println(question.name() + ": " + times.get(question.name()) + " ms");
        }
        return times;
    }

    private static BigDecimal p95(Question question) {
        long[] nanos = new long[CALLS];
        String token = question.who() == null ? null : question.who().sign();
        for (int i = -WARM_UP; i < CALLS; i++) {
            var request = given();
            if (token != null) {
                request.auth().oauth2(token);
            }
            long start = System.nanoTime();
            request.get(question.address()).then().statusCode(200);
            long took = System.nanoTime() - start;
            if (i >= 0) {
                nanos[i] = took;
            } else if (took > 5_000_000_000L) {
                // Nothing that a hundred more calls could mend.
                return BigDecimal.valueOf(took).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
            }
        }
        Arrays.sort(nanos);
        return BigDecimal.valueOf(nanos[CALLS * 95 / 100]).movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }

    private void size(Connection database, int cycles) throws SQLException {
        sizes.add("%d cycles: %d MB".formatted(cycles, bytes(database) / 1_000_000));
    }

    private static long bytes(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String page(long published) {
        return """
                # Questions that pages ask

                `benchmarks/queries` writes one report through the API, with an answer to every indicator, up to its publication, copies it
                in the database for every Member and cycle with other numbers, publishes the results of the first ten cycles, and then asks
                each question %d times over HTTP, one after the other. The figure is the 95th percentile as the caller sees it: token,
                query, computing, JSON and the connection included.

                Target: at most 50 ms for 187 Members × 50 indicators × 10 cycles, at most 200 ms for 100 times as many cycles.

                | question | 187 × 50 × 10 | 100 times that |
                |---|---|---|
                %s

                Publishing the results of one cycle, with everything decided that may be shown, took %d ms. The database took: %s.

                Measured on %d cores, %s, JDK %s, %s, at a load of about %d. What else ran on the machine slows the figures; repeat on a quiet one.
                """.formatted(
                        CALLS,
                        String.join("\n", rows),
                        published,
                        String.join("; ", sizes),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        LocalDate.now(),
                        Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
