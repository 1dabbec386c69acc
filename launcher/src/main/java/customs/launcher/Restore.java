package customs.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Replaces all data of a stopped product by what a backup holds. Nothing is replaced before the file was read whole. */
@Command(
        name = "restore",
        description = "Replace all data by the backup in FILE. The product must not run.",
        sortOptions = false)
class Restore implements Callable<Integer> {
    private static final String VERSION = "18";

    @ParentCommand
    Launcher launcher;

    @Parameters(paramLabel = "FILE", description = "A file that ./run backup wrote.")
    Path file;

    @Override
    public Integer call() {
        var folders = launcher.folders();
        var progress = new Progress(System.out, System.nanoTime());
        folders.prepare(Folders.SPACE_NEEDED);
        read(folders);
        progress.step("All data of " + file + " is back in " + folders.data() + ": start the product with ./run");
        return 0;
    }

    void read(Folders folders) {
        if (!Files.isReadable(file)) {
            throw new Obstacle("%s cannot be read: name a file that ./run backup wrote.".formatted(file));
        }
        try (var _ = Occupancy.take(folders)) {
            Children.endLeftovers(folders.processes());
            var fresh = folders.data().resolve("restore");
            try {
                Folders.delete(fresh);
                Files.createDirectories(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                unpack(fresh);
                replace(folders, fresh);
            } finally {
                Folders.delete(fresh);
            }
        } catch (ZipException damaged) {
            throw new Obstacle(
                    "%s is not a whole backup (%s): name another file; nothing was changed."
                            .formatted(file, damaged.getMessage()),
                    damaged);
        } catch (IOException failed) {
            throw new Obstacle(
                    "%s could not be restored (%s): check free space and the owner of %s."
                            .formatted(file, failed.getMessage(), folders.data()),
                    failed);
        }
    }

    private void unpack(Path fresh) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var label = zip.getNextEntry();
            if (label == null || !label.getName().equals(Backup.LABEL)) {
                throw new ZipException("it has no label");
            }
            var version = new String(zip.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!version.equals(VERSION)) {
                throw new ZipException("it is of PostgreSQL " + version + ", and this is " + VERSION);
            }
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = Archive.inside(fresh, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (java.io.EOFException cut) {
            var damaged = new ZipException("it ends too early");
            damaged.initCause(cut);
            throw damaged;
        }
        if (!Files.exists(fresh.resolve(Backup.END))) {
            throw new ZipException("it ends too early");
        }
        if (!Files.exists(fresh.resolve("postgres/PG_VERSION")) || !Files.exists(fresh.resolve("secrets"))) {
            throw new ZipException("it holds no database");
        }
    }

    private static void replace(Folders folders, Path fresh) throws IOException {
        var old = folders.data().resolve("replaced");
        Folders.delete(old);
        Files.createDirectories(old);
        for (var name : new String[] {"postgres", "secrets", "demonstration"}) {
            var current = folders.data().resolve(name);
            if (Files.exists(current)) {
                Files.move(current, old.resolve(name));
            }
            if (Files.exists(fresh.resolve(name))) {
                Files.move(fresh.resolve(name), current, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Folders.delete(old);
    }
}
