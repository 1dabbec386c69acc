package customs.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The product's own PostgreSQL: unpacked binaries, a data directory that survives restarts, loopback only, password
 * logins only.
 */
class Postgres {
    static final String NAME = "PostgreSQL";
    static final String SUPERUSER = "postgres";

    /** Shared by all databases; each service keeps a pool of at most 16 connections. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "120"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("lc_messages", "C"),
            Map.entry("io_method", "sync"));

    private final Folders folders;
    private final Secrets secrets;
    private final int port;
    private final Path binaries;

    Postgres(Folders folders, Secrets secrets, int port) {
        this.folders = folders;
        this.secrets = secrets;
        this.port = port;
        this.binaries = binaries();
    }

    private static Path binaries() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var resource = "/postgres-%s-%s.txz".formatted(system, processor);
        var url = Postgres.class.getResource(resource);
        if (url == null) {
            throw new Obstacle(
                    "There are no PostgreSQL binaries for this machine (%s): run the product on Linux on x86-64."
                            .formatted(resource));
        }
        var version = url.toString().replaceAll(".*-(\\d+\\.\\d+\\.\\d+)\\.jar!.*", "$1");
        return Programs.folder(Folders.programs(), "postgresql-" + version, folder -> {
            try (var archive = Postgres.class.getResourceAsStream(resource)) {
                Archive.tarXz(archive, folder);
            }
        });
    }

    /** Creates the data directory at the first start. An interrupted creation is begun anew. */
    void create() {
        var data = folders.postgres();
        if (Files.exists(data.resolve("PG_VERSION"))
                && !Files.exists(folders.data().resolve("postgres.new"))) {
            return;
        }
        try {
            var fresh = folders.data().resolve("postgres.new");
            Folders.delete(fresh);
            var password = Files.createTempFile(folders.data(), "password", null);
            try {
                Files.writeString(password, secrets.get("POSTGRES_SUPERUSER"));
                var output = folders.log("postgresql-create");
                var process = new ProcessBuilder(asPostgres(
                                binaries.resolve("bin/initdb").toString(),
                                "-D",
                                fresh.toString(),
                                "-U",
                                SUPERUSER,
                                "-A",
                                "scram-sha-256",
                                "--pwfile=" + password,
                                "-E",
                                "UTF8",
                                "--locale=C",
                                "--no-instructions"))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                if (process.waitFor() != 0) {
                    throw new Obstacle("PostgreSQL could not create its data directory: read %s.".formatted(output));
                }
            } finally {
                Files.delete(password);
            }
            Files.move(fresh, data);
        } catch (IOException failed) {
            throw new Obstacle(
                    "PostgreSQL could not create %s (%s): check the folder's owner and free space."
                            .formatted(data, failed.getMessage()),
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Obstacle("The product is being stopped.", interrupted);
        }
    }

    Child start(Children children) {
        var command = new ArrayList<>(asPostgres(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                folders.postgres().toString(),
                "-p",
                "" + port));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return children.start(NAME, command, Map.of(), folders.log("postgresql"), Signal.INT);
    }

    void awaitReady(Child child) {
        Ready.await(child, Duration.ofSeconds(60), () -> {
            try (var connection = connect(SUPERUSER)) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                return false;
            }
        });
    }

    Connection connect(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", secrets.get("POSTGRES_SUPERUSER"));
        login.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url(database), login);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** PostgreSQL refuses to be run by root: root runs it in a user namespace, in which it is nobody. */
    private static List<String> asPostgres(String... command) {
        var line = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(List.of(command));
        return line;
    }
}
