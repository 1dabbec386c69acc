package customs.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where things are: the project with its built modules, and the data folder of this product. */
record Folders(Path project, Path data) {
    /** Bytes that must be free before a start: initial databases, caches and some logs. */
    static final long SPACE_NEEDED = 400L * 1024 * 1024;

    /** With less than this a program may fail for want of space, and its log may not say so. */
    static final long SPACE_LEFT = 16L * 1024 * 1024;

    Folders {
        project = project.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    Path postgres() {
        return data.resolve("postgres");
    }

    Path keycloak() {
        return data.resolve("keycloak");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path secrets() {
        return data.resolve("secrets");
    }

    Path lock() {
        return data.resolve("lock");
    }

    Path processes() {
        return data.resolve("processes");
    }

    /** Start-up caches of the JVMs; may be deleted at any time. */
    Path caches() {
        return data.resolve("cache");
    }

    /** Unpacked programs, shared by all check-outs of one user; may be deleted while nothing runs. */
    static Path programs() {
        var stated = System.getenv("CUSTOMS_CACHE");
        if (stated != null && !stated.isBlank()) {
            return Path.of(stated).toAbsolutePath();
        }
        var xdg = System.getenv("XDG_CACHE_HOME");
        var cache = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return cache.resolve("customs-resilience").toAbsolutePath();
    }

    /** What stopped a start, and the full disk before it where there is hardly any space left. */
    Obstacle explained(Obstacle obstacle, long spaceLeft) {
        var free = data.toFile().getUsableSpace();
        return free >= spaceLeft
                ? obstacle
                : new Obstacle(
                        "The disk is full, only %d MB are free for %s: free some space, or name another folder with --data. (%s)"
                                .formatted(
                                        free >> 20, data, obstacle.getMessage().strip()),
                        obstacle);
    }

    /** Creates the data folder, or says in one sentence why that cannot be. */
    void prepare(long spaceNeeded) {
        try {
            Files.createDirectories(data);
            Files.createDirectories(logs());
            Files.createDirectories(caches());
            Files.delete(Files.createTempFile(data, "writable", null));
            var free = Files.getFileStore(data).getUsableSpace();
            if (free < spaceNeeded) {
                throw new Obstacle(
                        "Only %d MB are free for %s, and at least %d MB are needed: free some space, or name another folder with --data."
                                .formatted(free >> 20, data, spaceNeeded >> 20));
            }
        } catch (AccessDeniedException denied) {
            throw new Obstacle(
                    "The user %s may not write to %s: change its owner, or name another folder with --data."
                            .formatted(System.getProperty("user.name"), data),
                    denied);
        } catch (IOException failed) {
            throw new Obstacle(
                    "The data folder %s cannot be used (%s): repair it, or name another folder with --data."
                            .formatted(data, failed.getMessage()),
                    failed);
        }
    }

    /** Deletes a folder and what is in it, without following links. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
