package customs.aeo.enrolment;

import customs.aeo.Desk;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What {@code benchmarks/register} runs: no test by its name, so that the suite leaves it out. Writes the figures down. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RegisterSpeed {
    private static final Path PAGE = Path.of("../benchmarks/register.md");
    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("REGISTER_ROWS", "100000"));
    private static final int MANY = Integer.parseInt(System.getenv().getOrDefault("REGISTER_MANY", "1000000"));
    private static final List<String> HEAD =
            List.of("scheme", "identifier", "legalName", "country", "establishedOn", "otherIdentifiers", "units");

    @Inject
    ImportDesk desk;

    @Inject
    EnrolmentRound round;

    @Inject
    RegisterExport export;

    private final StringBuilder page = new StringBuilder();

    private void say(String text, Object... values) {
        var line = String.format(Locale.ROOT, text, values);
        page.append(line).append('\n');
        System.out.println(line);
    }

    private static List<String> cells(String series, int i) {
        return List.of(
                "TIN",
                "XC%s%09d".formatted(series, i),
                "Demonstration trading house %s %d".formatted(series, i),
                "XC",
                "2015-01-01",
                "",
                i % 5 == 0 ? "B1|Branch north|BRANCH|XC" : "");
    }

    private static Path csv(String series, int rows, boolean bad) throws IOException {
        var file = Files.createTempFile("register", ".csv");
        try (var out =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            out.println(String.join(",", HEAD));
            for (int i = 0; i < rows; i++) {
                out.println(
                        bad ? "TIN,bad number %d,,xc,yesterday,,x".formatted(i) : String.join(",", cells(series, i)));
            }
        }
        return file;
    }

    private static Path xlsx(String series, int rows) throws IOException {
        var file = Files.createTempFile("register", ".xlsx");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var workbook = new Workbook(out, "Customs resilience", "1.0")) {
            var sheet = workbook.newWorksheet("operators");
            for (int i = -1; i < rows; i++) {
                var cells = i < 0 ? HEAD : cells(series, i);
                for (int c = 0; c < cells.size(); c++) {
                    sheet.inlineString(i + 1, c, cells.get(c));
                }
                if (i % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static Act act() {
        return new Act(Actor.of("officer", "XC", "aeo-officer"), Instant.parse("2026-11-24T10:00:00Z"));
    }

    private interface Timed {
        void run() throws IOException;
    }

    private static double seconds(Timed work) throws IOException {
        var from = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0;
    }

    /** The largest heap since it was last asked, in MiB. */
    private static long heap() {
        long peak = 0;
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return peak >> 20;
    }

    private RegisterImport.Count through(String title, Path file) throws IOException {
        heap();
        var it = new RegisterImport[1];
        var taken = seconds(() -> it[0] = desk.upload(title, file, "0".repeat(64), act()));
        var size = Files.size(file) >> 20;
        Files.delete(file);
        var id = it[0].id();
        var checked = seconds(() -> {
            desk.check(id, Expected.of("*"), act());
            round.look();
        });
        var entered = seconds(() -> {
            desk.enrol(id, Expected.of("*"), true, act());
            round.look();
        });
        var done = desk.read(id, act().by());
        assertEquals(RegisterImport.Stage.DONE, done.stage());
        say("| %s | %d | %.1f | %.1f | %.1f | %d |", title, size, taken, checked, entered, heap());
        return done.count();
    }

    @Test
    void measure() throws IOException {
        Desk.day("2026-11-24");
        say("# The register from a file");
        say("");
        say(
                "Written by `benchmarks/register`, %s. Java heap %d MiB, %d processors; load of the machine %.1f.",
                Instant.parse("2026-11-24T00:00:00Z").toString().substring(0, 10),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        say(
                "Each file is taken (stored), looked through row by row, and entered: operators with a number, every fifth with a");
        say(
                "unit, each with its step of history, over JPA into PostgreSQL on the same machine. Heap: sum of the peaks of all");
        say("pools of the whole service, its status projection of all operators among them.");
        say("");
        say("| file | MB | taken, s | looked through, s | entered, s | peak of heap, MiB |");
        say("|---|---:|---:|---:|---:|---:|");
        assertEquals(
                ROWS,
                through("CSV, %,d rows".formatted(ROWS), csv("A", ROWS, false)).created());
        assertEquals(ROWS, through("the same again", csv("A", ROWS, false)).same());
        assertEquals(
                ROWS,
                through("CSV, %,d bad rows".formatted(ROWS), csv("A", ROWS, true))
                        .refused());
        assertEquals(
                ROWS, through("XLSX, %,d rows".formatted(ROWS), xlsx("B", ROWS)).created());
        if (MANY > 0) {
            assertEquals(
                    MANY,
                    through("CSV, %,d rows".formatted(MANY), csv("C", MANY, false))
                            .created());
            assertEquals(
                    MANY,
                    through("XLSX, %,d rows".formatted(MANY), xlsx("C", MANY)).same());
        }
        var all = 2 * ROWS + MANY;
        for (var format : RegisterFile.Format.values()) {
            heap();
            if (format == RegisterFile.Format.XLSX && all > 1_048_575) {
                continue;
            }
            var file = Files.createTempFile("register", ".out");
            var written = seconds(() -> {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    export.write("XC", format, out);
                }
            });
            say(
                    "| %s, %,d operators taken out | %d | %.1f | | | %d |",
                    format, all, Files.size(file) >> 20, written, heap());
            Files.delete(file);
        }
        Files.writeString(PAGE, page);
    }
}
