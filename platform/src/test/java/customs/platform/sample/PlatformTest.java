package customs.platform.sample;

import customs.platform.test.RoleMatrix;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every service gets from the platform, tried on the smallest service there is, over HTTP and a real database. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PlatformTest {
    @Inject
    DataSource database;

    @Test
    void malformedJsonIsSaidToBeSo() {
        problem(author().body("{\"text\": "), 400, "malformed");
        problem(author().body(""), 422, "invalid");
    }

    @Test
    void unknownFieldsAndWrongTypesAreRefusedWithTheirPlace() {
        problem(author().body("{\"text\":\"a\",\"size\":1}"), 400, "unknown-field")
                .body("errors[0].pointer", equalTo("/size"));
        problem(author().body("{\"text\":\"a\",\"colour\":\"GREEN\"}"), 400, "wrong-type")
                .body("errors[0].pointer", equalTo("/colour"));
        problem(author().body("{\"text\":\"a\",\"pages\":\"3\"}"), 400, "wrong-type");
        problem(author().body("{\"text\":\"a\",\"pages\":1.5}"), 400, "wrong-type");
        problem(author().body("{\"text\":\"a\",\"text\":\"b\"}"), 400, "malformed");
    }

    @Test
    void overLongTextIsRefusedAtItsField() {
        problem(author().body("{\"text\":\"%s\"}".formatted("x".repeat(51))), 422, "invalid")
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("SIZE"))
                .body("errors[0].message", equalTo("At most 50 characters or entries."));
    }

    @Test
    void whatIsMissingIsSaidInTheCallersLanguage() {
        problem(author().body("{}"), 422, "invalid").body("errors[0].message", equalTo("Enter this."));
        problem(author().header("Accept-Language", "fr").body("{}"), 422, "invalid")
                .body("errors[0].message", equalTo("Renseignez ce champ."));
    }

    @Test
    void otherContentTypesAndMethodsAndPathsAreProblemsToo() {
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .contentType("text/plain")
                .body("a")
                .post("/api/v1/notes")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .delete("/api/v1/notes")
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
        given().get("/api/v1/nowhere").then().statusCode(404);
        given().get("/problems/four-eyes").then().statusCode(200).body("status", equalTo(409));
        given().get("/problems/unheard-of").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void withoutAValidTokenNothingHappens() {
        given().contentType("application/json")
                .body("{\"text\":\"a\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"))
                .header("WWW-Authenticate", equalTo("Bearer"));
        given().auth()
                .oauth2(Tokens.of("author").expired().sign())
                .contentType("application/json")
                .body("{\"text\":\"a\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
        given().auth()
                .oauth2(Tokens.of("reader").sign())
                .contentType("application/json")
                .body("{\"text\":\"a\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        var token = Tokens.of("author").sign();
        given().auth()
                .oauth2(token.substring(0, token.length() - 6) + "AAAAAA")
                .contentType("application/json")
                .body("{\"text\":\"a\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void changingNeedsTheVersionThatWasSeen() {
        var created = author().body(note())
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", notNullValue());
        var seal = created.extract().header("Location") + "/seal";
        given().auth().oauth2(Tokens.of("author").sign()).post(seal).then().statusCode(428);
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .header("If-Match", "\"7\"")
                .post(seal)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .header("If-Match", "\"0\"")
                .post(seal)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("stage", equalTo("SEALED"));
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .header("If-Match", "\"1\"")
                .post(seal)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var body = note();
        var first = author().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
        var again = author().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("ETag", equalTo(first.extract().header("ETag")))
                .header("Location", equalTo(first.extract().header("Location")));
        assertEquals(first.extract().body().asString(), again.extract().body().asString());
        problem(author().header("Idempotency-Key", key).body(note()), 422, "idempotency-key-reused");
        given().auth()
                .oauth2(Tokens.of("author").id("another").sign())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(note())
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        var key = UUID.randomUUID().toString();
        var text = note();
        author().body(text).post("/api/v1/notes").then().statusCode(201);
        problem(author().header("Idempotency-Key", key).body(text), 409, "conflict");
        author().header("Idempotency-Key", key)
                .body(note())
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void twoClicksAtOnceMakeOneNote() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = note();
        Callable<Integer> click = () -> author().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/notes")
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(click, click));
            for (var answer : answers) {
                assertTrue(Set.of(201, 409).contains(answer.get()), "answered " + answer.get());
            }
        }
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(
                    "SELECT count(*) FROM note WHERE text = '%s'".formatted(body.substring(9, body.length() - 2)));
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

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

    @Test
    void aCallMadeForAPersonCarriesThatPersonsToken() {
        author().body(note()).post("/api/v1/notes").then().statusCode(201);
        given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .queryParam("port", RestAssured.port)
                .get("/api/v1/relay")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        // the sister sees an author, to whom its feed is closed; without a token it would be 401, not 403
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .queryParam("port", RestAssured.port)
                .get("/api/v1/relay")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void theContractNamesTheRolesOfTheCode() throws IOException {
        var contract = Files.readString(Path.of("target/openapi/openapi.yaml"));
        assertTrue(contract.contains("x-roles"), contract);
    }

    @Test
    void theRoleMatrixExecutesEveryCellAndSaysWhichDoNotHold() {
        var id = author().body(note()).post("/api/v1/notes").then().extract().<String>path("id");
        RoleMatrix.Things things = operation -> operation.equals("readHistory")
                ? Map.of("aggregate", id)
                : operation.equals("feedOfTheSister")
                        ? Map.of("port", Integer.toString(RestAssured.port))
                        : Map.of("id", id, "slug", "four-eyes");
        var contract = Path.of("target/openapi/openapi.yaml");
        var resources = Path.of("src/test/resources/guards");
        RoleMatrix.check(resources.resolve("matrix-right.csv"), contract, things);
        var message = assertThrows(
                        AssertionError.class,
                        () -> RoleMatrix.check(resources.resolve("matrix-wrong.csv"), contract, things))
                .getMessage();
        for (var fault : List.of(
                "write as anonymous: 401, but it is allowed",
                "write as author: 422 instead of 403",
                "seal as author of XB on a thing of XA: 428",
                "unheardOf: no such operation",
                "readChanges: has no line",
                "readHistory as auditor: the cell says ''")) {
            assertTrue(message.contains(fault), fault + " is not in " + message);
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

    private static String note() {
        return "{\"text\":\"note %s\"}".formatted(UUID.randomUUID());
    }

    private static RequestSpecification author() {
        return given().auth().oauth2(Tokens.of("author").sign()).contentType("application/json");
    }

    private static ValidatableResponse problem(RequestSpecification request, int status, String slug) {
        return request.post("/api/v1/notes")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status));
    }
}
