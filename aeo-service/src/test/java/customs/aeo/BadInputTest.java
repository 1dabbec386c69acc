package customs.aeo;

import customs.platform.page.Cursor;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.submitted;
import static customs.aeo.Desk.wrongly;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is wrong is refused with its own problem, and nothing is half done. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class BadInputTest {
    /** Sent in chunks, so that nothing says how long it is. */
    @Test
    void aBodyThatDoesNotSayItsLengthIsCounted() throws Exception {
        var filler = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var body = new SequenceInputStream(Collections.enumeration(Stream.concat(
                        Stream.of(new ByteArrayInputStream("{".getBytes(StandardCharsets.US_ASCII))),
                        Stream.generate(() -> new ByteArrayInputStream(filler)).limit(70))
                .toList()));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/api/v1/applications".formatted(RestAssured.port)))
                    .header("Authorization", "Bearer " + firm().trader())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "a-body-without-a-length")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(413, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("/problems/too-large"), answer.body());
        }
    }

    private static void problem(Response response, int status, String slug) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }

    @Test
    void malformedJson() {
        problem(wrongly(firm().trader()).body("{\"levels\": [").post("/api/v1/applications"), 400, "malformed");
    }

    @Test
    void unknownField() {
        var answer = wrongly(firm().trader())
                .body("{\"levels\":[\"AEOC\"],\"colour\":\"red\"}")
                .post("/api/v1/applications");
        problem(answer, 400, "unknown-field");
        answer.then().body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void wrongEnum() {
        var firm = firm();
        var id = submitted(firm, "2026-03-02", "AEOC");
        var answer = wrongly(officer())
                .header("If-Match", Desk.tag(officer(), id))
                .body("{\"obstacle\":\"MOON\",\"reason\":\"x\"}")
                .post("/api/v1/applications/{id}/non-acceptance", id);
        problem(answer, 400, "wrong-type");
        answer.then().body("errors[0].pointer", equalTo("/obstacle"));
    }

    @Test
    void overLongText() {
        var answer = wrongly(firm().trader())
                .body(Map.of("levels", List.of("AEOC"), "statement", "x".repeat(4001)))
                .post("/api/v1/applications");
        problem(answer, 422, "invalid");
        answer.then().body("errors[0].pointer", equalTo("/statement")).body("errors[0].code", equalTo("SIZE"));
    }

    @Test
    void aLevelThatTheProgrammeDoesNotKnow() {
        var answer =
                wrongly(firm().trader()).body(Map.of("levels", List.of("AEOX"))).post("/api/v1/applications");
        problem(answer, 422, "invalid");
        answer.then().body("errors[0].pointer", equalTo("/levels/0"));
    }

    @Test
    void datesOutOfOrder() {
        var firm = firm();
        var id = submitted(firm, "2026-03-02", "AEOC");
        day("2026-03-20");
        var early = as(officer())
                .contentType("application/json")
                .header("If-Match", Desk.tag(officer(), id))
                .body(Map.of("completeOn", "2026-03-01"))
                .post("/api/v1/applications/{id}/acceptance", id);
        problem(early, 422, "invalid");
        early.then().body("errors[0].code", equalTo("DATES_OUT_OF_ORDER"));
        var future = as(officer())
                .contentType("application/json")
                .header("If-Match", Desk.tag(officer(), id))
                .body(Map.of("noticeOn", "2026-03-21"))
                .post("/api/v1/applications/{id}/acceptance", id);
        problem(future, 422, "invalid");
        future.then().body("errors[0].code", equalTo("FUTURE"));
        var swapped = as(officer())
                .contentType("application/json")
                .header("If-Match", Desk.tag(officer(), id))
                .body(Map.of("completeOn", "2026-03-19", "noticeOn", "2026-03-18"))
                .post("/api/v1/applications/{id}/acceptance", id);
        problem(swapped, 422, "invalid");
    }

    @Test
    void theSameIdempotencyKeyAnswersTheSame() {
        var firm = firm();
        var first = keyed(firm, "once", "AEOC");
        var again = keyed(firm, "once", "AEOC");
        assertEquals(first.then().statusCode(201).extract().<String>path("id"), again.path("id"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        problem(keyed(firm, "once", "AEOS"), 422, "idempotency-key-reused");
        as(firm.trader()).get("/api/v1/applications").then().body("items", hasSize(1));
    }

    private static Response keyed(Desk.Firm firm, String key, String level) {
        return as(firm.trader())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("levels", List.of(level)))
                .post("/api/v1/applications");
    }

    @Test
    void aFileSentTwiceWithOneKeyIsKeptOnce() {
        var firm = firm();
        day("2026-03-02");
        var id = Desk.draft(firm, "AEOC");
        for (int i = 0; i < 2; i++) {
            RestAssured.given()
                    .auth()
                    .oauth2(firm.trader())
                    .contentType("application/octet-stream")
                    .header("Idempotency-Key", "file-1")
                    .queryParam("fileName", "a.txt")
                    .body("a".getBytes(StandardCharsets.US_ASCII))
                    .post("/api/v1/applications/{id}/evidence", id)
                    .then()
                    .statusCode(201);
        }
        as(firm.trader()).get("/api/v1/applications/{id}/evidence", id).then().body("$", hasSize(1));
    }

    @Test
    void twoClicksAtOnceSubmitOnce() throws Exception {
        var firm = firm();
        day("2026-03-02");
        var id = Desk.draft(firm, "AEOC");
        var tag = Desk.tag(firm.trader(), id);
        var statuses = atOnce(List.of(click(firm, id, tag), click(firm, id, tag)));
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertTrue(
                statuses.stream().allMatch(status -> status == 200 || status == 409 || status == 412),
                statuses::toString);
        as(Desk.auditor())
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .body("findAll { it.act == 'submit' }", hasSize(1));
    }

    @Test
    void twoDraftsSubmittedAtOnceMakeOneApplication() throws Exception {
        var firm = firm();
        day("2026-03-02");
        var one = Desk.draft(firm, "AEOC");
        var other = Desk.draft(firm, "AEOC");
        var statuses = atOnce(List.of(
                click(firm, one, Desk.tag(firm.trader(), one)), click(firm, other, Desk.tag(firm.trader(), other))));
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(1, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
    }

    private static Callable<Integer> click(Desk.Firm firm, String id, String tag) {
        return () -> as(firm.trader())
                .header("If-Match", tag)
                .post("/api/v1/applications/{id}/submission", id)
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> clicks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clicks.size())) {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(clicks)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    @Test
    void aStaleTagAndNoTag() {
        var firm = firm();
        day("2026-03-02");
        var id = Desk.draft(firm, "AEOC");
        var tag = Desk.tag(firm.trader(), id);
        Desk.attach(firm, id, "SAQ");
        problem(
                as(firm.trader()).header("If-Match", tag).post("/api/v1/applications/{id}/submission", id),
                412,
                "stale");
        problem(as(firm.trader()).post("/api/v1/applications/{id}/submission", id), 428, "precondition-required");
    }

    @Test
    void actingInTheWrongStage() {
        var firm = firm();
        var id = submitted(firm, "2026-03-02", "AEOC");
        act(officer(), id, "assessment").statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        act(firm.trader(), id, "submission").statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        act(decider(), id, "grant", Map.of("reason", "Now."))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        act(firm.trader(), id, "answer", Map.of("answer", "To what?"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void actingForAnotherTenant() {
        var firm = firm();
        var id = submitted(firm, "2026-03-02", "AEOC");
        var neighbour = firm();
        var foreign = Tokens.of("aeo-officer").administration("XB").sign();
        problem(as(neighbour.trader()).get("/api/v1/applications/{id}", id), 404, "not-found");
        problem(as(foreign).get("/api/v1/applications/{id}", id), 404, "not-found");
        problem(as(foreign).get("/api/v1/operators/{id}", firm.id()), 404, "not-found");
        problem(
                as(neighbour.trader())
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .body(Map.of("reason", "Not mine."))
                        .post("/api/v1/applications/{id}/withdrawal", id),
                404,
                "not-found");
        as(neighbour.trader()).get("/api/v1/applications").then().body("items", hasSize(0));
    }

    @Test
    void customsDoesNotSeeADraft() {
        var firm = firm();
        day("2026-03-02");
        var id = Desk.draft(firm, "AEOC");
        problem(as(officer()).get("/api/v1/applications/{id}", id), 404, "not-found");
    }

    @Test
    void aDraftIsDeletedWithItsFilesAndTheHistoryTells() {
        var firm = firm();
        day("2026-03-02");
        var id = Desk.draft(firm, "AEOC");
        Desk.attach(firm, id, "SAQ");
        as(firm.trader())
                .header("If-Match", Desk.tag(firm.trader(), id))
                .delete("/api/v1/applications/{id}", id)
                .then()
                .statusCode(204);
        problem(as(firm.trader()).get("/api/v1/applications/{id}", id), 404, "not-found");
        as(Desk.auditor()).get("/api/v1/history/verification").then().body("intact", equalTo(true));
        var submitted = submitted(firm, "2026-03-02", "AEOC");
        problem(
                as(firm.trader())
                        .header("If-Match", Desk.tag(firm.trader(), submitted))
                        .delete("/api/v1/applications/{id}", submitted),
                409,
                "wrong-stage");
    }

    @Test
    void anIdentifierBelongsToOneOperator() {
        var firm = firm();
        var again = as(officer())
                .contentType("application/json")
                .body(Map.of(
                        "legalName", "Demonstration double",
                        "country", "XA",
                        "identifier",
                                Map.of(
                                        "scheme", "TIN",
                                        "country", "XA",
                                        "value", firm.number(),
                                        "validFrom", "2026-01-01")))
                .post("/api/v1/operators");
        problem(again, 409, "identifier-taken");
        again.then().body("errors[0].pointer", equalTo("/identifier/value"));
        as(officer())
                .queryParam("name", "Demonstration double")
                .get("/api/v1/operators")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anExpiredToken() {
        var token = Tokens.of("aeo-officer").expired().sign();
        problem(as(token).get("/api/v1/applications"), 401, "unauthenticated");
        problem(as("not-a-token").get("/api/v1/applications"), 401, "unauthenticated");
    }

    @Test
    void aTraderWhoseNumberNobodyRegistered() {
        var token = Tokens.of("trader").operator("XA404").sign();
        problem(as(token).get("/api/v1/situation"), 404, "not-found");
        problem(
                as(token)
                        .contentType("application/json")
                        .body(Map.of("levels", List.of("AEOC")))
                        .post("/api/v1/applications"),
                403,
                "forbidden");
    }

    @Test
    void theAssessorDoesNotDecide() {
        var firm = firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-20", "MET", "AEOC");
        var both = Tokens.of("aeo-decider", "aeo-officer").id("officer.xa").sign();
        act(both, id, "grant", Map.of("reason", "Mine.")).statusCode(409).body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void aCursorThatNobodyGave() {
        problem(as(officer()).queryParam("after", "nonsense").get("/api/v1/applications"), 422, "invalid");
        var crafted = Cursor.of("not a day", "not an id").encode();
        problem(as(officer()).queryParam("after", crafted).get("/api/v1/applications"), 422, "invalid");
    }
}
