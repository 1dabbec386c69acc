package customs.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Starts the whole product on this machine, for one person, on loopback. */
@Command(
        name = "./run",
        description = "Starts the whole product on this machine: PostgreSQL, Keycloak, three services and the portal.",
        subcommands = {Backup.class, Restore.class},
        sortOptions = false)
class Launcher implements Callable<Integer> {
    @Option(names = "--fresh", description = "Start over: delete the data folder first.")
    boolean fresh;

    @Option(
            names = "--empty",
            description = "Load reference data without demonstration records. Kept for as long as the data folder is.")
    boolean empty;

    @Option(names = "--port-offset", paramLabel = "N", defaultValue = "0", description = "Add N to every port.")
    int offset;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".data",
            scope = ScopeType.INHERIT,
            description = "Where data and logs are kept (default: .data).")
    Path data;

    @Option(names = "--project", defaultValue = ".", scope = ScopeType.INHERIT, hidden = true)
    Path project;

    @Option(names = "--prepare", description = "Only build and unpack what a start needs, then end.")
    boolean prepare;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this text.")
    boolean help;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof Obstacle obstacle) {
                        line.getErr().println(obstacle.getMessage());
                        return 1;
                    }
                    failure.printStackTrace(line.getErr());
                    return 70;
                })
                .setUsageHelpWidth(120);
    }

    Folders folders() {
        return new Folders(project, project.resolve(data));
    }

    @Override
    public Integer call() throws Exception {
        var progress = new Progress(System.out, began());
        var ports = new Ports(offset);
        var folders = folders();
        folders.prepare(Folders.SPACE_NEEDED);
        try (var occupancy = Occupancy.take(folders)) {
            leftovers(folders, progress);
            if (fresh) {
                startOver(folders);
            }
            var demonstration = demonstration(folders);
            if (prepare) {
                new Keycloak(folders, new Secrets(folders.secrets(), new java.security.SecureRandom()), ports)
                        .program(progress);
                progress.step("Everything is built and unpacked");
                return 0;
            }
            requireBuilt(folders);
            Occupancy.requireFree(ports);
            var product = new Product(folders, ports, demonstration, progress);
            var hook = new Thread(() -> {
                System.out.println("\nStopping ...");
                product.stop();
                System.out.println("Stopped.");
            });
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                product.start();
            } catch (Obstacle obstacle) {
                throw folders.explained(obstacle, Folders.SPACE_LEFT);
            }
            progress.step("Ready");
            progress.say(Summary.of(folders, ports, demonstration));
            return new Watch(product, progress).untilStopped();
        }
    }

    /** The script that starts this program measures from its own start, given in milliseconds since 1970. */
    private static long began() {
        var began = System.getenv("CUSTOMS_RUN_BEGAN");
        var elapsed = began == null ? 0 : System.currentTimeMillis() - Long.parseLong(began);
        return System.nanoTime() - elapsed * 1_000_000;
    }

    private static void leftovers(Folders folders, Progress progress) {
        var ended = Children.endLeftovers(folders.processes());
        if (!ended.isEmpty()) {
            progress.step("Ended what an earlier start left running: " + String.join(", ", ended));
        }
    }

    /** Deletes everything but the lock, which this process holds. */
    static void startOver(Folders folders) {
        try (var parts = Files.newDirectoryStream(folders.data())) {
            for (var part : parts) {
                if (!part.equals(folders.lock())) {
                    Folders.delete(part);
                }
            }
        } catch (IOException failed) {
            throw new Obstacle(
                    "%s could not be emptied (%s): delete it by hand.".formatted(folders.data(), failed.getMessage()),
                    failed);
        }
        folders.prepare(Folders.SPACE_NEEDED);
    }

    /** Whether demonstration records belong into this data folder: decided at its first start and never changed. */
    private boolean demonstration(Folders folders) throws IOException {
        var note = folders.data().resolve("demonstration");
        if (!Files.exists(note)) {
            Files.writeString(note, "" + !empty);
            return !empty;
        }
        var demonstration = Boolean.parseBoolean(Files.readString(note).strip());
        if (demonstration && empty) {
            throw new Obstacle(
                    "%s holds demonstration records: add --fresh to start over without them, or name another folder with --data."
                            .formatted(folders.data()));
        }
        return demonstration;
    }

    private static void requireBuilt(Folders folders) {
        for (var service : Service.values()) {
            if (!Files.exists(service.jar(folders))) {
                throw new Obstacle("%s is not built: run ./mvnw package -DskipTests.".formatted(service.folder));
            }
        }
    }
}
