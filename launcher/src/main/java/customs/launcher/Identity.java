package customs.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells one process from another that later got the same number: its start time, exact on Linux (clock ticks since a
 * named boot), to the millisecond elsewhere.
 */
record Identity(long pid, String started) {
    static Optional<Identity> of(long pid) {
        try {
            var boot = Path.of("/proc/sys/kernel/random/boot_id");
            var stat = Path.of("/proc/" + pid + "/stat");
            if (Files.exists(boot)) {
                if (!Files.exists(stat)) {
                    return Optional.empty();
                }
                var text = Files.readString(stat);
                var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
                if (fields[0].equals("Z")) {
                    return Optional.empty();
                }
                return Optional.of(new Identity(pid, Files.readString(boot).strip() + "/" + fields[19]));
            }
        } catch (IOException ended) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .map(instant -> new Identity(pid, instant.toString()));
    }

    boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }
}
