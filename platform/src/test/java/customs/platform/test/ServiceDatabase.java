package customs.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL for the tests of a service, started once per JVM: an owner role for migrations and a runtime role,
 * both with passwords, and the issuer of test tokens. Use: {@code @QuarkusTestResource(ServiceDatabase.class)}.
 */
public class ServiceDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "customs.test.postgres.port";

    @Override
    public Map<String, String> start() {
        startOnce();
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", "test_runtime",
                "quarkus.datasource.password", "runtime",
                "quarkus.flyway.username", "test_owner",
                "quarkus.flyway.password", "owner",
                "quarkus.oidc.auth-server-url", TokenIssuer.start(),
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0");
    }

    @Override
    public void stop() {
        // the server ends with the JVM: the tests of a module share it
    }

    /** The connection of someone who may do anything, for tests that tamper. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:%s/test".formatted(System.getProperty(PORT));
    }

    private static synchronized void startOnce() {
        if (System.getProperty(PORT) != null) {
            return;
        }
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE test_owner LOGIN PASSWORD 'owner'");
                statement.execute("CREATE ROLE test_runtime LOGIN PASSWORD 'runtime'");
                statement.execute("CREATE DATABASE test OWNER test_owner");
            }
            System.setProperty(PORT, Integer.toString(server.getPort()));
            // trusted extensions the database owner may create itself; the schema must belong to it
            try (var connection = superuser();
                    var statement = connection.createStatement()) {
                statement.execute("ALTER SCHEMA public OWNER TO test_owner");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
