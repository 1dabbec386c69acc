package customs.bcp.portfolio;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PortfolioTest {
    @Inject
    ReadinessDiary diary;

    @AfterEach
    void release() {
        TestClock.reset();
    }

    private static ValidatableResponse portfolio(String administration) {
        return Call.as("auditor", administration)
                .get("/api/v1/portfolio")
                .then()
                .statusCode(200);
    }

    private static void act(String role, String version, String act, String body) {
        var request = Call.as(role, "OA").header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        request.post("/api/v1/plan-versions/" + version + "/" + act).then().statusCode(200);
    }

    @Test
    void anAdministrationWithNothingHasNoReadinessInsteadOfNone() {
        portfolio("OZ")
                .body(
                        "stages", empty(),
                        "readiness.score", nullValue(),
                        "readiness.services", empty(),
                        "worst", empty());
    }

    /** FAST: plan 1, exercise 0, no gap 1, contacts 1 of 2, actions 1: 0.25 + 0 + 0.2 + 0.075 + 0.15 = 0.675; SLOW: 0.15. */
    @Test
    void plansReviewsFindingsAndReadinessAreSeenAtOnce() {
        TestClock.set("2026-02-01T09:00:00Z");
        Estates.breaching("OA");
        String version = Call.as("bcp-author", "OA")
                .body("{\"code\":\"P\",\"title\":\"Plan\",\"type\":\"SERVICE\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("versions[0].id");
        Call.as("bcp-author", "OA")
                .header("If-Match", "*")
                .body("""
                        {"reviewIntervalMonths":1,"services":["FAST"],"parties":[],"sections":[],"treatments":[],
                        "criteria":[{"kind":"ACTIVATION","text":"a"},{"kind":"DEACTIVATION","text":"b"}],
                        "tasks":[{"code":"T1","phase":"RESPONSE","title":"x","ownerRole":"Officer","alternateRole":"Lead","use":"BOTH"}]}""")
                .put("/api/v1/plan-versions/" + version + "/content")
                .then()
                .statusCode(200);
        for (var role : new String[] {"Officer", "Lead"}) {
            String id = Call.as("bcp-author", "OA")
                    .body("{\"role\":\"%s\",\"rank\":1,\"name\":\"Desk\",\"phone\":\"000 1\"}".formatted(role))
                    .post("/api/v1/contacts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            if (role.equals("Officer")) {
                Call.as("bcp-author", "OA")
                        .header("If-Match", "*")
                        .body("{\"method\":\"CALLED\"}")
                        .post("/api/v1/contacts/" + id + "/verify")
                        .then()
                        .statusCode(200);
            }
        }
        act("bcp-author", version, "submit", null);
        act("bcp-approver", version, "approve", null);
        act("bcp-approver", version, "publish", "{}");
        portfolio("OA")
                .body(
                        "stages[0].stage", equalTo("EFFECTIVE"),
                        "stages[0].plans", equalTo(1),
                        "reviews.due", contains("2026-03-01"),
                        "reviews[0].overdue", equalTo(false),
                        "worst[0].code", equalTo("BREACH"),
                        "worst[0].subject", equalTo("SLOW"),
                        "uncovered.code", contains("SLOW"),
                        "contacts.verified", equalTo(1),
                        "packs.stale", equalTo(0),
                        "readiness.services.find { it.part.service == 'FAST' }.part.score", equalTo(0.675f),
                        "readiness.services.find { it.part.service == 'SLOW' }.part.score", equalTo(0.15f),
                        "readiness.services.find { it.part.service == 'FAST' }.planCurrent", equalTo(true),
                        "readiness.services.find { it.part.service == 'SLOW' }.late", equalTo(true),
                        "readiness.score", equalTo(41.3f));
        diary.turn();
        portfolio("OA")
                .body(
                        "trend.day", contains("2026-02-01"),
                        "trend[0].plansInForce", equalTo(1),
                        "trend[0].coveredServices", equalTo(1),
                        "trend[0].criticalServices", equalTo(2),
                        "trend[0].readiness", equalTo(41.3f));
        String edition = Call.as("auditor", "OA")
                .get("/api/v1/plan-versions/" + version + "/pack-editions")
                .then()
                .extract()
                .path("[0].id");
        Call.as("bcp-author", "OA")
                .body("{\"edition\":\"%s\",\"language\":\"en\",\"holder\":\"Desk\",\"place\":\"Safe\"}"
                        .formatted(edition))
                .post("/api/v1/pack-copies")
                .then()
                .statusCode(201);
        act("crisis-manager", version, "use", "{\"use\":\"EXERCISE\",\"endedOn\":\"2026-02-01\"}");
        portfolio("OA")
                .body(
                        "readiness.services.find { it.part.service == 'FAST' }.lastExercise", equalTo("2026-02-01"),
                        "readiness.services.find { it.part.service == 'FAST' }.part.exercise", equalTo(1.0f),
                        "readiness.services.find { it.part.service == 'SLOW' }.lastExercise", nullValue());
        TestClock.set("2026-03-02T09:00:00Z");
        portfolio("OA")
                .body(
                        "reviews[0].overdue", equalTo(true),
                        "trend.day", contains("2026-02-28", "2026-03-02"),
                        "trend.overdue", contains(0, 1),
                        // the plan counts no longer, the exercise noted meanwhile does
                        "trend.readiness", contains(41.3f, 41.3f),
                        "readiness.services.find { it.part.service == 'FAST' }.part.plan", equalTo(0.0f),
                        "packs.stale", equalTo(1),
                        "packs.copiesToReplace", equalTo(1));
        portfolio("OB").body("stages", hasSize(0));
    }
}
