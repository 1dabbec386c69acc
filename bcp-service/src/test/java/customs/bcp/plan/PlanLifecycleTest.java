package customs.bcp.plan;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void theDatabaseTooAllowsOneVersionInForceAndNoChangeOfASealedOne() throws SQLException {
        var step = new Step("PN");
        step.effective();
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            var second = assertThrows(SQLException.class, () -> statement.execute("""
                    INSERT INTO plan_version (id, version, history_count, history_head, administration, plan_id, number, stage,
                    authors, approver, people, content, reviews, estate_id, content_hash, effective_from)
                    SELECT gen_random_uuid(), 0, 0, '', administration, plan_id, 99, stage, authors, approver, people, content,
                    reviews, estate_id, content_hash, effective_from FROM plan_version WHERE id = '%s'""".formatted(step.version())));
            assertTrue(second.getMessage().contains("plan_version_in_force"), second.getMessage());
            var sealed = assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "UPDATE plan_version SET content = '{}' WHERE id = '%s'".formatted(step.version())));
            assertTrue(sealed.getMessage().contains("cannot be changed"), sealed.getMessage());
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
    void aPlanComesIntoForceBetweenItsApprovalAndToday() {
        var step = new Step("PP");
        step.submitted("\"FAST\"", "");
        step.act("bcp-approver", "approve", null).statusCode(200);
        Call.refused(step.act("bcp-approver", "publish", "{\"effectiveFrom\":\"2026-05-11\"}"), 422, "effective-date");
        Call.refused(step.act("bcp-approver", "publish", "{\"effectiveFrom\":\"2026-05-09\"}"), 422, "effective-date");
        step.act("bcp-approver", "publish", "{\"effectiveFrom\":\"2026-05-10\"}")
                .statusCode(200);
    }

    @Test
    void aPlanIsOverdueFromTheDayAfterItsReviewIsDue() {
        var step = new Step("PQ");
        step.effective();
        TestClock.set("2027-05-10T23:59:00Z");
        step.read("auditor").body("overdue", equalTo(false));
        TestClock.set("2027-05-11T00:00:00Z");
        step.read("auditor").body("overdue", equalTo(true));
        Call.as("auditor", "PQ").get("/api/v1/plans/" + step.plan()).then().body("overdue", equalTo(true));
    }

    @Test
    void theFrozenEstateJudgesThePlanWhateverChangesLater() {
        var step = new Step("PR");
        step.submitted("\"FAST\"", "");
        String before = step.read("auditor").extract().path("estateHash");
        Estates.add("services", "PR", Estates.service("LATER", "")).statusCode(201);
        assertEquals(before, step.read("auditor").extract().path("estateHash"));
    }

    @Test
    void thePackIsSealedInBothLanguagesAndDraftsAreMarked() throws Exception {
        var step = new Step("PS");
        var href = "/api/v1/plan-versions/" + step.version() + "/pack";
        var draft = text(Call.as("bcp-author", "PS")
                .get(href)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
        assertTrue(draft.contains("Not in force"), draft);
        step.effective();
        var first = Call.as("auditor", "PS")
                .get(href + "?language=en")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        TestClock.set("2026-05-12T09:00:00Z");
        assertArrayEquals(
                first,
                Call.as("auditor", "PS")
                        .get(href + "?language=en")
                        .then()
                        .extract()
                        .asByteArray());
        String hash = step.read("auditor").extract().path("contentHash");
        var english = text(first);
        assertTrue(
                english.contains(hash.substring(0, 16))
                        && english.contains("P v1")
                        && english.contains("2026-05-10 09:00 UTC"),
                english);
        assertTrue(english.contains("Décidé à l’été → now"), english);
        var french = text(Call.as("auditor", "PS")
                .get(href + "?language=fr")
                .then()
                .extract()
                .asByteArray());
        assertTrue(french.contains("Critères") || french.contains("Quand il commence et finit"), french);
        Call.refused(Call.as("auditor", "PS").get(href + "?language=xx").then(), 422, "invalid");
        Call.refused(Call.as("auditor", "PT").get(href).then(), 404, "not-found");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatIsInForceShowsInTheFigures() {
        var step = new Step("PU");
        step.effective();
        var path = "/api/v1/figures?administration=PU&period=2026";
        var service = Tokens.of("sister-service").administration(null);
        var first = Call.as(service)
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        "items[0].value", equalTo(1),
                        "items[1].numerator", equalTo(1),
                        "items[1].denominator", equalTo(2),
                        "items[1].value", equalTo(50),
                        "items[2].value", equalTo(0),
                        "items[0].asOf", equalTo("2026-05-10T09:00:00Z"))
                .extract();
        TestClock.set("2026-07-10T09:00:00Z");
        Call.as(service)
                .get(path)
                .then()
                .body(
                        "items[1].datasetVersion", equalTo(first.path("items[1].datasetVersion")),
                        "items[2].value", equalTo(2),
                        "items[2].datasetVersion", not(equalTo(first.path("items[2].datasetVersion"))));
        TestClock.set("2027-07-10T09:00:00Z");
        Call.as(service)
                .get(path)
                .then()
                .body("items[0].asOf", equalTo("2026-12-31T23:59:59Z"), "items[1].value", equalTo(50));
        Call.as(service)
                .get("/api/v1/figures?administration=PU&period=2027")
                .then()
                .body("items[1].value", equalTo(0));
        Call.as(service)
                .get("/api/v1/figures?administration=PU&period=2025")
                .then()
                .body(
                        "items[0].value",
                        equalTo(0),
                        "items[1].status",
                        equalTo("L"),
                        "items[2].reason",
                        containsString("No plan"));
    }

    @Test
    void anAlteredStepOfHistoryIsDetected() throws SQLException {
        var step = new Step("PV");
        step.effective();
        var change = "UPDATE history SET actor = %s WHERE aggregate_id = '%s' AND act = 'approved'";
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE kept AS SELECT actor FROM history WHERE aggregate_id = '%s' AND act = 'approved'"
                            .formatted(step.version()));
            Call.as("auditor", "PV")
                    .get("/api/v1/history/verification")
                    .then()
                    .statusCode(200)
                    .body("intact", equalTo(true));
            assertEquals(1, statement.executeUpdate(change.formatted("'somebody-else'", step.version())));
            Call.as("auditor", "PV")
                    .get("/api/v1/history/verification")
                    .then()
                    .statusCode(200)
                    .body(
                            "intact",
                            equalTo(false),
                            "findings.code",
                            hasItem("ALTERED_STEP"),
                            "findings.place",
                            hasItem(containsString(step.version())));
            statement.executeUpdate(change.formatted("(SELECT actor FROM kept)", step.version()));
        }
        Call.as("auditor", "PV")
                .get("/api/v1/history/verification")
                .then()
                .body("intact", equalTo(true), "findings", hasSize(0));
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
