package customs.bcp.whatif;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Analyses that nobody waits for: asked, worked at, kept, cancelled, and never lost without a word. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AnalysisJobTest {
    private static final String JOBS = "/api/v1/analysis-jobs";
    private static final String LONG = """
            {"distribution":{"services":["SLOW"],"recoveries":[{"code":"OLD","shape":"PERT","leastSeconds":1,\
            "modeSeconds":5000,"mostSeconds":9000}],"method":"SIMULATED","runs":1000000}}""";

    @Inject
    EntityManager entities;

    @Inject
    JobKeeping keeping;

    @Inject
    Clock clock;

    private static ValidatableResponse ask(String administration, String body) {
        return Call.as("crisis-manager", administration).body(body).post(JOBS).then();
    }

    private static ValidatableResponse read(String administration, String id) {
        return Call.as("auditor", administration).get(JOBS + "/" + id).then();
    }

    /** Asks until it has ended; the server is asked, no clock is waited for. */
    private static ValidatableResponse ended(String administration, String id) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline) {
            var answer = read(administration, id).statusCode(200);
            if (answer.extract().path("endedAt") != null) {
                return answer;
            }
        }
        throw new AssertionError("It did not end.");
    }

    @Test
    void aResultIsKeptWithTheEstateAsItWas() {
        Estates.breaching("JA");
        var id = ask("JA", "{\"singlePoints\":{\"pairsOf\":\"SLOW\"}}")
                .statusCode(201)
                .body("kind", equalTo("SINGLE_POINTS"), "result", nullValue())
                .extract()
                .<String>path("id");
        ended("JA", id)
                .body(
                        "stage", equalTo("DONE"),
                        "result.singlePoints.services[0].singlePoints", contains("OLD"),
                        "result.singlePoints.estate.hash", notNullValue(),
                        "acts", hasSize(0));
        Estates.add("resources", "JA", Estates.resource("NEW", 60)).statusCode(201);
        read("JA", id).body("result.singlePoints.ranking", hasSize(1));
        var second = ask("JA", "{\"stress\":{}}").statusCode(201).extract().<String>path("id");
        ended("JA", second).body("result.stress.result.cells.size()", greaterThanOrEqualTo(2));
        var third = ask("JA", "{\"cascade\":{\"outages\":[{\"code\":\"OLD\",\"fromSeconds\":0,\"untilSeconds\":9}]}}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        ended("JA", third).body("stage", equalTo("DONE"), "result.cascade.result.effects", hasSize(2));
        Call.as("auditor", "JA")
                .get(JOBS + "?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains(third, second), "items[0].result", nullValue(), "after", notNullValue());
        var after =
                Call.as("auditor", "JA").get(JOBS + "?limit=2").then().extract().<String>path("after");
        Call.as("auditor", "JA").get(JOBS + "?limit=2&after=" + after).then().body("items.id", contains(id));
        Call.refused(read("JB", id), 404, "not-found");
    }

    @Test
    void aJobThatIsAskedTwiceWithOneKeyIsOneJobAndIsDone() {
        Estates.breaching("JG");
        var key = UUID.randomUUID().toString();
        var first = askWith(key).statusCode(201).extract().<String>path("id");
        askWith(key).statusCode(201).body("id", equalTo(first));
        ended("JG", first).body("stage", equalTo("DONE"));
        Call.as("auditor", "JG").get(JOBS).then().body("items", hasSize(1));
    }

    private static ValidatableResponse askWith(String key) {
        return Call.as("crisis-manager", "JG")
                .header("Idempotency-Key", key)
                .body("{\"stress\":{}}")
                .post(JOBS)
                .then();
    }

    @Test
    void aJobIsCancelledOnceAndNotBlindly() {
        Estates.breaching("JC");
        var asked = ask("JC", LONG).statusCode(201).extract();
        var path = JOBS + "/" + asked.<String>path("id") + "/cancel";
        Call.refused(Call.wrong("crisis-manager", "JC").post(path).then(), 428, "precondition-required");
        Call.refused(
                Call.as("crisis-manager", "JB")
                        .header("If-Match", "*")
                        .post(path)
                        .then(),
                404,
                "not-found");
        Call.as("crisis-manager", "JC")
                .header("If-Match", "*")
                .post(path)
                .then()
                .statusCode(200)
                .body("stage", equalTo("CANCELLED"), "endedAt", notNullValue());
        Call.refused(
                Call.as("crisis-manager", "JC")
                        .header("If-Match", "*")
                        .post(path)
                        .then(),
                409,
                "wrong-stage");
        read("JC", asked.path("id")).body("stage", equalTo("CANCELLED"), "result", nullValue());
    }

    @Test
    void whatCannotBeAnsweredIsRefusedBeforeItBecomesAJob() {
        Estates.breaching("JD");
        Call.refused(ask("JD", "{}"), 422, "invalid");
        Call.refused(ask("JD", "{\"stress\":{},\"singlePoints\":{}}"), 422, "invalid");
        Call.refused(
                ask("JD", "{\"singlePoints\":{\"nodes\":[{\"code\":\"A\",\"recoverySeconds\":1}]}}"), 422, "invalid");
        Call.refused(ask("JD", "{\"singlePoints\":{\"pairsOf\":\"NONE\"}}"), 422, "unknown-code");
        Call.refused(
                ask("JD", "{\"cascade\":{\"outages\":[{\"code\":\"OLD\",\"fromSeconds\":9,\"untilSeconds\":9}]}}"),
                422,
                "inconsistent-question");
        var services = IntStream.range(0, 6).mapToObj(i -> "\"SLOW\"").collect(Collectors.joining(","));
        Call.refused(ask("JD", LONG.replace("[\"SLOW\"]", "[" + services + "]")), 422, "question-too-large");
        Call.as("auditor", "JD").get(JOBS).then().body("items", hasSize(0));
    }

    @Test
    void anAdministrationHasAtMostFiveOpen() {
        Estates.breaching("JE");
        freeze("JE");
        IntStream.range(0, 5).forEach(i -> put("JE", "WAITING", clock.instant()));
        Call.refused(ask("JE", "{\"stress\":{}}"), 409, "too-many-jobs");
    }

    @Test
    void whatAStoppedServiceLeftOpenIsMarkedInterrupted() {
        Estates.breaching("JF");
        freeze("JF");
        var lost = put("JF", "RUNNING", clock.instant().minus(Duration.ofHours(1)));
        var waiting = put("JF", "WAITING", clock.instant().minus(Duration.ofHours(1)));
        var alive = put("JF", "RUNNING", clock.instant());
        keeping.interruptSilent();
        read("JF", lost).body("stage", equalTo("INTERRUPTED"), "endedAt", notNullValue());
        read("JF", waiting).body("stage", equalTo("INTERRUPTED"));
        read("JF", alive).body("stage", equalTo("RUNNING"));
        assertEquals(0, keeping.interruptSilent());
        assertTrue(Call.as("administrator", "JF")
                .get("/api/v1/history?aggregate=" + lost)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains("interrupted"));
    }

    /** Lets a result refer to the estate. */
    private static void freeze(String administration) {
        Call.as("auditor", administration)
                .body("{}")
                .post("/api/v1/analyses/stress")
                .then()
                .statusCode(200);
    }

    /** A job as another process would have left it. */
    @Transactional
    String put(String administration, String stage, Instant beatAt) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into analysis_job (id, version, history_count, history_head, administration, kind, stage,
                            estate_id, question, language, asked_by, asked_at, done, total, beat_at)
                        values (:id, 0, 0, :head, :administration, 'STRESS', :stage,
                            (select id from frozen_estate where administration = :administration), '{"stress":{}}', 'en', 'somebody', :at, 0, 0, :at)""")
                .setParameter("id", id)
                .setParameter("head", "0".repeat(64))
                .setParameter("administration", administration)
                .setParameter("stage", stage)
                .setParameter("at", beatAt)
                .executeUpdate();
        return id.toString();
    }
}
