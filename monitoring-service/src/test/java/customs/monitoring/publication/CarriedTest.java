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

import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A slow-moving answer of the year before stands in for a missing one, as imputed, and never twice. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class CarriedTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void theYearBeforeStandsInOnceAndKeepsItsDisclosure() {
        Walk first = Walk.begin();
        first.saved("T3", "{\"indicator\":\"I3_11\",\"yes\":true,\"disclosure\":\"PRIVATE\"}");
        first.signed();
        Walk second = Walk.begin();
        assertEquals(first.year + 1, second.year);
        second.tabled();
        JsonPath own = point(second, contributor());
        assertEquals("I", own.getString("observation.status"));
        assertEquals("100.0", own.getString("score"));
        assertTrue(own.getString("observation.reason").contains("carried forward"));
        assertTrue(point(second, delegate("PTC")).getBoolean("withheld"), "it was private when it was said");

        // Last year's report goes afterwards: this year's stays, bit for bit.
        byte[] printed = printed(second);
        first.act(first.signer(), "withdraw", first.tag(first.signer()), "{\"reason\":\"Entered in error.\"}")
                .then()
                .statusCode(200);
        assertArrayEquals(printed, printed(second));
        assertEquals("I", point(second, contributor()).getString("observation.status"));

        Walk third = Walk.begin().filled();
        JsonPath lost = point(third, contributor());
        assertEquals("O", lost.getString("observation.status"), "an imputed value is not carried again");
        assertNull(lost.getString("score"));
    }

    private static byte[] printed(Walk walk) {
        return as(contributor())
                .get("/api/v1/reports/{id}/fact-sheet/pdf?language=en", walk.report)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static JsonPath point(Walk walk, Tokens who) {
        JsonPath sheet = as(who).get("/api/v1/reports/{id}/fact-sheet", walk.report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return sheet.setRootPath(
                "score.parts.find { it.code == 'T3' }.parts.collectMany { it.parts }.find { it.code == 'I3_11' }");
    }
}
