package customs.platform.sample;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import static customs.platform.sample.PlatformTest.author;
import static customs.platform.sample.PlatformTest.note;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The history that every service writes: who may read it, what follows it, what cannot be done to it. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class HistoryTest {
    @Inject
    DataSource database;

    @Test
    void historyIsReadByTheAdministrationAloneAndFollowsTheActs() {
        var location = author().body(note())
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var id = location.substring(location.lastIndexOf('/') + 1);
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .header("If-Match", "\"0\"")
                .post(location + "/seal");
        given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .statusCode(200)
                .body("act", equalTo(List.of("written", "sealed")))
                .body("reason", equalTo(Arrays.asList(null, "it is done")))
                .body("[0].actor", equalTo("author.test"))
                .body("[0].inputHash", notNullValue())
                .body("[1].inputHash", nullValue());
        given().auth()
                .oauth2(Tokens.of("auditor").administration("XB").sign())
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.of("auditor").administration(null).sign())
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .statusCode(403);
    }

    @Test
    void theChangeFeedResumesWithoutAGapAndShowsOneAdministrationOnly() {
        var start = given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .queryParam("limit", 200)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("after");
        author().body(note()).post("/api/v1/notes").then().statusCode(201);
        author().body(note()).post("/api/v1/notes").then().statusCode(201);
        var first = given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .queryParam("after", start)
                .queryParam("limit", 1)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].type", equalTo("customs.note.written"))
                .body("items[0].source", equalTo("/sample"))
                .body("items[0].data.facts.length", notNullValue());
        given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .queryParam("after", first.extract().<String>path("after"))
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        given().auth()
                .oauth2(Tokens.of("auditor").administration("XB").sign())
                .queryParam("after", start)
                .get("/api/v1/changes")
                .then()
                .body("items.size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.of("sister-service").administration(null).sign())
                .queryParam("after", start)
                .get("/api/v1/changes")
                .then()
                .body("items.size()", equalTo(2));
        given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .queryParam("after", "rubbish")
                .get("/api/v1/changes")
                .then()
                .statusCode(422);
    }

    @Test
    void anAlteredRemovedOrInsertedStepIsFound() throws SQLException {
        author().body(note()).post("/api/v1/notes").then().statusCode(201);
        var location =
                author().body(note()).post("/api/v1/notes").then().extract().header("Location");
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .header("If-Match", "\"0\"")
                .post(location + "/seal");
        var id = location.substring(location.lastIndexOf('/') + 1);
        verification().body("intact", equalTo(true)).body("head.length()", equalTo(64));

        tampered(
                "UPDATE history SET actor = 'x' WHERE number = 1 AND aggregate_id = '" + id + "'",
                "UPDATE history SET actor = 'author.test' WHERE number = 1 AND aggregate_id = '" + id + "'",
                "ALTERED_STEP");
        tampered(
                "UPDATE note SET history_count = 1 WHERE id = '" + id + "'",
                "UPDATE note SET history_count = 2 WHERE id = '" + id + "'",
                "HEAD_DIFFERS");
        tampered(
                "INSERT INTO history (kind, aggregate_id, number, tenant, act, actor, at, facts, previous_hash, hash)"
                        + " SELECT kind, aggregate_id, 3, tenant, act, actor, at, facts, hash, 'f' FROM history"
                        + " WHERE number = 2 AND aggregate_id = '" + id + "'",
                "DELETE FROM history_chain c USING history h WHERE c.history_id = h.id AND h.number = 3"
                        + " AND aggregate_id = '" + id + "'; DELETE FROM history WHERE number = 3 AND aggregate_id = '"
                        + id + "'",
                "ALTERED_STEP");
        tampered(
                "CREATE TABLE kept AS SELECT * FROM note WHERE id = '" + id + "'; DELETE FROM note WHERE id = '" + id
                        + "'",
                "INSERT INTO note SELECT * FROM kept; DROP TABLE kept",
                "AGGREGATE_MISSING");
        tampered(
                "CREATE TABLE kept AS SELECT c.* FROM history_chain c JOIN history h ON h.id = c.history_id"
                        + " WHERE h.number = 1 AND h.aggregate_id = '" + id + "';"
                        + " DELETE FROM history_chain WHERE position IN (SELECT position FROM kept)",
                "INSERT INTO history_chain SELECT * FROM kept; DROP TABLE kept",
                "MISSING_LINK");
        verification().body("intact", equalTo(true));
    }

    @Test
    void theRuntimeRoleCannotRewriteHistory() throws SQLException {
        author().body(note()).post("/api/v1/notes").then().statusCode(201);
        for (var sql : new String[] {
            "UPDATE history SET act = 'x'",
            "DELETE FROM history",
            "DELETE FROM history_chain",
            "INSERT INTO history_chain VALUES (0, 0, '', '')",
            "TRUNCATE history"
        }) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertEquals("42501", refused.getSQLState(), sql);
            }
        }
    }

    @Test
    void actsAreRecordedAtTheInstantOfTheInjectedClock() {
        TestClock.set("2028-02-29T12:00:00.123456789Z");
        try {
            var id =
                    author().body(note()).post("/api/v1/notes").then().extract().<String>path("id");
            given().auth()
                    .oauth2(Tokens.of("auditor").sign())
                    .queryParam("aggregate", id)
                    .get("/api/v1/history")
                    .then()
                    .body("[0].at", equalTo("2028-02-29T12:00:00.123456Z"));
        } finally {
            TestClock.reset();
        }
    }

    private void tampered(String tamper, String mend, String finding) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(tamper);
            verification().body("intact", equalTo(false)).body("findings.code", hasItem(finding));
            statement.execute(mend);
        }
    }

    private static ValidatableResponse verification() {
        return given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .get("/api/v1/history/verification")
                .then()
                .statusCode(200);
    }
}
