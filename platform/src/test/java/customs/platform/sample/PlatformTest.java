package customs.platform.sample;

import customs.platform.test.RoleMatrix;
import customs.platform.test.ServiceDatabase;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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

    static String note() {
        return "{\"text\":\"note %s\"}".formatted(UUID.randomUUID());
    }

    static RequestSpecification author() {
        return given().auth().oauth2(Tokens.of("author").sign()).contentType("application/json");
    }

    static ValidatableResponse problem(RequestSpecification request, int status, String slug) {
        return request.post("/api/v1/notes")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status));
    }
}
