package customs.aeo.register;

import customs.platform.test.ServiceDatabase;
import io.quarkus.arc.Arc;

import java.sql.SQLException;
import java.time.Duration;

/** For tests that ask in the moment after they changed something: what they changed is told within a moment, not at once. */
public final class Followed {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Followed() {}

    /** Returns when the service's projection has seen the database as it is at this moment. */
    public static void untilNow() {
        untilNow(Arc.container().instance(Projection.class).get(), PATIENCE);
    }

    static void untilNow(Projection projection, Duration patience) {
        var now = System.nanoTime();
        try (var connection = ServiceDatabase.superuser();
                var notify = connection.createStatement()) {
            notify.execute("NOTIFY status_changed");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        while (!projection.built() || projection.currentAt() - now < 0) {
            if (System.nanoTime() - now > patience.toNanos()) {
                throw new AssertionError("The projection did not become current in " + patience);
            }
            Thread.onSpinWait();
        }
    }
}
