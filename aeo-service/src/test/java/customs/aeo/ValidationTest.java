package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.officer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Visits, the report of the assessment, and plans of improvement. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ValidationTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0};

    private static Response propose(String token, String application, String... slots) {
        return as(token)
                .contentType("application/json")
                .body(Map.of("site", "Demonstration warehouse", "criteria", List.of("a"), "slots", List.of(slots)))
                .post("/api/v1/applications/{id}/visits", application);
    }

    static String visit(String application, String... slots) {
        return propose(officer(), application, slots)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String plan(String token, String application, String criterion) {
        return as(token)
                .contentType("application/json")
                .body(Map.of("criteria", List.of(criterion), "wanted", "Watch the gate at night."))
                .post("/api/v1/applications/{id}/improvement-plans", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response photograph(String path, String name, byte[] content) {
        return given().auth()
                .oauth2(officer())
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(content)
                .post(path + "/photographs");
    }

    @Test
    void aVisitFromTheProposalToTheMinutes() {
        var firm = Desk.firm();
        var id = Desk.accepted(firm, "2026-06-01", "2026-07-01", "AEOS");
        // five working days from Wednesday 1 July: Wednesday 8 July
        as(officer()).get("/api/v1/applications/{id}/visits", id).then().body("earliest", equalTo("2026-07-08"));
        propose(officer(), id, "2026-07-07T10:00:00Z")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/notice-too-short"));
        propose(officer(), id, "2026-07-08T10:00:00Z", "2026-07-08T10:00:00Z")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("DUPLICATE"));
        Desk.wrongly(officer())
                .body(Map.of(
                        "site",
                        "x",
                        "criteria",
                        List.of(),
                        "slots",
                        List.of(
                                "2026-07-08T10:00:00Z",
                                "2026-07-09T10:00:00Z",
                                "2026-07-10T10:00:00Z",
                                "2026-07-13T10:00:00Z")))
                .post("/api/v1/applications/{id}/visits", id)
                .then()
                .statusCode(422);
        var path = "/api/v1/applications/" + id + "/visits/" + visit(id, "2026-07-08T10:00:00Z");
        change(firm.trader(), path, "refusal", Map.of("reason", "We count stock that day."))
                .statusCode(200)
                .body("stage", equalTo("DECLINED"));
        change(
                        officer(),
                        path,
                        "rescheduling",
                        Map.of(
                                "slots",
                                List.of("2026-07-14T09:00:00Z", "2026-07-15T09:00:00Z"),
                                "reason",
                                "Another day."))
                .statusCode(200);
        change(firm.trader(), path, "confirmation", Map.of("slot", "2026-07-16T09:00:00Z"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/slot"));
        photograph(path, "gate.png", PNG).then().statusCode(409);
        change(firm.trader(), path, "confirmation", Map.of("slot", "2026-07-15T09:00:00Z"))
                .statusCode(200)
                .body("chosen", equalTo("2026-07-15T09:00:00Z"));
        var minutes = Map.of(
                "minutes",
                "The gate was open.",
                "findings",
                List.of(Map.of("criterion", "e", "gravity", "MAJOR", "words", "Nobody watches the gate.")));
        change(officer(), path, "minutes", minutes).statusCode(409).body("type", equalTo("/problems/not-yet-held"));
        day("2026-07-15");
        photograph(path, "gate.txt", "words".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        photograph(path, "gate.jpg", PNG).then().statusCode(415);
        photograph(path, "gate.png", PNG).then().statusCode(201).body("photographs", hasSize(1));
        change(officer(), path, "minutes", minutes)
                .statusCode(200)
                .body("findings[0].gravity", equalTo("MAJOR"))
                .body("stage", equalTo("HELD"));
        change(officer(), path, "cancellation", Map.of("reason", "Late.")).statusCode(409);
        as(Tokens.of("aeo-officer").id("o.xb").administration("XB").sign())
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void theReportIsSharedCommentedAndWrittenAnew() {
        var firm = Desk.firm();
        var id = Desk.accepted(firm, "2026-06-01", "2026-06-10", "AEOS");
        var path = "/api/v1/applications/" + id + "/report";
        as(officer()).get(path).then().statusCode(404);
        as(officer())
                .contentType("application/json")
                .body(Map.of("words", "The gate is not watched."))
                .post(path)
                .then()
                .statusCode(201);
        as(officer())
                .contentType("application/json")
                .body(Map.of("words", "Again."))
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-exists"));
        as(firm.trader()).get(path).then().statusCode(404);
        change(officer(), path, "sharing", Map.of("replyUntil", "2026-06-10")).statusCode(422);
        change(officer(), path, "sharing", Map.of("replyUntil", "2026-06-20")).statusCode(200);
        change(officer(), path, "closure", null).statusCode(409).body("type", equalTo("/problems/not-yet-expired"));
        change(firm.trader(), path, "comments", Map.of("words", "It is, by day.", "agrees", false))
                .statusCode(200)
                .body("stage", equalTo("COMMENTED"));
        var tag = as(officer()).get(path).then().extract().header("ETag");
        as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("words", "The gate is not watched at night."))
                .put(path)
                .then()
                .statusCode(200)
                .body("stage", equalTo("DRAFT"));
        change(officer(), path, "sharing", Map.of("replyUntil", "2026-06-25")).statusCode(200);
        day("2026-06-26");
        change(officer(), path, "closure", null).statusCode(200).body("stage", equalTo("NO_REPLY"));
        as(firm.trader()).get(path).then().body("words", equalTo("The gate is not watched at night."));
    }

    /** AC-12: ninety days from Tuesday 10 February 2026 end on 11 May; extended in time, on 9 August; else late. */
    @Test
    void ac12_theImprovementPlan() {
        var desk =
                Tokens.of("aeo-officer").id("officer.xc").administration("XC").sign();
        var firm = Desk.firm("XC", "2015-01-01");
        day("2026-01-12");
        var id = Desk.draft(firm, "AEO");
        Desk.attach(firm, id, "SAQ");
        act(firm.trader(), id, "submission").statusCode(200);
        act(desk, id, "acceptance", Map.of()).statusCode(200);
        var path = "/api/v1/applications/" + id + "/improvement-plans/" + plan(desk, id, "I");
        var measures =
                Map.of("measures", List.of(Map.of("criterion", "I", "words", "A guard at night.", "by", "2026-04-30")));
        change(firm.trader(), path, "measures", measures).statusCode(200);
        change(desk, path, "return", Map.of("reason", "And a camera.")).statusCode(200);
        change(firm.trader(), path, "measures", measures).statusCode(200);
        day("2026-02-10");
        change(desk, path, "approval", Map.of("days", 30)).statusCode(422);
        change(desk, path, "approval", Map.of()).statusCode(200).body("clock.due", equalTo("2026-05-11"));
        change(desk, path, "extension", Map.of("days", 90)).statusCode(409);
        day("2026-05-05");
        change(firm.trader(), path, "extension-request", Map.of("reason", "The camera is late."))
                .statusCode(200);
        // the day of the request counts
        day("2026-05-12");
        change(desk, path, "extension", Map.of("days", 91))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-refused"));
        change(desk, path, "extension", Map.of("days", 90)).statusCode(200).body("clock.due", equalTo("2026-08-09"));
        day("2026-08-09");
        change(desk, path, "failure", Map.of("reason", "Not seen.")).statusCode(409);
        change(firm.trader(), path, "completion", Map.of("reason", "Done.")).statusCode(200);
        change(desk, path, "verification", Map.of("reason", "Seen on site."))
                .statusCode(200)
                .body("stage", equalTo("VERIFIED"));

        var late = "/api/v1/applications/" + id + "/improvement-plans/" + plan(desk, id, "I");
        change(firm.trader(), late, "measures", measures).statusCode(200);
        change(desk, late, "approval", Map.of()).statusCode(200).body("clock.due", equalTo("2026-11-07"));
        day("2026-11-08");
        change(firm.trader(), late, "completion", Map.of("reason", "Done."))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-late"));
        change(firm.trader(), late, "extension-request", Map.of("reason", "More time."))
                .statusCode(409);
        as(desk).get(late).then().body("acts.act", equalTo(List.of("fail")));
        change(desk, late, "failure", Map.of("reason", "Not in time."))
                .statusCode(200)
                .body("stage", equalTo("FAILED"));
    }

    @Test
    void anOpenPlanHoldsUpTheDecisionAndOneThatFailedTheGrant() {
        var firm = Desk.firm();
        var id = Desk.accepted(firm, "2026-06-01", "2026-06-10", "AEOS");
        var plan = plan(officer(), id, "e");
        var path = "/api/v1/applications/" + id + "/improvement-plans/" + plan;
        as(officer())
                .contentType("application/json")
                .body(Map.of("criteria", List.of("e"), "wanted", "x"))
                .post("/api/v1/applications/{id}/improvement-plans", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-open"));
        act(officer(), id, "assessment").statusCode(200);
        for (var criterion : List.of("a", "b", "c", "e")) {
            act(
                            officer(),
                            id,
                            "verdicts",
                            Map.of("level", "AEOS", "criterion", criterion, "finding", "MET", "note", "Seen."))
                    .statusCode(200);
        }
        Desk.read(officer(), id)
                .then()
                .body("acts.act", not(hasItem("propose")))
                .body("hindrance.code", equalTo("PLAN_OPEN"));
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-open"));
        change(officer(), path, "failure", Map.of("reason", "No plan came.")).statusCode(200);
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(200);
        act(decider(), id, "grant", Map.of("reason", "Fine."))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-failed"));
    }
}
