package customs.launcher;

import java.io.IOException;

/** What a process may be told. Java itself can only send TERM and KILL; PostgreSQL wants INT for a quick clean stop. */
enum Signal {
    TERM,
    INT,
    KILL;

    void send(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            ProcessHandle.of(pid).ifPresent(handle -> {
                if (this == KILL) {
                    handle.destroyForcibly();
                } else {
                    handle.destroy();
                }
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
