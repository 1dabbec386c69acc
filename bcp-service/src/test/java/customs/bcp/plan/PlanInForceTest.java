package customs.bcp.plan;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PlanInForceTest {
    @BeforeEach
    void stand() {
        TestClock.set("2026-05-10T09:00:00Z");
    }

    @AfterEach
    void release() {
        TestClock.reset();
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

    private static String use(String use, String endedOn) {
        return "{\"use\":\"%s\",\"endedOn\":\"%s\"}".formatted(use, endedOn);
    }

    @Test
    void aReviewFallsDueThirtyDaysAfterThePlanWasUsedAndAnExerciseEveryYear() {
        var step = new Step("UJ");
        Call.refused(step.act("crisis-manager", "use", use("EXERCISE", "2026-05-10")), 409, "wrong-stage");
        step.effective();
        TestClock.set("2026-06-01T09:00:00Z");
        Call.refused(step.act("crisis-manager", "use", use("EXERCISE", "2026-06-02")), 422, "invalid")
                .body("errors[0].pointer", equalTo("/endedOn"));
        Call.refused(step.act("crisis-manager", "use", use("EXERCISE", "2026-05-09")), 422, "invalid");
        step.act("crisis-manager", "use", use("EXERCISE", "2026-06-01"))
                .statusCode(200)
                .body("reviewDue", equalTo("2026-07-01"), "steps.act", hasItem("used"), "overdue", equalTo(false));
        TestClock.set("2026-07-02T00:00:00Z");
        step.read("auditor").body("overdue", equalTo(true));
        lapses().body("items.code", hasItem("REVIEW_OVERDUE"), "items.code", not(hasItem("EXERCISE_OVERDUE")));
        TestClock.set("2027-05-01T09:00:00Z");
        step.act("crisis-manager", "use", use("ACTIVATION", "2027-05-01")).statusCode(200);
        step.read("auditor").body("reviewDue", equalTo("2027-05-10"));
        TestClock.set("2027-06-02T09:00:00Z");
        lapses().body(
                        "items.find { it.code == 'EXERCISE_OVERDUE' }.text",
                        equalTo("An exercise of Plan was due on 2027-06-01."),
                        "items.find { it.code == 'EXERCISE_OVERDUE' }.kind",
                        equalTo("PLAN"));
    }

    private static ValidatableResponse lapses() {
        return Call.as("auditor", "UJ").get("/api/v1/estate/findings").then().statusCode(200);
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
}
