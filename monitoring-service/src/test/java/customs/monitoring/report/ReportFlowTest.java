package customs.monitoring.report;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.secretary;
import static customs.monitoring.Walk.validator;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A report from the first entry to the outcome of both bodies, and its detours. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class ReportFlowTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void fromTheFirstEntryToReviewed() {
        Walk walk = Walk.begin();
        JsonPath open = walk.view(contributor());
        assertEquals("OPEN", open.getString("stage"));
        assertEquals(6, open.getList("sections").size());
        assertEquals(6, open.getInt("progress.mandatoryMissing"));
        assertTrue(open.getList("sections[0].missing").contains("I1_01"));

        walk.filled();
        JsonPath draft = walk.view(contributor());
        assertEquals("DRAFT", draft.getString("stage"));
        assertEquals(0, draft.getInt("progress.mandatoryMissing"));
        assertTrue(draft.getList("acts.act").contains("send-for-validation"));

        walk.act(contributor(), "send-for-validation").then().statusCode(200).body("stage", equalTo("IN_VALIDATION"));
        walk.act(validator(), "sign")
                .then()
                .statusCode(200)
                .body("stage", equalTo("SUBMITTED"))
                .body("onTime", is(true))
                .body("versions", hasSize(1));
        as(validator())
                .get("/api/v1/reports/{id}/versions/1", walk.report)
                .then()
                .statusCode(200)
                .body("hash", equalTo(walk.view(analyst()).getString("hash")));

        walk.act(analyst(), "check").then().statusCode(200).body("acts.act", containsInAnyOrder("ask", "accept"));
        walk.act(analyst(), "accept").then().statusCode(200).body("stage", equalTo("ACCEPTED"));

        Walk.Sitting ec = walk.table("EC");
        assertEquals("ACCEPTED", walk.stage(analyst()));
        Walk.Sitting ptc = walk.table("PTC");
        assertEquals("TABLED", walk.stage(delegate("PTC")));

        ec.move("IN_SESSION").then().statusCode(200);
        ec.outcome(walk.report, "TOOK_NOTE").then().statusCode(201);
        assertEquals("TABLED", walk.stage(delegate("EC")));
        ptc.move("IN_SESSION").then().statusCode(200);
        ptc.outcome(walk.report, "ENDORSED")
                .then()
                .statusCode(201)
                .body("items[0].reports[0].outcome", equalTo("ENDORSED"))
                .body("items[0].reports[0].stage", equalTo("REVIEWED"));
        JsonPath reviewed = walk.view(delegate("PTC"));
        assertEquals("REVIEWED", reviewed.getString("stage"));
        assertEquals(reviewed.getString("hash"), reviewed.getString("bodies.find { it.body == 'PTC' }.versionHash"));
    }

    @Test
    void theHashIsThatOfTheSignedText() throws Exception {
        Walk walk = Walk.begin().signed();
        JsonPath version = as(analyst())
                .get("/api/v1/reports/{id}/versions/1", walk.report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(version.getString("content").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(java.util.HexFormat.of().formatHex(digest), version.getString("hash"));
        assertTrue(version.getString("content").contains("97.2"));
    }

    @Test
    void whoeverEditedLastCannotSign() {
        Walk walk = Walk.begin().filled();
        Tokens both = Tokens.of("report-contributor", "report-validator").id("both");
        walk.save(both, "T2", walk.sectionTag("T2"), "{\"indicator\":\"I2_02\",\"value\":3}")
                .then()
                .statusCode(200);
        walk.act(both, "send-for-validation").then().statusCode(200).body("acts.act", not(hasItem("sign")));
        walk.act(both, "sign")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/self-validation"))
                .body("code", equalTo("SELF_VALIDATION"));
        walk.act(validator(), "sign").then().statusCode(200);
    }

    @Test
    void theValidatorReturnsTheDraftWithAReason() {
        Walk walk = Walk.begin().sent();
        walk.act(validator(), "return-to-draft", walk.tag(validator()), "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-required"))
                .body("errors[0].pointer", equalTo("/reason"));
        walk.act(validator(), "return-to-draft", walk.tag(validator()), "{\"reason\":\"Check the share.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("DRAFT"));
    }

    @Test
    void mandatoryPointsAreNamedBeforeValidation() {
        Walk walk = Walk.begin().saved("T1", "{\"indicator\":\"I1_01\",\"level\":1}");
        walk.act(contributor(), "send-for-validation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/points-missing"))
                .body("errors.pointer", hasItem("/points/I3_01"))
                .body("errors", hasSize(5));
    }

    @Test
    void aMandatoryPointMaySayWithAReasonThatThereIsNoValue() {
        Walk walk = Walk.begin().filled();
        walk.saved("T6", "{\"indicator\":\"I6_01\",\"status\":\"L\",\"reason\":\"Not collected by grade.\"}");
        walk.act(contributor(), "send-for-validation").then().statusCode(200);
    }

    @Test
    void aReturnNeedsAQueryAndKeepsTheOnTimeFlag() {
        Walk walk = Walk.begin().underCheck();
        walk.act(analyst(), "return").then().statusCode(409).body("type", equalTo("/problems/query-required"));
        as(analyst())
                .body("{\"indicator\":\"I3_01\",\"text\":\"Is this the share of all declarations?\"}")
                .post("/api/v1/reports/{id}/queries", walk.report)
                .then()
                .statusCode(201)
                .body("queries[0].stage", equalTo("OPEN"));
        walk.act(analyst(), "accept").then().statusCode(409).body("type", equalTo("/problems/query-open"));
        walk.act(analyst(), "return").then().statusCode(200).body("stage", equalTo("RETURNED"));

        TestClock.set("%d-02-10T09:00:00Z".formatted(walk.year + 1));
        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":95}");
        JsonPath again = walk.view(contributor());
        assertEquals("DRAFT", again.getString("stage"));
        assertEquals(2, again.getInt("number"));
        String query = again.getString("queries[0].id");
        as(contributor())
                .header("If-Match", "\"" + again.getInt("queries[0].version") + "\"")
                .body("{\"text\":\"Yes; the figure is corrected.\"}")
                .post("/api/v1/reports/{id}/queries/{q}/answer", walk.report, query)
                .then()
                .statusCode(200)
                .body("queries[0].stage", equalTo("ANSWERED"));
        assertEquals("97.2", analystValue(walk), "the analyst sees the signed version until the next signature");

        walk.act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "sign")
                .then()
                .statusCode(200)
                .body("onTime", is(true))
                .body("versions", hasSize(2));
        assertEquals("95", analystValue(walk));
        walk.act(analyst(), "check").then().statusCode(200);
        as(analyst())
                .header("If-Match", "\"" + walk.view(analyst()).getInt("queries[0].version") + "\"")
                .post("/api/v1/reports/{id}/queries/{q}/close", walk.report, query)
                .then()
                .statusCode(200)
                .body("queries[0].stage", equalTo("CLOSED"));
        walk.act(analyst(), "accept").then().statusCode(200);
    }

    private static String analystValue(Walk walk) {
        return walk.view(analyst())
                .getString("sections.find { it.theme == 'T3' }.points.find { it.indicator == 'I3_01' }.value");
    }

    @Test
    void aReturnedReportIsNotLostWhenTheWindowCloses() {
        Walk walk = Walk.begin().underCheck();
        as(analyst())
                .body("{\"indicator\":\"I3_01\",\"text\":\"Please check.\"}")
                .post("/api/v1/reports/{id}/queries", walk.report)
                .then()
                .statusCode(201);
        walk.act(analyst(), "return").then().statusCode(200);
        TestClock.set("%d-03-05T09:00:00Z".formatted(walk.year + 1));
        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":95}");
        walk.act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "sign").then().statusCode(200).body("onTime", is(true));
    }

    @Test
    void deferredAndReferredDoNotConcludeAndTheReportComesBackToALaterSession() {
        Walk walk = Walk.begin().accepted();
        Walk.Sitting ec = walk.table("EC");
        Walk.Sitting ptc = walk.table("PTC");
        ec.move("IN_SESSION").then().statusCode(200);
        ec.outcome(walk.report, "DEFERRED").then().statusCode(201);
        ptc.move("IN_SESSION").then().statusCode(200);
        ptc.outcome(walk.report, "GUIDANCE").then().statusCode(201);
        assertEquals("TABLED", walk.stage(delegate("EC")));
        Walk.Sitting later = walk.table("EC");
        later.move("IN_SESSION").then().statusCode(200);
        later.outcome(walk.report, "ENDORSED").then().statusCode(201);
        assertEquals("REVIEWED", walk.stage(delegate("EC")));
    }

    @Test
    void aSecretaryActsForTheOwnBodyAlone() {
        Walk walk = Walk.begin().accepted();
        Walk.Sitting ec = Walk.Sitting.open("EC", walk.year);
        as(secretary("PTC"))
                .header("If-Match", ec.tag())
                .body("{\"report\":\"%s\"}".formatted(walk.report))
                .post("/api/v1/sessions/{id}/agenda-items/{item}/reports", ec.id(), ec.item())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void aReportIsTabledOnceAndOnlyInAnOpenSession() {
        Walk walk = Walk.begin().accepted();
        Walk.Sitting ec = walk.table("EC");
        ec.table(walk.report).then().statusCode(409).body("type", equalTo("/problems/already-tabled"));
        ec.outcome(walk.report, "ENDORSED").then().statusCode(409).body("type", equalTo("/problems/session-not-open"));
        Walk.Sitting ptc = Walk.Sitting.open("PTC", walk.year);
        ptc.move("IN_SESSION").then().statusCode(200);
        ptc.move("REPORT_DRAFT").then().statusCode(200);
        ptc.table(walk.report).then().statusCode(409).body("type", equalTo("/problems/session-not-open"));
        Walk draft = Walk.begin().signed();
        Walk.Sitting other = Walk.Sitting.open("PTC", draft.year);
        other.table(draft.report).then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void aWithdrawalNeedsAReasonAndComesBeforeTheBodies() {
        Walk walk = Walk.begin().signed();
        walk.act(validator(), "withdraw", walk.tag(validator()), "{\"reason\":\" \"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-required"));
        walk.act(validator(), "withdraw", walk.tag(validator()), "{\"reason\":\"Figures under revision.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"))
                .body("lock.code", equalTo("REPORT_WITHDRAWN"));
        Walk tabled = Walk.begin().tabled();
        tabled.act(validator(), "withdraw", tabled.tag(validator()), "{\"reason\":\"Too late.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void biennialIndicatorsAreOutsideTheSetInAYearThatDoesNotAsk() {
        Walk walk = Walk.begin(false);
        JsonPath view = walk.view(contributor());
        assertEquals(
                false,
                view.getBoolean("sections.find { it.theme == 'T3' }.points.find { it.indicator == 'I3_09' }.asked"));
        walk.save(contributor(), "T3", walk.sectionTag("T3"), "{\"indicator\":\"I3_09\",\"value\":40}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-asked"));
    }

    @Test
    void actsShowWhatThisReaderMayDoNow() {
        Walk walk = Walk.begin();
        as(contributor())
                .get("/api/v1/reports/{id}", walk.report)
                .then()
                .body("acts.act", contains("ask-again", "take-template"))
                .body("sections[0].acts.act", contains("save"))
                .body("lock", nullValue());
        as(validator())
                .get("/api/v1/reports/{id}", walk.report)
                .then()
                .body("acts.act", contains("withdraw"))
                .body("sections[0].acts", hasSize(0));
    }
}
