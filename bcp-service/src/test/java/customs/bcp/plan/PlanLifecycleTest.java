package customs.bcp.plan;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PlanLifecycleTest {
    @BeforeEach
    void stand() {
        TestClock.set("2026-05-10T09:00:00Z");
    }

    @AfterEach
    void release() {
        TestClock.reset();
    }

    @Test
    void aPlanGoesFromDraftToForce() {
        var step = new Step("PA");
        step.submitted("\"FAST\"", "");
        step.read("bcp-reviewer").body("stage", equalTo("IN_REVIEW"), "acts.act", hasItems("review", "return"));
        step.act("bcp-reviewer", "review", "{\"objection\":false,\"comment\":\"good\"}")
                .statusCode(200);
        step.act("bcp-approver", "approve", null)
                .statusCode(200)
                .body(
                        "stage",
                        equalTo("APPROVED"),
                        "contentHash",
                        matchesPattern("[0-9a-f]{64}"),
                        "approvedOn",
                        equalTo("2026-05-10"));
        step.act("bcp-approver", "publish", "{}")
                .statusCode(200)
                .body(
                        "stage", equalTo("EFFECTIVE"),
                        "effectiveFrom", equalTo("2026-05-10"),
                        "reviewDue", equalTo("2027-05-10"),
                        "overdue", equalTo(false),
                        "steps.act",
                                equalTo(List.of(
                                        "drafted", "written", "submitted", "reviewed", "approved", "published")));
        step.act("bcp-approver", "retire", "{\"reason\":\"merged\"}")
                .statusCode(200)
                .body("stage", equalTo("RETIRED"), "acts", empty());
    }

    @Test
    void ac12AnAuthorDoesNotApproveOrReviewTheOwnPlan() {
        var step = new Step("PB");
        step.submitted("\"FAST\"", "");
        var both = Tokens.of("bcp-author", "bcp-reviewer", "bcp-approver")
                .id("bcp-author.PB")
                .administration("PB");
        var href = "/api/v1/plan-versions/" + step.version();
        Call.refused(
                Call.as(both).header("If-Match", "*").post(href + "/approve").then(), 409, "four-eyes");
        Call.refused(
                Call.as(both)
                        .header("If-Match", "*")
                        .body("{\"objection\":false}")
                        .post(href + "/review")
                        .then(),
                409,
                "four-eyes");
        Call.as(both)
                .get(href)
                .then()
                .body(
                        "next.find { it.act == 'approve' }.possible", equalTo(false),
                        "next.find { it.act == 'approve' }.obstacle", equalTo("FOUR_EYES"),
                        "acts.act", not(hasItem("approve")));
    }

    @Test
    void whoeverWroteOnAVersionIsAnAuthorToo() {
        var step = new Step("PC");
        var second = Tokens.of("bcp-author", "bcp-approver").id("second").administration("PC");
        var href = "/api/v1/plan-versions/" + step.version();
        Call.as(second)
                .header("If-Match", "*")
                .body(Step.content("\"FAST\"", ""))
                .put(href + "/content")
                .then()
                .statusCode(200);
        step.act("bcp-author", "submit", null).statusCode(200);
        Call.refused(
                Call.as(second).header("If-Match", "*").post(href + "/approve").then(), 409, "four-eyes");
    }

    @Test
    void anIncompletePlanIsNotSubmitted() {
        var step = new Step("PD");
        step.read("bcp-author").body("missing.code", hasItems("EMPTY", "NO_ACTIVATION", "NO_DEACTIVATION"));
        Call.refused(step.act("bcp-author", "submit", null), 409, "incomplete-plan")
                .body("errors.code", hasItems("EMPTY", "NO_ACTIVATION", "NO_DEACTIVATION"));
        step.write(Step.content("\"FAST\"", "").replace("\"alternateRole\":\"Lead\",", ""))
                .statusCode(200);
        Call.refused(step.act("bcp-author", "submit", null), 409, "incomplete-plan")
                .body("errors.pointer", equalTo(List.of("/tasks/0/alternateRole")));
        Estates.add("services", "PD", Estates.service("OPEN", "").replace("\"mtpdSeconds\":43200,", ""))
                .statusCode(201);
        step.write(Step.content("\"OPEN\"", "")).statusCode(200);
        Call.refused(step.act("bcp-author", "submit", null), 409, "incomplete-plan")
                .body("errors.code", equalTo(List.of("NO_OBJECTIVE")));
        Call.refused(step.write(Step.content("\"NOWHERE\"", "")), 422, "invalid");
    }

    @Test
    void aReturnSaysWhyAndTheAuthorTakesItUpAgain() {
        var step = new Step("PE");
        step.submitted("\"FAST\"", "");
        Call.refused(
                Call.wrong("bcp-reviewer", "PE")
                        .header("If-Match", "*")
                        .body("{\"comment\":\" \"}")
                        .post("/api/v1/plan-versions/" + step.version() + "/return")
                        .then(),
                422,
                "invalid");
        step.act("bcp-reviewer", "return", "{\"comment\":\"Name the offices.\"}")
                .statusCode(200)
                .body("stage", equalTo("RETURNED"), "comment", equalTo("Name the offices."));
        Call.refused(step.write(Step.content("\"FAST\"", "")), 409, "wrong-stage");
        step.act("bcp-author", "reopen", null).statusCode(200).body("stage", equalTo("DRAFT"));
        step.submitted("\"FAST\"", "");
    }

    @Test
    void anOpenObjectionKeepsAPlanFromBeingApproved() {
        var step = new Step("PF");
        step.submitted("\"FAST\"", "");
        Call.refused(step.act("bcp-reviewer", "review", "{\"objection\":true}"), 422, "invalid");
        step.act("bcp-reviewer", "review", "{\"objection\":true,\"comment\":\"no\"}")
                .statusCode(200);
        Call.refused(step.act("bcp-approver", "approve", null), 409, "open-objection");
        step.act("bcp-reviewer", "review", "{\"objection\":false}").statusCode(200);
        step.act("bcp-approver", "approve", null).statusCode(200);
    }

    @Test
    void aBreachNeedsAnActionOrARiskAcceptedForAYearAtMost() {
        approval("PG", "", 409);
        approval("PH", Step.treatment("ACCEPTED_RISK", "2027-05-10"), 200);
        approval("PI", Step.treatment("ACCEPTED_RISK", "2027-05-11"), 409);
        approval("PJ", Step.treatment("ACTION", "2028-01-01"), 200);
        approval("PK", Step.treatment("ACTION", "2026-05-09"), 409);
    }

    private static void approval(String administration, String treatments, int status) {
        var step = new Step(administration);
        step.submitted("\"SLOW\"", treatments);
        step.read("bcp-approver")
                .body(
                        "findings.find { it.code == 'BREACH' }.treated",
                        equalTo(status == 200),
                        "findings.code",
                        hasItem("BREACH"));
        var response = step.act("bcp-approver", "approve", null);
        if (status == 200) {
            response.statusCode(200);
        } else {
            Call.refused(response, 409, "untreated-breach").body("errors[0].code", equalTo("UNTREATED_BREACH"));
        }
    }

    @Test
    void ac12PublishingTheNextVersionSupersedesTheOneBefore() {
        var step = new Step("PL");
        step.effective();
        var first = step.version();
        step.revise();
        Call.refused(
                Call.as("bcp-author", "PL")
                        .post("/api/v1/plans/" + step.plan() + "/versions")
                        .then(),
                409,
                "plan-in-work");
        step.submitted("\"FAST\"", "");
        Call.as("auditor", "PL").get("/api/v1/plan-versions/" + first).then().body("stage", equalTo("EFFECTIVE"));
        step.act("bcp-approver", "approve", null).statusCode(200);
        step.act("bcp-approver", "publish", "{}").statusCode(200);
        Call.as("auditor", "PL")
                .get("/api/v1/plans/" + step.plan())
                .then()
                .body("effective", equalTo(2), "versions.stage", equalTo(List.of("EFFECTIVE", "SUPERSEDED")));
    }

    @Test
    void ofTwoPublicationsAtOnceOneHolds() throws Exception {
        var step = new Step("PM");
        step.submitted("\"FAST\"", "");
        int version = step.act("bcp-approver", "approve", null).extract().path("version");
        Callable<Integer> publish = () -> step.act("bcp-approver", "publish", "{}", "\"%d\"".formatted(version))
                .extract()
                .statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(publish, publish));
            assertEquals(
                    List.of(200, 412),
                    List.of(results.get(0).get(), results.get(1).get()).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void actsNeedTheirStageAndTheVersionThatWasSeen() {
        var step = new Step("PO");
        Call.refused(step.act("bcp-approver", "approve", null), 409, "wrong-stage");
        Call.refused(step.act("bcp-approver", "publish", "{}"), 409, "wrong-stage");
        Call.refused(step.act("bcp-approver", "retire", "{\"reason\":\"x\"}"), 409, "wrong-stage");
        Call.refused(step.act("bcp-author", "reopen", null), 409, "wrong-stage");
        step.write(Step.content("\"FAST\"", "")).statusCode(200);
        Call.refused(step.act("bcp-author", "submit", null, "\"0\""), 412, "stale");
        Call.refused(
                Call.as("bcp-author", "PO")
                        .post("/api/v1/plan-versions/" + step.version() + "/submit")
                        .then(),
                428,
                "precondition-required");
        Call.refused(
                Call.as("bcp-author", "PB")
                        .get("/api/v1/plan-versions/" + step.version())
                        .then(),
                404,
                "not-found");
        Call.refused(
                Call.wrong("bcp-author", "PO")
                        .get("/api/v1/plan-versions?stage=SOMEWHERE")
                        .then(),
                400,
                "wrong-type");
    }

    @Test
    void plansAreNamedListedAndTheirCodesAreUnique() {
        var step = new Step("PW");
        Call.refused(
                Call.as("bcp-author", "PW")
                        .body("{\"code\":\"P\",\"title\":\"Again\",\"type\":\"SERVICE\"}")
                        .post("/api/v1/plans")
                        .then(),
                409,
                "duplicate-code");
        Call.as("bcp-author", "PW")
                .header("If-Match", "\"0\"")
                .body("{\"code\":\"P\",\"title\":\"Better\",\"type\":\"JOINT\"}")
                .put("/api/v1/plans/" + step.plan())
                .then()
                .statusCode(200)
                .body("title", equalTo("Better"));
        Call.as("auditor", "PW")
                .get("/api/v1/plans")
                .then()
                .body("items.code", equalTo(List.of("P")), "items[0].effective", nullValue());
        Call.as("auditor", "PW")
                .get("/api/v1/plan-versions?stage=DRAFT")
                .then()
                .body("items.planCode", equalTo(List.of("P")));
        Call.as("auditor", "PW")
                .get("/api/v1/plan-versions?stage=EFFECTIVE")
                .then()
                .body("items", empty());
    }
}
