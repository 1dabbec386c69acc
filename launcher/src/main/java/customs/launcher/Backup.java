package customs.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes all databases, as of one instant, with the secrets that open them, to one file. Works on a running product,
 * through PostgreSQL's own online backup, and on a stopped one.
 */
@Command(
        name = "backup",
        description = "Write all databases and secrets to FILE. The product may run meanwhile.",
        sortOptions = false)
class Backup implements Callable<Integer> {
    /** What every backup holds first: its kind, and the PostgreSQL version whose data directory it is. */
    static final String LABEL = "customs-resilience-backup";

    static final String DATA = "postgres/";
    /** What it holds last, so that a cut file is known. */
    static final String END = "end";

    /** Of no use in another life of the server, by the manual's rules for a base backup. */
    private static final Set<String> FOLDERS_KEPT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> FILES_LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    @ParentCommand
    Launcher launcher;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    Path file;

    @Override
    public Integer call() {
        var folders = launcher.folders();
        var progress = new Progress(System.out, System.nanoTime());
        write(folders);
        progress.step("All data is in " + file.toAbsolutePath() + ", which holds passwords: keep it safe");
        return 0;
    }

    void write(Folders folders) {
        if (!Files.exists(folders.postgres().resolve("PG_VERSION"))) {
            throw new Obstacle("There is nothing to back up in %s: start the product first.".formatted(folders.data()));
        }
        if (Files.exists(file)) {
            throw new Obstacle("%s exists already: name another file.".formatted(file));
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                zip.setLevel(3);
                text(
                        zip,
                        LABEL,
                        Files.readString(folders.postgres().resolve("PG_VERSION"))
                                        .strip() + "\n");
                file(zip, "secrets", folders.secrets());
                file(zip, "demonstration", folders.data().resolve("demonstration"));
                if (Files.exists(folders.postgres().resolve("postmaster.pid")) && serverRuns(folders)) {
                    online(zip, folders);
                } else {
                    try (var _ = Occupancy.take(folders)) {
                        directory(zip, folders.postgres(), false);
                    }
                }
                text(zip, END, "");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            discard(part);
            throw new Obstacle(
                    "%s could not be written (%s): check its folder and free space."
                            .formatted(file, failed.getMessage()),
                    failed);
        } catch (RuntimeException failed) {
            discard(part);
            throw failed;
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException kept) {
            // The sentence that follows is about why; a left part is overwritten by the next backup.
        }
    }

    /** The port on which the server of this data directory listens, as the server itself wrote down. */
    private static int port(Folders folders) throws IOException {
        return Integer.parseInt(Files.readAllLines(folders.postgres().resolve("postmaster.pid"))
                .get(3)
                .strip());
    }

    private static boolean serverRuns(Folders folders) {
        try {
            var pid = Long.parseLong(Files.readAllLines(folders.postgres().resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            return Identity.of(pid).isPresent() && !Occupancy.free(port(folders));
        } catch (IOException | RuntimeException stale) {
            return false;
        }
    }

    /**
     * PostgreSQL's low-level base backup: between start and stop the files may be copied in any order and state, as
     * long as the write-ahead log of that time comes along; a slot keeps it from being recycled.
     */
    private static void online(ZipOutputStream zip, Folders folders) throws IOException {
        var secrets = new Secrets(folders.secrets(), new SecureRandom());
        var postgres = new Postgres(folders, secrets, port(folders));
        try (var connection = postgres.connect(Postgres.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_create_physical_replication_slot('backup', true, true)");
            statement.execute("SELECT pg_backup_start('backup', fast => true)");
            directory(zip, folders.postgres(), true);
            try (var stop = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)")) {
                stop.next();
                text(zip, DATA + "backup_label", stop.getString(1));
            }
            log(zip, folders.postgres().resolve("pg_wal"));
        } catch (SQLException failed) {
            throw new Obstacle("PostgreSQL refused the backup: %s.".formatted(failed.getMessage()), failed);
        }
    }

    private static void log(ZipOutputStream zip, Path folder) throws IOException {
        try (var segments = Files.newDirectoryStream(folder, "[0-9A-F]*")) {
            for (var segment : segments) {
                if (Files.isRegularFile(segment)) {
                    file(zip, DATA + "pg_wal/" + segment.getFileName(), segment);
                }
            }
        }
    }

    private static void directory(ZipOutputStream zip, Path data, boolean running) throws IOException {
        try (var walk = Files.walk(data)) {
            for (var path : (Iterable<Path>) walk::iterator) {
                var relative = data.relativize(path);
                var name = path.getFileName().toString();
                if (running
                        && relative.getNameCount() > 1
                        && FOLDERS_KEPT_EMPTY.contains(relative.getName(0).toString())) {
                    continue;
                }
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    zip.putNextEntry(new ZipEntry(DATA + (path.equals(data) ? "" : relative + "/")));
                    zip.closeEntry();
                } else if (!FILES_LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp")) {
                    file(zip, DATA + relative, path);
                }
            }
        }
    }

    /** One file, as long as it is there: PostgreSQL may remove a file of a dropped table while we copy. */
    private static void file(ZipOutputStream zip, String name, Path path) throws IOException {
        InputStream stream;
        try {
            stream = Files.newInputStream(path);
        } catch (NoSuchFileException removed) {
            return;
        }
        try (stream) {
            zip.putNextEntry(new ZipEntry(name));
            stream.transferTo(zip);
            zip.closeEntry();
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
