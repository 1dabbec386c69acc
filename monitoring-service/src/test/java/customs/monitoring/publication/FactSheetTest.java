package customs.monitoring.publication;

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
import static customs.monitoring.Walk.validator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the bodies read: opened scores, what is missing, and nothing that a Member keeps to itself. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class FactSheetTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void aScoreOpensIntoItsPartsDownToTheObservation() {
        Walk walk = Walk.begin().filled();
        JsonPath sheet = sheet(walk, contributor());
        assertEquals("INSUFFICIENT_DATA", sheet.getString("score.outcome"));
        JsonPath of = sheet.setRootPath("score.parts.find { it.code == 'T3' }.parts.find { it.code == 'C3_1' }");
        assertEquals("INSUFFICIENT_DATA", of.getString("outcome"));
        assertEquals("33.3", of.getString("coverage"));
        assertEquals("STATED", of.getString("basis[0]"));
        assertNull(of.getString("strength"));
        of.setRootPath(
                "score.parts.find { it.code == 'T3' }.parts.find { it.code == 'C3_1' }.parts.find { it.code == 'I3_01' }");
        assertEquals("86.0", of.getString("score"));
        assertEquals("B4_ADVANCED", of.getString("band"));
        assertEquals("97.2", of.getString("observation.value"));
        assertEquals("80", of.getString("observation.worst"));
        assertEquals("100", of.getString("observation.best"));
        of.setRootPath("");
        assertTrue(of.getList("missing.indicator").contains("I3_09"));
        assertEquals(
                "AWAITED", walk.view(contributor()).getString("sections.find { it.theme == 'T5' }.points[0].cause"));
    }

    @Test
    void theSheetOfABodyIsTheVersionItWasShown() {
        Walk walk = Walk.begin().tabled();
        JsonPath sheet = sheet(walk, delegate("PTC"));
        assertEquals("BODY", sheet.getString("viewpoint"));
        assertEquals(walk.view(analyst()).getString("hash"), sheet.getString("hash"));
        assertEquals(2, sheet.getList("bodies").size());
    }

    @Test
    void aPrivateValueAndWhatWouldTellItAreWithheldFromTheBodies() {
        Walk walk = Walk.begin();
        walk.saved(
                "T2",
                "{\"indicator\":\"I2_01\",\"yes\":true},{\"indicator\":\"I2_02\",\"value\":3,\"disclosure\":\"PRIVATE\"},"
                        + "{\"indicator\":\"I2_03\",\"level\":1},{\"indicator\":\"I2_07\",\"value\":50},"
                        + "{\"indicator\":\"I2_04\",\"value\":2,\"disclosure\":\"PRIVATE\"},"
                        + "{\"indicator\":\"I2_05\",\"value\":60},{\"indicator\":\"I2_06\",\"value\":40}");
        walk.tabled();
        JsonPath body = sheet(walk, delegate("EC"));
        String commitment = "score.parts.find { it.code == 'T2' }.parts.find { it.code == '%s' }.";
        String point = commitment + "parts.find { it.code == '%s' }.";
        assertNull(body.get(point.formatted("C2_4", "I2_02") + "observation.value"));
        assertNull(body.get(point.formatted("C2_4", "I2_02") + "score"));
        assertTrue(body.getBoolean(point.formatted("C2_4", "I2_02") + "withheld"));
        long hidden = body.getList(commitment.formatted("C2_4") + "parts.findAll { it.withheld }")
                .size();
        assertEquals(2, hidden, "a second part is withheld, else the first could be computed");
        assertNotNull(body.get(commitment.formatted("C2_4") + "score"));
        assertTrue(body.getBoolean(commitment.formatted("C2_2") + "withheld"), "its only part is private");
        assertEquals(
                2,
                body.getList("score.parts.find { it.code == 'T2' }.parts.findAll { it.withheld }")
                        .size());

        JsonPath own = sheet(walk, contributor());
        assertEquals("3", own.getString(point.formatted("C2_4", "I2_02") + "observation.value"));
        assertEquals("3", sheet(walk, analyst()).getString(point.formatted("C2_4", "I2_02") + "observation.value"));
        JsonPath form = walk.view(delegate("EC"));
        assertNull(form.get("sections.find { it.theme == 'T2' }.points.find { it.indicator == 'I2_02' }.value"));
    }

    @Test
    void theTableShowsAStageOnlyToWhoMaySeeTheReport() {
        Walk walk = Walk.begin().signed();
        as(delegate("PTC"))
                .get("/api/v1/cycles/{c}/members", walk.cycle)
                .then()
                .statusCode(200)
                .body("demonstration", equalTo(true))
                .body("total.submitted", equalTo(1))
                .body("total.onTime", equalTo(1))
                .body("total.reportingRate", equalTo(10.0f))
                .body("regions[0].region", equalTo("XR"))
                .body("regions[0].members[0].code", equalTo("XA"))
                .body("regions[0].members[0].stage", equalTo(null));
        as(analyst())
                .get("/api/v1/cycles/{c}/members", walk.cycle)
                .then()
                .body("regions[0].members[0].stage", equalTo("SUBMITTED"))
                .body("regions[0].members[1].stage", equalTo("OPEN"))
                .body("regions[0].members[1].factSheet", equalTo(null));
    }

    @Test
    void noAnswerCallsAMemberNonCompliant() {
        Walk walk = Walk.begin().tabled();
        for (String path :
                new String[] {"/api/v1/reports/" + walk.report, "/api/v1/reports/" + walk.report + "/fact-sheet"}) {
            for (String language : new String[] {"en", "fr"}) {
                String text = as(delegate("PTC"))
                        .header("Accept-Language", language)
                        .get(path)
                        .asString()
                        .toLowerCase(java.util.Locale.ROOT);
                assertFalse(text.matches("(?s).*non[-_ ]?(compliant|conforme).*"), path);
            }
        }
    }

    @Test
    void everyActStandsInTheHistoryAndAnAlteredRowIsFound() throws Exception {
        Walk walk = Walk.begin();
        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":97.2}").filled();
        walk.act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "return-to-draft", walk.tag(validator()), "{\"reason\":\"Check the share.\"}")
                .then()
                .statusCode(200);
        Tokens auditor = Tokens.of("auditor");
        as(auditor)
                .get("/api/v1/history?aggregate={id}", walk.report)
                .then()
                .statusCode(200)
                .body(
                        "act",
                        equalTo(java.util.List.of(
                                "schedule", "open", "begin", "send-for-validation", "return-to-draft")))
                .body("[4].reason", equalTo("Check the share."))
                .body("[4].actor", equalTo("val"))
                .body("[2].facts", not(containsString("97.2")));
        assertTrue(as(auditor).get("/api/v1/history/verification").jsonPath().getBoolean("intact"));
        String sql = "UPDATE history SET facts = '%s' WHERE aggregate_id = '" + walk.report + "' AND act = 'begin'";
        String facts = alter("SELECT facts FROM history WHERE aggregate_id = '" + walk.report + "' AND act = 'begin'");
        run(sql.formatted("{\"number\":7}"));
        try {
            assertFalse(
                    as(auditor).get("/api/v1/history/verification").jsonPath().getBoolean("intact"));
        } finally {
            run(sql.formatted(facts));
        }
        assertTrue(as(auditor).get("/api/v1/history/verification").jsonPath().getBoolean("intact"));
    }

    private static String alter(String query) throws Exception {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(String sql) throws Exception {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static JsonPath sheet(Walk walk, Tokens who) {
        return as(who).get("/api/v1/reports/{id}/fact-sheet", walk.report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
