package customs.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a process answers, and gives up at once when it has ended. */
class Ready {
    private Ready() {}

    static void await(Child child, Duration patience, BooleanSupplier answers) {
        var until = System.nanoTime() + patience.toNanos();
        while (!answers.getAsBoolean()) {
            if (!child.alive()) {
                throw new Obstacle("%s ended with code %d while starting: read %s.%n%s"
                        .formatted(child.name(), child.exitCode(), child.log(), child.lastWords()));
            }
            if (System.nanoTime() > until) {
                throw new Obstacle("%s was not ready after %d seconds: read %s.%n%s"
                        .formatted(child.name(), patience.toSeconds(), child.log(), child.lastWords()));
            }
            Children.pause(100);
        }
    }

    /** Whether this address answers 200 now. */
    static boolean ok(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
