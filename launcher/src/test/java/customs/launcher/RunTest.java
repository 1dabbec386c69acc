package customs.launcher;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command as a person has it: started, started twice, interrupted, killed, started again. */
class RunTest {
    private static final String LAST_LINE = "Ctrl-C stops everything.";

    @TempDir
    Path folder;

    private final Ports ports = FreePorts.choose();
    private final List<Process> started = new ArrayList<>();

    private record Outcome(int code, List<String> lines) {}

    /** What ./run executes once everything is built. */
    private Process run(String log, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Java.command(),
                "-Xmx64m",
                "-cp",
                "target/classes:" + Files.readString(Path.of("target/launcher.classpath")),
                "customs.launcher.Launcher",
                "--project",
                ".."));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
        started.add(process);
        return process;
    }

    private Outcome outcome(String... arguments) throws Exception {
        var process = run("outcome.log", arguments);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "ends by itself");
        return new Outcome(process.exitValue(), Files.readAllLines(folder.resolve("outcome.log")));
    }

    private void await(Process process, String log, String text) throws IOException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (!Files.readString(folder.resolve(log)).contains(text)) {
            assertTrue(process.isAlive(), () -> read(log));
            assertTrue(System.nanoTime() < until, () -> read(log));
            Children.pause(200);
        }
    }

    private String read(String log) {
        try {
            return Files.readString(folder.resolve(log));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private List<Long> children() throws IOException {
        return Files.readAllLines(folder.resolve("data/processes")).stream()
                .map(line -> Long.parseLong(line.split(" ")[0]))
                .toList();
    }

    @AfterEach
    void leaveNothing() throws IOException {
        started.forEach(Process::destroyForcibly);
        Children.endLeftovers(folder.resolve("data/processes"));
        Folders.delete(folder.resolve("data"));
    }

    @Test
    void theLifeOfAProduct() throws Exception {
        var data = folder.resolve("data").toString();
        var offset = "--port-offset=" + ports.offset();
        var bystander = new ProcessBuilder("sleep", "600").start();
        started.add(bystander);

        var first = run("first.log", "--data", data, offset);
        await(first, "first.log", LAST_LINE);
        assertTrue(read("first.log").contains(ports.url(Service.PORTAL)));
        assertEquals(2 + Service.values().length, children().size());

        var second = outcome("--data", data, offset);
        assertEquals(1, second.code());
        assertEquals(1, second.lines().size(), second.lines()::toString);
        assertTrue(second.lines().getFirst().contains("already runs"));

        var neighbour = outcome("--data", folder.resolve("other").toString(), offset);
        assertEquals(1, neighbour.code());
        assertEquals(1, neighbour.lines().size(), neighbour.lines()::toString);
        assertTrue(neighbour.lines().getFirst().matches("Port \\d+, needed for .*, is taken by process \\d+ .*"));

        assertEquals(
                0,
                outcome("backup", "--data", data, folder.resolve("all.zip").toString())
                        .code());
        assertEquals(
                1,
                outcome("restore", "--data", data, folder.resolve("all.zip").toString())
                        .code());

        var orphans = children();
        first.destroyForcibly().waitFor();
        assertTrue(orphans.stream().allMatch(pid -> Identity.of(pid).isPresent()), "all outlive a kill -9");

        var third = run("third.log", "--data", data, offset);
        await(third, "third.log", LAST_LINE);
        assertTrue(read("third.log").contains("Ended what an earlier start left running: "));
        assertTrue(orphans.stream().noneMatch(pid -> Identity.of(pid).isPresent()));

        var last = children();
        Signal.INT.send(third.pid());
        assertTrue(third.waitFor(90, TimeUnit.SECONDS), "ends after Ctrl-C");
        assertEquals(130, third.exitValue());
        assertTrue(last.stream().noneMatch(pid -> Identity.of(pid).isPresent()), "nothing is left running");
        assertFalse(Files.exists(folder.resolve("data/processes")));
        assertTrue(bystander.isAlive(), "and nothing else was ended");
    }

    @Test
    void aTermSignalDuringTheStartLeavesNothing() throws Exception {
        var process = run("term.log", "--data", folder.resolve("data").toString(), "--port-offset=" + ports.offset());
        await(process, "term.log", "PostgreSQL is ready");
        var children = children();
        Signal.TERM.send(process.pid());
        assertTrue(process.waitFor(90, TimeUnit.SECONDS));
        assertEquals(143, process.exitValue());
        assertTrue(children.stream().noneMatch(pid -> Identity.of(pid).isPresent()));
        Occupancy.requireFree(ports);
    }

    @Test
    void emptyAndDemonstrationDataAreNotMixed() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("demonstration"), "true");
        var outcome = outcome("--data", data.toString(), "--empty");
        assertEquals(1, outcome.code());
        assertTrue(outcome.lines().getFirst().contains("--fresh"), outcome.lines()::toString);
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var outcome = outcome("--data", file.resolve("data").toString());
        assertEquals(1, outcome.code());
        assertEquals(1, outcome.lines().size(), outcome.lines()::toString);
    }

    @Test
    void startingOverDeletesEverythingButTheLock() throws Exception {
        var folders = new Folders(Path.of(".."), folder.resolve("data"));
        folders.prepare(0);
        Files.writeString(folders.secrets(), "A=b");
        Files.createDirectories(folders.postgres().resolve("base"));
        try (var _ = Occupancy.take(folders)) {
            Launcher.startOver(folders);
            assertFalse(Files.exists(folders.secrets()) || Files.exists(folders.postgres()));
            assertTrue(Files.exists(folders.lock()) && Files.exists(folders.logs()));
        }
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        var help = outcome("--help");
        assertEquals(0, help.code());
        for (var option : List.of("--fresh", "--empty", "--port-offset", "--data", "backup", "restore")) {
            assertTrue(String.join("\n", help.lines()).contains(option), option);
        }
        assertEquals(2, outcome("--nonsense").code());
    }
}
