package customs.platform.act;

import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A service outside loopback starts with nothing of the demonstration, over a real history. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DemonstrationGuardTest {
    private final DemonstrationGuard guard = new DemonstrationGuard();
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @BeforeEach
    void aHistoryOfARealAdministration() throws SQLException {
        run("DROP SCHEMA IF EXISTS elsewhere CASCADE");
        run("CREATE SCHEMA elsewhere");
        run("CREATE TABLE elsewhere.history AS SELECT * FROM public.history WITH NO DATA");
        run("INSERT INTO elsewhere.history (tenant) VALUES ('FR'), (NULL)");
        try (var connection = ServiceDatabase.superuser()) {
            database.setUrl(connection.getMetaData().getURL());
            database.setUser(connection.getMetaData().getUserName());
        }
        database.setCurrentSchema("elsewhere");
    }

    @Test
    void startsWithoutDemonstrationOnAnyAddress() {
        assertDoesNotThrow(() -> guard.check(null, false, false, "0.0.0.0", database));
    }

    @Test
    void doesNotStartWhereItIsToldToLoadThem() {
        refused(false, true, "127.0.0.1", "CUSTOMS_DEMONSTRATION");
    }

    @Test
    void doesNotStartOnRecordsOfTheDemonstrationAdministrations() throws SQLException {
        run("INSERT INTO elsewhere.history (tenant) VALUES ('XB')");
        refused(false, false, "0.0.0.0", "without XA and XB");
        assertDoesNotThrow(() -> guard.check(null, true, false, "127.0.0.1", database));
    }

    @Test
    void isPermittedOnLoopbackOnly() {
        refused(true, true, "0.0.0.0", "loopback only");
        assertDoesNotThrow(() -> guard.check(null, true, true, "localhost", database));
    }

    private void refused(boolean permitted, boolean wanted, String host, String reason) {
        var refusal =
                assertThrows(IllegalStateException.class, () -> guard.check(null, permitted, wanted, host, database));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private static void run(String sql) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
