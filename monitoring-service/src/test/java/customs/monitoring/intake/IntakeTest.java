package customs.monitoring.intake;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;

import static customs.monitoring.Sisters.figure;
import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.validator;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Figures of the sister services over real HTTP: they arrive read-only, are late when a sister is down, and never overwrite. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class IntakeTest {
    private static final String SHARE = "\"numerator\":\"17\",\"denominator\":\"20\",\"value\":\"85\",\"status\":\"A\"";

    @Inject
    Intake intake;

    @BeforeEach
    void sisters() throws SQLException {
        Sisters.deliver("aeo", "");
        Sisters.deliver("bcp", "");
        // deliveries that other tests left due would take part in the turns of this one
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE delivery SET next_attempt_at = '2190-01-01T00:00:00Z'");
        }
    }

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void figuresArriveReadOnlyWithNumeratorDenominatorAsOfAndVersion() {
        Walk walk = Walk.begin();
        Sisters.deliver(
                "bcp",
                figure("I1_02", "\"value\":\"1\",\"status\":\"A\"", "b1") + "," + figure("I1_03", SHARE, "b2") + ","
                        + figure("I1_04", "\"value\":18,\"status\":\"A\"", "b3"));
        Sisters.deliver(
                "aeo",
                figure("I5_01", "\"value\":\"3\",\"status\":\"A\"", "a1") + ","
                        + figure("I5_02", "\"numerator\":5,\"denominator\":40,\"value\":12.5,\"status\":\"A\"", "a2")
                        + ","
                        + figure("I5_07", "\"value\":\"3\",\"status\":\"A\"", "a3") + ","
                        + figure(
                                "I5_08",
                                "\"value\":null,\"status\":\"L\",\"reason\":\"Nothing was decided yet.\"",
                                "a4")
                        + "," + figure("I3_01", "\"value\":\"1\",\"status\":\"A\"", "a5"));
        intake.turn();
        JsonPath view = walk.view(contributor());
        assertEquals(85, point(view, "T1", "I1_03", "value"));
        assertEquals(17, point(view, "T1", "I1_03", "numerator"));
        assertEquals(20, point(view, "T1", "I1_03", "denominator"));
        assertEquals("b2", point(view, "T1", "I1_03", "figure.datasetVersion"));
        assertEquals("2031-12-31T22:59:59Z", point(view, "T1", "I1_03", "figure.asOf"));
        assertEquals(true, point(view, "T1", "I1_03", "readOnly"));
        assertEquals("L", point(view, "T5", "I5_08", "status"));
        assertEquals("Nothing was decided yet.", point(view, "T5", "I5_08", "reason"));
        assertNull(point(view, "T3", "I3_01", "value"), "a sister supplies its own indicators alone");
        assertEquals("SISTER_DELIVERED", view.getString("sisters[0].code"));

        walk.save(contributor(), "T1", walk.sectionTag("T1"), "{\"indicator\":\"I1_03\",\"value\":99}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/figure-read-only"));
    }

    @Test
    void theAdministrationSaysToWhomADeliveredFigureIsOpen() {
        Walk walk = Walk.begin();
        disclose(walk, "PRIVATE").then().statusCode(404);
        Sisters.deliver("aeo", figure("I5_07", "\"value\":\"3\",\"status\":\"A\"", "d1"));
        intake.turn();
        disclose(walk, "SECRET").then().statusCode(400);
        disclose(walk, "PUBLIC").then().statusCode(200);
        disclose(walk, "PRIVATE").then().statusCode(200);
        walk.tabled();
        assertEquals("PRIVATE", point(walk.view(contributor()), "T5", "I5_07", "disclosure"));
        JsonPath seen = walk.view(delegate("PTC"));
        assertEquals(true, point(seen, "T5", "I5_07", "withheld"));
        assertNull(point(seen, "T5", "I5_07", "value"));
        assertEquals(3, point(walk.view(analyst()), "T5", "I5_07", "value"));
        disclose(walk, "PUBLIC").then().statusCode(409).body("type", equalTo("/problems/report-locked-accepted"));
    }

    private static io.restassured.response.Response disclose(Walk walk, String disclosure) {
        return wrongly(contributor())
                .body("{\"disclosure\":\"%s\"}".formatted(disclosure))
                .put("/api/v1/reports/{id}/figures/I5_07/disclosure", walk.report);
    }

    @Test
    void theAdministrationCommentsOrContestsButDoesNotEdit() {
        Walk walk = Walk.begin();
        Sisters.deliver("aeo", figure("I5_07", "\"value\":\"3\",\"status\":\"A\"", "x1"));
        intake.turn();
        as(contributor())
                .body("{\"kind\":\"CONTEST\",\"text\":\"A fourth arrangement entered into force in December.\"}")
                .post("/api/v1/reports/{id}/figures/I5_07/remarks", walk.report)
                .then()
                .statusCode(200);
        JsonPath view = walk.view(contributor());
        assertEquals(List.of("CONTEST"), point(view, "T5", "I5_07", "figure.remarks.kind"));
        assertEquals(3, point(view, "T5", "I5_07", "value"));
        wrongly(contributor())
                .body("{\"kind\":\"COMMENT\",\"text\":\" \"}")
                .post("/api/v1/reports/{id}/figures/I5_07/remarks", walk.report)
                .then()
                .statusCode(422);
        as(contributor())
                .body("{\"kind\":\"COMMENT\",\"text\":\"Nothing was delivered.\"}")
                .post("/api/v1/reports/{id}/figures/I5_03/remarks", walk.report)
                .then()
                .statusCode(404);
    }

    @Test
    void theSameDatasetTwiceIsOneFigure() throws SQLException {
        Walk walk = Walk.begin();
        Sisters.deliver("bcp", figure("I1_03", SHARE, "same"));
        intake.turn();
        as(contributor())
                .post("/api/v1/reports/{id}/figures/ask-again", walk.report)
                .then()
                .statusCode(200);
        intake.turn();
        assertEquals(1, count("SELECT count(*) FROM figure WHERE administration = 'XA' AND data_year = " + walk.year));
    }

    @Test
    void aDatasetThatReturnsCountsAgain() {
        Walk walk = Walk.begin();
        int hour = 9;
        for (String delivery : List.of("v1:85", "v2:90", "v1:85")) {
            String[] parts = delivery.split(":");
            Sisters.deliver("aeo", figure("I5_07", "\"value\":\"%s\",\"status\":\"A\"".formatted(parts[1]), parts[0]));
            TestClock.set("%d-01-15T%02d:00:00Z".formatted(walk.year + 1, ++hour));
            as(contributor())
                    .post("/api/v1/reports/{id}/figures/ask-again", walk.report)
                    .then()
                    .statusCode(200);
            intake.turn();
        }
        assertEquals(85, point(walk.view(contributor()), "T5", "I5_07", "value"));
    }

    @Test
    void aSisterThatIsDownDelaysTheFigureSaysSoAndLosesNothing() {
        Walk walk = Walk.begin();
        Sisters.down("aeo");
        Sisters.deliver("bcp", figure("I1_03", SHARE, "up"));
        intake.turn();
        JsonPath view = walk.view(contributor());
        assertEquals("SISTER_DELAYED", view.getString("sisters.find { it.service == 'aeo-service' }.code"));
        assertTrue(view.getBoolean("sisters.find { it.service == 'aeo-service' }.delayed"));
        assertEquals("AWAITED", point(view, "T5", "I5_07", "cause"));
        assertEquals(85, point(view, "T1", "I1_03", "value"), "the other sister is not held up");
        walk.filled();
        assertEquals("DRAFT", walk.stage(contributor()), "the report can be filled in meanwhile");

        var first = walk.view(contributor()).getString("sisters.find { it.service == 'aeo-service' }.nextAttemptAt");
        assertEquals("%d-01-15T09:00:10Z".formatted(walk.year + 1), first);
        TestClock.set("%d-01-15T09:00:10Z".formatted(walk.year + 1));
        intake.turn();
        var second = walk.view(contributor()).getString("sisters.find { it.service == 'aeo-service' }.nextAttemptAt");
        assertEquals("%d-01-15T09:00:30Z".formatted(walk.year + 1), second, "each failure doubles the wait");

        Sisters.deliver("aeo", figure("I5_07", "\"value\":\"3\",\"status\":\"A\"", "late"));
        intake.turn();
        assertNull(point(walk.view(contributor()), "T5", "I5_07", "value"), "not asked before its time");
        TestClock.set("%d-01-15T09:00:30Z".formatted(walk.year + 1));
        intake.turn();
        JsonPath after = walk.view(contributor());
        assertEquals(3, point(after, "T5", "I5_07", "value"));
        assertFalse(after.getBoolean("sisters.find { it.service == 'aeo-service' }.delayed"));
    }

    @Test
    void anAnswerThatIsNoSheetOfFiguresIsAFailureAndAnItemThatDoesNotFitIsLeftOut() {
        Walk walk = Walk.begin();
        Sisters.babble("aeo", "<html>maintenance</html>");
        Sisters.deliver(
                "bcp",
                figure("I1_03", "\"numerator\":21,\"denominator\":20,\"status\":\"A\"", "bad") + ","
                        + figure("I1_04", "\"value\":18,\"status\":\"A\"", "good"));
        intake.turn();
        JsonPath view = walk.view(contributor());
        assertEquals("SISTER_DELAYED", view.getString("sisters.find { it.service == 'aeo-service' }.code"));
        assertNull(point(view, "T1", "I1_03", "value"));
        assertEquals(18, point(view, "T1", "I1_04", "value"));
        Sisters.babble("aeo", "{\"administration\":\"ZZ\",\"period\":\"1999\",\"items\":[]}");
        TestClock.set("%d-01-15T10:00:00Z".formatted(walk.year + 1));
        intake.turn();
        assertTrue(walk.view(contributor()).getBoolean("sisters.find { it.service == 'aeo-service' }.delayed"));
    }

    @Test
    void aFigureThatChangesAfterTheSignatureOpensAQueryAndNeverOverwrites() {
        Walk walk = Walk.begin();
        Sisters.deliver("bcp", figure("I1_03", SHARE, "signed"));
        intake.turn();
        walk.signed();
        Sisters.deliver("bcp", figure("I1_03", "\"numerator\":10,\"denominator\":20,\"status\":\"A\"", "changed"));
        TestClock.set("%d-01-16T09:00:00Z".formatted(walk.year + 1));
        intake.turn();
        TestClock.set("%d-01-16T12:00:00Z".formatted(walk.year + 1));
        intake.turn();
        JsonPath view = walk.view(analyst());
        assertEquals(85, point(view, "T1", "I1_03", "value"));
        assertEquals(1, view.getList("queries").size(), "one query for one change");
        assertEquals("FEED", view.getString("queries[0].origin"));
        assertTrue(view.getString("queries[0].text").contains("I1_03"));
        walk.act(analyst(), "check").then().statusCode(200);
        walk.act(analyst(), "accept").then().statusCode(409).body("type", equalTo("/problems/query-open"));
    }

    @Test
    void aFigureThatChangesWhileTheValidatorReadsMakesTheSignatureStale() {
        Walk walk = Walk.begin();
        Sisters.deliver("bcp", figure("I1_03", SHARE, "read"));
        intake.turn();
        walk.sent();
        String seen = walk.tag(validator());
        Sisters.deliver("bcp", figure("I1_03", "\"numerator\":10,\"denominator\":20,\"status\":\"A\"", "newer"));
        TestClock.set("%d-01-16T09:00:00Z".formatted(walk.year + 1));
        intake.turn();
        walk.act(validator(), "sign", seen).then().statusCode(412).body("type", equalTo("/problems/stale"));
        walk.act(validator(), "sign").then().statusCode(200);
        assertEquals(50, point(walk.view(analyst()), "T1", "I1_03", "value"));
    }

    @Test
    void aQuestionThatASisterRefusesDoesNotDelayTheOthers() {
        Walk walk = Walk.begin();
        Sisters.refuse("aeo", "XA", figure("I5_07", "\"value\":\"2\",\"status\":\"A\"", "other"));
        intake.turn();
        assertTrue(walk.view(contributor()).getBoolean("sisters.find { it.service == 'aeo-service' }.delayed"));
        JsonPath other = as(contributor().administration("XB"))
                .get("/api/v1/reports/{id}", walk.neighbour)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(2, point(other, "T5", "I5_07", "value"));
    }

    @Test
    void nobodyElseSeesHowTheDeliveriesStand() {
        Walk walk = Walk.begin().tabled();
        assertTrue(walk.view(delegate("PTC")).getList("sisters").isEmpty());
    }

    private static Object point(JsonPath view, String theme, String indicator, String field) {
        return view.get("sections.find { it.theme == '%s' }.points.find { it.indicator == '%s' }.%s"
                .formatted(theme, indicator, field));
    }

    private static int count(String sql) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
