package customs.platform.act;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.sql.DataSource;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;

/**
 * Demonstration accounts have a public password: they and their records live on loopback only. Elsewhere a service that
 * is told to load them, or finds records of the demonstration administrations XA and XB, does not start.
 */
@Singleton
class DemonstrationGuard {
    void check(
            @Observes @Priority(1) StartupEvent start,
            @ConfigProperty(name = "customs.demonstration.permitted") boolean permitted,
            @ConfigProperty(name = "customs.demonstration") boolean wanted,
            @ConfigProperty(name = "quarkus.http.host") String host,
            DataSource database)
            throws SQLException, UnknownHostException {
        if (permitted && !InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "CUSTOMS_DEMONSTRATION_PERMITTED is for loopback only, and this service listens on " + host);
        }
        if (!permitted && (wanted || found(database))) {
            throw new IllegalStateException(
                    "Demonstration records have no place here: set CUSTOMS_DEMONSTRATION to false and use a database without XA and XB");
        }
    }

    private static boolean found(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT 1 FROM history WHERE tenant IN ('XA', 'XB') LIMIT 1");
                var rows = select.executeQuery()) {
            return rows.next();
        }
    }
}
