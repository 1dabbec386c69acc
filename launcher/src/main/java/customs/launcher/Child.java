package customs.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One process of the product, with its log file and the signal that stops it cleanly. */
class Child {
    private final String name;
    private final Process process;
    private final Path log;
    private final Signal stopping;

    Child(String name, Process process, Path log, Signal stopping) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopping = stopping;
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    boolean alive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Asks the process to end, and ends it hard once the time is over. */
    void stop(Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        stopping.send(process.pid());
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                Signal.KILL.send(process.pid());
                process.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Signal.KILL.send(process.pid());
            Thread.currentThread().interrupt();
        }
    }

    /** The last lines of the log that say something, for a message to a person. */
    String lastWords() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(0, file.length() - 4_000);
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Keeps the log of the start before this one, and no more. */
    static void turn(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
