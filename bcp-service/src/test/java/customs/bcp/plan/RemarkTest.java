package customs.bcp.plan;

import customs.bcp.Call;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RemarkTest {
    private static ValidatableResponse raise(Step step, String administration, String kind) {
        return Call.as("bcp-reviewer", administration)
                .body("{\"section\":\"FALLBACK_PROCEDURES\",\"kind\":\"%s\",\"text\":\"Particular words\"}"
                        .formatted(kind))
                .post("/api/v1/plan-versions/" + step.version() + "/remarks")
                .then();
    }

    private static ValidatableResponse reply(String role, String administration, String id, String act) {
        return Call.as(role, administration)
                .header("If-Match", "*")
                .body("{\"text\":\"Said\"}")
                .post("/api/v1/plan-remarks/" + id + "/" + act)
                .then();
    }

    @Test
    void anOpenObjectionToASectionKeepsTheVersionFromBeingApproved() {
        var step = new Step("RA");
        step.submitted("\"FAST\"", "");
        String objection = raise(step, "RA", "OBJECTION")
                .statusCode(201)
                .body("stage", equalTo("OPEN"), "raisedBy.you", equalTo(true))
                .extract()
                .path("id");
        String comment = raise(step, "RA", "COMMENT").statusCode(201).extract().path("id");
        Call.refused(step.act("bcp-approver", "approve", null), 409, "open-objection")
                .body("errors.pointer", contains("/sections/FALLBACK_PROCEDURES"));
        step.read("bcp-approver").body("next.find { it.act == 'approve' }.obstacle", equalTo("OPEN_OBJECTION"));
        reply("bcp-author", "RA", objection, "answer").statusCode(200).body("stage", equalTo("ANSWERED"));
        Call.refused(step.act("bcp-approver", "approve", null), 409, "open-objection");
        reply("bcp-reviewer", "RA", objection, "settle")
                .statusCode(200)
                .body("stage", equalTo("SETTLED"), "acts", empty());
        Call.refused(reply("bcp-reviewer", "RA", objection, "settle"), 409, "wrong-stage");
        step.act("bcp-approver", "approve", null).statusCode(200);
        Call.as("auditor", "RA")
                .get("/api/v1/plan-versions/" + step.version() + "/remarks")
                .then()
                .statusCode(200)
                .body("id", contains(objection, comment), "stage", contains("SETTLED", "OPEN"));
        Call.as("auditor", "RA")
                .queryParam("aggregate", objection)
                .get("/api/v1/history")
                .then()
                .body("act", contains("raised", "answered", "settled"))
                .body(not(containsString("Particular")));
    }

    @Test
    void anObjectionOutlivesAReturn() {
        var step = new Step("RB");
        step.submitted("\"FAST\"", "");
        raise(step, "RB", "OBJECTION").statusCode(201);
        step.act("bcp-reviewer", "return", "{\"comment\":\"mend\"}").statusCode(200);
        Call.refused(raise(step, "RB", "COMMENT"), 409, "wrong-stage");
        step.act("bcp-author", "reopen", null).statusCode(200);
        step.act("bcp-author", "submit", null).statusCode(200);
        Call.refused(step.act("bcp-approver", "approve", null), 409, "open-objection");
    }

    @Test
    void anAuthorNeitherRemarksNorSettles() {
        var step = new Step("RC");
        var both = Tokens.of("bcp-author", "bcp-reviewer").id("both").administration("RC");
        Call.as(both)
                .header("If-Match", "*")
                .body(Step.content("\"FAST\"", ""))
                .put("/api/v1/plan-versions/" + step.version() + "/content")
                .then()
                .statusCode(200);
        step.act("bcp-author", "submit", null).statusCode(200);
        Call.refused(
                Call.as(both)
                        .body("{\"section\":\"PEOPLE\",\"kind\":\"COMMENT\",\"text\":\"x\"}")
                        .post("/api/v1/plan-versions/" + step.version() + "/remarks")
                        .then(),
                409,
                "four-eyes");
        String id = raise(step, "RC", "OBJECTION").statusCode(201).extract().path("id");
        Call.refused(
                Call.as(both)
                        .header("If-Match", "*")
                        .body("{\"text\":\"x\"}")
                        .post("/api/v1/plan-remarks/" + id + "/settle")
                        .then(),
                409,
                "four-eyes");
        Call.refused(
                Call.as("bcp-author", "RD").get("/api/v1/plan-remarks/" + id).then(), 404, "not-found");
        Call.refused(
                Call.as("bcp-author", "RC")
                        .body("{\"text\":\"x\"}")
                        .post("/api/v1/plan-remarks/" + id + "/answer")
                        .then(),
                428,
                "precondition-required");
    }
}
