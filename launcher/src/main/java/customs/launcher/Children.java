package customs.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All processes of the product. Each is written down before anything waits for it, so that a later start finds what a
 * killed launcher left behind. Each gets its own session: a Ctrl-C in the terminal reaches the launcher alone, which
 * then stops the others in order.
 */
class Children {
    private static final boolean SESSIONS = onPath("setsid");

    private final Path processes;
    private final List<Child> started = new ArrayList<>();
    private boolean closed;

    Children(Path processes) {
        this.processes = processes;
    }

    synchronized Child start(
            String name, List<String> command, Map<String, String> environment, Path log, Signal stopping) {
        if (closed) {
            throw new Obstacle("The product is being stopped.");
        }
        try {
            Child.turn(log);
            var line = new ArrayList<String>();
            if (SESSIONS) {
                line.add("setsid");
            }
            line.addAll(command);
            var builder = new ProcessBuilder(line)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            foreign(builder.environment());
            builder.environment().putAll(environment);
            var process = builder.start();
            var child = new Child(name, process, log, stopping);
            started.add(child);
            note(name, process.pid(), stopping);
            return child;
        } catch (IOException failed) {
            throw new Obstacle("%s could not be started: %s.".formatted(name, failed.getMessage()), failed);
        }
    }

    /** Settings of another program's making must not reach ours. */
    private static void foreign(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(key -> key.startsWith("QUARKUS_")
                        || key.startsWith("KC_")
                        || key.startsWith("CUSTOMS_")
                        || key.startsWith("PG")
                        || key.equals("JAVA_TOOL_OPTIONS")
                        || key.equals("JDK_JAVA_OPTIONS")
                        || key.equals("_JAVA_OPTIONS"));
    }

    private void note(String name, long pid, Signal stopping) throws IOException {
        var identity = Identity.of(pid);
        if (identity.isPresent()) {
            Files.writeString(
                    processes,
                    "%d %s %s %s%n".formatted(pid, stopping, identity.get().started(), name),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Whether everything is being stopped. */
    synchronized boolean closed() {
        return closed;
    }

    synchronized Optional<Child> running(String name) {
        return started.reversed().stream()
                .filter(child -> child.name().equals(name) && child.alive())
                .findFirst();
    }

    synchronized List<Child> running() {
        return started.stream().filter(Child::alive).toList();
    }

    /** Stops everything, what was started first last; PostgreSQL only after all that write to it have ended. */
    void stopAll(Progress progress) {
        List<Child> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(started);
        }
        var database =
                all.stream().filter(child -> child.name().equals(Postgres.NAME)).toList();
        var others = new ArrayList<>(all);
        others.removeAll(database);
        var threads = others.stream()
                .map(child -> Thread.ofPlatform().start(() -> child.stop(Duration.ofSeconds(40))))
                .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        database.forEach(child -> child.stop(Duration.ofSeconds(30)));
        if (all.stream().noneMatch(Child::alive)) {
            try {
                Files.deleteIfExists(processes);
            } catch (IOException kept) {
                progress.say("The file " + processes + " could not be removed.");
            }
        }
    }

    /**
     * Ends what an earlier launcher, killed hard, left running. A process whose number was given to another since is
     * not touched.
     *
     * @return the names of what was ended
     */
    static List<String> endLeftovers(Path processes) {
        var ended = new ArrayList<String>();
        try {
            if (!Files.exists(processes)) {
                return ended;
            }
            var lines = Files.readAllLines(processes).reversed();
            for (var line : lines) {
                var fields = line.split(" ", 4);
                if (fields.length == 4 && end(new Identity(Long.parseLong(fields[0]), fields[2]), fields[1])) {
                    ended.add(fields[3]);
                }
            }
            Files.delete(processes);
        } catch (IOException | NumberFormatException unreadable) {
            throw new Obstacle(
                    "The file %s cannot be read: make sure that nothing of this product runs (ps), then delete it."
                            .formatted(processes),
                    unreadable);
        }
        return ended;
    }

    private static boolean end(Identity identity, String signal) {
        if (!identity.alive()) {
            return false;
        }
        Signal.valueOf(signal).send(identity.pid());
        if (!gone(identity, Duration.ofSeconds(20))) {
            Signal.KILL.send(identity.pid());
            if (!gone(identity, Duration.ofSeconds(5))) {
                throw new Obstacle(
                        "Process %d of an earlier start does not end: end it by hand (kill -9 %d), then try again."
                                .formatted(identity.pid(), identity.pid()));
            }
        }
        return true;
    }

    private static boolean gone(Identity identity, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        while (identity.alive()) {
            if (System.nanoTime() > until) {
                return false;
            }
            pause(50);
        }
        return true;
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("The product is being stopped.");
        }
    }

    static boolean onPath(String program) {
        try {
            return new ProcessBuilder("sh", "-c", "command -v " + program)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
