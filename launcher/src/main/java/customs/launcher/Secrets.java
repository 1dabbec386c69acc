package customs.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Passwords and client secrets, made once at random and kept in one file that only its owner reads: lines NAME=value. */
class Secrets {
    private final Path file;
    private final SecureRandom random;
    private final Map<String, String> values = new TreeMap<>();

    Secrets(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    var equals = line.indexOf('=');
                    if (equals > 0) {
                        values.put(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new Obstacle(
                    "The file %s cannot be read: restore it from a backup, or start over with --fresh.".formatted(file),
                    unreadable);
        }
    }

    /** The secret of that name: 256 random bits, made and written at the first call. */
    synchronized String get(String name) {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        values.put(name, made);
        write();
        return made;
    }

    private void write() {
        try {
            var text = new StringBuilder();
            values.forEach(
                    (name, value) -> text.append(name).append('=').append(value).append('\n'));
            var fresh = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "secrets",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
