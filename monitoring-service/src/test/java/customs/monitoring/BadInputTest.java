package customs.monitoring;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.validator;
import static customs.monitoring.Walk.wrongly;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What does not make sense is answered with its own clear problem, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class BadInputTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"points\":[{\"indicator\":\"I3_01\",|400|malformed",
                "not json|400|malformed",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":97,\"colour\":\"red\"}]}|400|unknown-field",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":\"see description\"}]}|400|wrong-type",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":\"97.2\"}]}|400|wrong-type",
                "{\"points\":[{\"indicator\":\"I3_01\",\"status\":\"Z\",\"value\":97}]}|400|wrong-type",
                "{\"points\":[{\"indicator\":\"I3_04\",\"level\":1.5}]}|400|wrong-type",
                "{\"points\":[]}|422|invalid",
                "{}|422|invalid",
                "{\"points\":[null]}|422|invalid",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":1e999}]}|422|invalid",
                "{\"points\":[{\"indicator\":\"T9\"}]}|422|invalid",
                "{\"points\":[{\"indicator\":\"I9_99\",\"value\":1}]}|422|invalid",
                "{\"points\":[{\"indicator\":\"I1_01\",\"level\":1}]}|422|invalid",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":1},{\"indicator\":\"I3_01\",\"value\":2}]}|422|invalid",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":100.1}]}|422|percent-out-of-range",
                "{\"points\":[{\"indicator\":\"I3_01\",\"value\":-1}]}|422|percent-out-of-range",
                "{\"points\":[{\"indicator\":\"I3_05\",\"numerator\":12,\"denominator\":10}]}|422|ratio-num-gt-den",
                "{\"points\":[{\"indicator\":\"I3_05\",\"numerator\":0,\"denominator\":0}]}|422|denominator-zero",
                "{\"points\":[{\"indicator\":\"I3_05\",\"status\":\"M\"}]}|422|reason-required",
                "{\"points\":[{\"indicator\":\"I3_04\",\"level\":9}]}|422|level-out-of-range",
                "{\"points\":[{\"indicator\":\"I3_11\",\"value\":1}]}|422|value-not-allowed",
                "{\"points\":[{\"indicator\":\"I3_01\",\"status\":\"I\",\"value\":1}]}|422|status-reserved",
                "{\"points\":[{\"indicator\":\"I3_08\",\"levels\":{\"DLT\":1}}]}|422|too-few-components"
            })
    void anEntryThatMakesNoSense(String body, int status, String slug) {
        Walk walk = Walk.begin();
        Response answer = wrongly(contributor())
                .header("If-Match", walk.sectionTag("T3"))
                .body(body)
                .put("/api/v1/reports/{id}/sections/T3", walk.report);
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("/problems/" + slug));
        assertEquals("OPEN", walk.stage(contributor()), "nothing was begun");
    }

    @Test
    void allOrNothing() {
        Walk walk = Walk.begin();
        walk.save(
                        contributor(),
                        "T3",
                        walk.sectionTag("T3"),
                        "{\"indicator\":\"I3_01\",\"value\":97},{\"indicator\":\"I3_05\",\"numerator\":12,\"denominator\":10}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/points/1/numerator"));
        assertEquals(0, walk.view(contributor()).getInt("sections.find { it.theme == 'T3' }.progress.answered"));
    }

    @Test
    void overLongText() {
        Walk walk = Walk.begin();
        walk.save(
                        contributor(),
                        "T3",
                        walk.sectionTag("T3"),
                        "{\"indicator\":\"I3_01\",\"value\":97,\"note\":\"" + "x".repeat(4001) + "\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("errors[0].pointer", equalTo("/points/0/note"));
    }

    @Test
    void anotherMediaType() {
        Walk walk = Walk.begin();
        given().filter(Contract.responsesOnly())
                .auth()
                .oauth2(contributor().sign())
                .contentType(ContentType.TEXT)
                .header("If-Match", "\"0\"")
                .body("I3_01=97")
                .put("/api/v1/reports/{id}/sections/T3", walk.report)
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void aStaleTagAndAMissingOne() {
        Walk walk = Walk.begin();
        String tag = walk.sectionTag("T3");
        walk.save(contributor(), "T3", tag, "{\"indicator\":\"I3_01\",\"value\":97}")
                .then()
                .statusCode(200);
        walk.save(contributor().id("bea"), "T3", tag, "{\"indicator\":\"I3_01\",\"value\":12}")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        wrongly(contributor())
                .body("{\"points\":[{\"indicator\":\"I3_01\",\"value\":97}]}")
                .put("/api/v1/reports/{id}/sections/T3", walk.report)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        walk.save(contributor().id("bea"), "T1", walk.sectionTag("T1"), "{\"indicator\":\"I1_01\",\"level\":1}")
                .then()
                .statusCode(200);
    }

    @Test
    void twoContributorsInTwoThemesAtOnceBothSave() throws Exception {
        Walk walk = Walk.begin();
        walk.saved("T2", "{\"indicator\":\"I2_01\",\"yes\":true}");
        String first = walk.sectionTag("T1");
        String second = walk.sectionTag("T3");
        assertEquals(
                List.of(200, 200),
                atOnce(
                        () -> walk.save(contributor(), "T1", first, "{\"indicator\":\"I1_01\",\"level\":1}"),
                        () -> walk.save(
                                contributor().id("bea"), "T3", second, "{\"indicator\":\"I3_01\",\"value\":97}")));
    }

    @Test
    void twoContributorsInOneThemeAtOnceOneSaves() throws Exception {
        Walk walk = Walk.begin().saved("T3", "{\"indicator\":\"I3_04\",\"level\":2}");
        String tag = walk.sectionTag("T3");
        List<Integer> answers = atOnce(
                () -> walk.save(contributor(), "T3", tag, "{\"indicator\":\"I3_01\",\"value\":97}"),
                () -> walk.save(contributor().id("bea"), "T3", tag, "{\"indicator\":\"I3_01\",\"value\":12}"));
        assertEquals(200, answers.getFirst());
        assertTrue(answers.getLast() == 412 || answers.getLast() == 409, answers.toString());
    }

    @Test
    void twoValidatorsWhoSignAtOnceSignOnce() throws Exception {
        Walk walk = Walk.begin().sent();
        String tag = walk.tag(validator());
        List<Integer> answers = atOnce(
                () -> walk.act(validator(), "sign", tag),
                () -> walk.act(validator().id("vera"), "sign", tag));
        assertEquals(200, answers.getFirst());
        assertTrue(answers.getLast() == 412 || answers.getLast() == 409, answers.toString());
        assertEquals(1, walk.view(validator()).getList("versions").size());
    }

    @Test
    void theFirstEntryByTwoAtOnceBeginsOneDraft() throws Exception {
        Walk walk = Walk.begin();
        List<Integer> answers = atOnce(
                () -> walk.save(contributor(), "T1", "\"0\"", "{\"indicator\":\"I1_01\",\"level\":1}"),
                () -> walk.save(contributor().id("bea"), "T3", "\"0\"", "{\"indicator\":\"I3_01\",\"value\":97}"));
        assertEquals(List.of(200, 200), answers);
        assertEquals("DRAFT", walk.stage(contributor()));
    }

    @Test
    void theSameRequestTwiceAsksOnce() {
        Walk walk = Walk.begin().underCheck();
        String body = "{\"indicator\":\"I3_01\",\"text\":\"Of all declarations?\"}";
        Response first = ask(walk, "key-" + walk.report, body);
        first.then().statusCode(201);
        Response again = ask(walk, "key-" + walk.report, body);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertEquals(1, walk.view(analyst()).getList("queries").size());
        ask(walk, "key-" + walk.report, "{\"indicator\":\"I3_04\",\"text\":\"Another.\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private static Response ask(Walk walk, String key, String body) {
        return wrongly(analyst())
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/reports/{id}/queries", walk.report);
    }

    @Test
    void theWrongStage() {
        Walk walk = Walk.begin().filled();
        walk.act(validator(), "sign").then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        Walk signed = Walk.begin().signed();
        signed.act(analyst(), "accept").then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        wrongly(analyst())
                .body("{\"indicator\":\"I3_01\",\"text\":\"Too early.\"}")
                .post("/api/v1/reports/{id}/queries", signed.report)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void anotherTenantsReportDoesNotExist() {
        Walk walk = Walk.begin().filled();
        Tokens foreign = contributor().administration("XB");
        wrongly(foreign).get("/api/v1/reports/{id}", walk.report).then().statusCode(404);
        walk.save(foreign, "T1", "\"0\"", "{\"indicator\":\"I1_01\",\"level\":1}")
                .then()
                .statusCode(404);
        wrongly(foreign)
                .get("/api/v1/reports/{id}/fact-sheet", walk.report)
                .then()
                .statusCode(404);
        as(foreign)
                .get("/api/v1/reports?cycle={c}", walk.cycle)
                .then()
                .statusCode(200)
                .body("items.administration", equalTo(List.of("XB")));
        as(foreign)
                .get("/api/v1/reports?administration=XA")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void whoMaySeeAReportWhen() {
        Walk walk = Walk.begin().sent();
        wrongly(analyst()).get("/api/v1/reports/{id}", walk.report).then().statusCode(404);
        walk.act(validator(), "sign").then().statusCode(200);
        as(analyst()).get("/api/v1/reports/{id}", walk.report).then().statusCode(200);
        as(Walk.secretary("EC")).get("/api/v1/reports/{id}", walk.report).then().statusCode(200);
        wrongly(Walk.delegate("EC"))
                .get("/api/v1/reports/{id}", walk.report)
                .then()
                .statusCode(404);
        walk.act(analyst(), "check").then().statusCode(200);
        walk.act(analyst(), "accept").then().statusCode(200);
        walk.table("EC");
        wrongly(Walk.delegate("EC"))
                .get("/api/v1/reports/{id}", walk.report)
                .then()
                .statusCode(404);
        walk.table("PTC");
        as(Walk.delegate("EC")).get("/api/v1/reports/{id}", walk.report).then().statusCode(200);
    }

    @Test
    void anExpiredToken() {
        Walk walk = Walk.begin();
        wrongly(contributor().expired())
                .get("/api/v1/reports/{id}", walk.report)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void unknownThingsAndPageBounds() {
        wrongly(contributor())
                .get("/api/v1/reports/{id}", "00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
        wrongly(contributor()).get("/api/v1/reports/not-an-id").then().statusCode(404);
        wrongly(contributor()).get("/api/v1/reports?limit=0").then().statusCode(422);
        wrongly(contributor()).get("/api/v1/reports?limit=201").then().statusCode(422);
        wrongly(contributor()).get("/api/v1/reports?after=%21").then().statusCode(422);
        wrongly(analyst()).get("/api/v1/cycles/1999/members").then().statusCode(404);
        given().filter(Contract.responsesOnly())
                .get("/api/v1/indicators/I9_99")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void listsArePaged() {
        Walk.begin();
        Walk.begin();
        var first = as(contributor())
                .get("/api/v1/reports?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String after = first.getString("after");
        var second = as(contributor())
                .get("/api/v1/reports?limit=1&after={a}", after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertNotEquals(first.getString("items[0].id"), second.getString("items[0].id"));
    }

    @Test
    void sentencesComeInFrenchToo() {
        Walk walk = Walk.begin();
        as(contributor())
                .header("Accept-Language", "fr")
                .get("/api/v1/reports/{id}", walk.report)
                .then()
                .statusCode(200)
                .body("stageText", equalTo("Le rapport peut être commencé."))
                .body("sections.name", hasItem("Renforcement des capacités"));
    }

    private static List<Integer> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                barrier.await();
                return one.call().statusCode();
            });
            var second = threads.submit(() -> {
                barrier.await();
                return other.call().statusCode();
            });
            return java.util.stream.Stream.of(first.get(), second.get())
                    .sorted()
                    .toList();
        }
    }
}
