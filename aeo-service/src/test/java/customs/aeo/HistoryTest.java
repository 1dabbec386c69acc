package customs.aeo;

import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;

import java.sql.SQLException;
import java.util.List;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.auditor;
import static customs.aeo.Desk.firm;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every act stands in the history, and nobody alters it unnoticed. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class HistoryTest {
    @Inject
    DataSource database;

    @Test
    void eachActIsThereWithItsActorAndReason() {
        var firm = firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-20", "MET", "AEOC");
        as(auditor())
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .body(
                        "act",
                        equalTo(List.of(
                                "draft",
                                "attach",
                                "submit",
                                "accept",
                                "start-assessment",
                                "judge",
                                "judge",
                                "judge",
                                "judge",
                                "propose")))
                .body("find { it.act == 'accept' }.actor", equalTo("officer.xa"))
                .body("find { it.act == 'judge' }.reason", equalTo("Seen on site."));
        as(auditor())
                .queryParam("aggregate", firm.id())
                .get("/api/v1/history")
                .then()
                .body("facts.join(' ')", not(containsString("Demonstration firm")));
    }

    @Test
    void anAlteredRowIsDetected() throws SQLException {
        var firm = firm();
        var id = Desk.submitted(firm, "2026-03-02", "AEOC");
        as(auditor())
                .get("/api/v1/history/verification")
                .then()
                .body("intact", equalTo(true))
                .body("steps", greaterThan(0));
        alter("UPDATE history SET actor = 'somebody' WHERE aggregate_id = '" + id + "' AND act = 'submit'");
        try {
            as(auditor())
                    .get("/api/v1/history/verification")
                    .then()
                    .body("intact", equalTo(false))
                    .body("findings", hasSize(1))
                    .body("findings.code", hasItem("ALTERED_STEP"));
        } finally {
            alter("UPDATE history SET actor = 'trader." + firm.number() + "' WHERE aggregate_id = '" + id
                    + "' AND act = 'submit'");
        }
        as(auditor()).get("/api/v1/history/verification").then().body("intact", equalTo(true));
    }

    private static void alter(String sql) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    /** What only grows cannot be rewritten by the service's own role, and knowledge stays in order. */
    @Test
    void theStatusIsAddedToAndNeverRewritten() throws SQLException {
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        for (var sql : List.of(
                "UPDATE status_period SET status = 'ACTIVE'",
                "DELETE FROM status_period",
                "DELETE FROM operator_consent",
                "UPDATE verdict SET finding = 'MET'",
                "UPDATE history SET reason = ''")) {
            assertTrue(refused(sql).contains("permission denied"), sql);
        }
        var gap = "INSERT INTO status_period (authorisation_id, position, level, status, valid_from, recorded_at)"
                + " SELECT authorisation_id, %s, level, 'SUSPENDED', valid_from, recorded_at - interval '%s'"
                + " FROM status_period WHERE authorisation_id = (SELECT id FROM authorisation WHERE operator_id = '"
                + firm.id() + "')";
        assertTrue(refused(gap.formatted(7, "0 days")).contains("out of order"));
        assertTrue(refused(gap.formatted(1, "1 day")).contains("before what is already known"));
    }

    private String refused(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return assertThrows(SQLException.class, () -> statement.execute(sql))
                    .getMessage();
        }
    }
}
