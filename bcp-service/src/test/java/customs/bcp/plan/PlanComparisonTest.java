package customs.bcp.plan;

import customs.bcp.Call;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PlanComparisonTest {
    private static final String NEXT = """
            {"reviewIntervalMonths":6,"services":["SLOW"],"parties":[{"kind":"AGENCY","name":"Health"}],
            "sections":[{"section":"MANDATE","phase":"RESPONSE","text":"Said anew"}],
            "criteria":[{"kind":"ACTIVATION","text":"down","afterSeconds":60},{"kind":"DEACTIVATION","text":"back"}],
            "tasks":[{"code":"T2","phase":"RESPONSE","title":"Tell","ownerRole":"Officer","alternateRole":"Lead","use":"BOTH"}],
            "treatments":[]}""";

    @Test
    void twoVersionsAreComparedPartByPart() {
        var step = new Step("VA");
        step.submitted("\"FAST\"", "");
        step.act("bcp-approver", "approve", null).statusCode(200);
        step.act("bcp-approver", "publish", "{}").statusCode(200);
        var first = step.version();
        Call.refused(compare("VA", first, ""), 404, "not-found");
        var plan = step.read("bcp-author").extract().<String>path("planId");
        var second = Call.as("bcp-author", "VA")
                .post("/api/v1/plans/" + plan + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        compare("VA", second, "")
                .statusCode(200)
                .body("sections", empty(), "parts", empty(), "reviewIntervalMonths", nullValue());
        Call.as("bcp-author", "VA")
                .header("If-Match", "*")
                .body(NEXT)
                .put("/api/v1/plan-versions/" + second + "/content")
                .then()
                .statusCode(200);
        for (var one : List.of(compare("VA", second, ""), compare("VA", first, "?with=" + second))) {
            one.statusCode(200)
                    .body("number", equalTo(2), "earlierNumber", equalTo(1), "earlier", equalTo(first))
                    .body("reviewIntervalMonths", equalTo(6), "earlierReviewIntervalMonths", equalTo(12))
                    .body(
                            "sections.section",
                            equalTo(List.of("MANDATE")),
                            "sections.phase",
                            equalTo(List.of("RESPONSE")))
                    .body(
                            "sections[0].before",
                            equalTo("Décidé à l’été → now"),
                            "sections[0].after",
                            equalTo("Said anew"))
                    .body(
                            "parts.collect { it.part + ' ' + it.change + ' ' + it.key }",
                            equalTo(List.of(
                                    "SERVICE ADDED SLOW",
                                    "SERVICE REMOVED FAST",
                                    "PARTY ADDED Health",
                                    "CRITERION CHANGED down",
                                    "TASK ADDED T2",
                                    "TASK REMOVED T1")));
        }
        Call.refused(compare("VB", second, ""), 404, "not-found");
        Call.refused(compare("VA", second, "?with=" + UUID.randomUUID()), 404, "not-found");
    }

    private static io.restassured.response.ValidatableResponse compare(String administration, String id, String query) {
        return Call.as("auditor", administration)
                .get("/api/v1/plan-versions/" + id + "/comparison" + query)
                .then();
    }
}
