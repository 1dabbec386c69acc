package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Figures for monitoring: with their parts, reproducible, and never a zero for what is not recorded. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class FigureTest {
    private static Response figures(String administration, String period, String asKnownOn) {
        var request = as(Tokens.of("sister-service").administration(null).sign())
                .queryParam("administration", administration)
                .queryParam("period", period);
        if (asKnownOn != null) {
            request.queryParam("asKnownOn", asKnownOn);
        }
        return request.get("/api/v1/figures");
    }

    private static String item(String indicator, String field) {
        return "items.find { it.indicator == '%s' }.%s".formatted(indicator, field);
    }

    @Test
    void theProgrammeItself() {
        TestClock.set("2026-12-01T10:00:00Z");
        figures("XA", "2026", null)
                .then()
                .statusCode(200)
                .body(
                        "items.indicator",
                        equalTo(List.of(
                                "I4_04", "I5_01", "I5_02", "I5_03", "I5_04", "I5_05", "I5_06", "I5_07", "I5_08",
                                "I5_09")))
                .body(item("I5_01", "value"), equalTo(3))
                .body(item("I5_01", "status"), equalTo("A"))
                .body(item("I5_05", "status"), equalTo("L"))
                .body(item("I5_05", "value"), nullValue())
                .body(item("I5_05", "reason"), notNullValue())
                .body(item("I5_07", "value"), equalTo(9))
                .body(item("I5_07", "asOf"), equalTo("2026-12-01T10:00:00Z"));
        figures("XB", "2025", null).then().body(item("I5_07", "asOf"), equalTo("2026-01-01T04:59:59Z"));
    }

    @Test
    void growthAndDecisionTimeFromGrants() {
        TestClock.set("2026-12-01T10:00:00Z");
        var before =
                figures("XB", "2031", null).then().statusCode(422).extract().<String>path("type");
        assertEquals("/problems/invalid", before);
        Desk.day("2031-03-01");
        var first = Desk.firm();
        Desk.granted(first, "2031-12-01", "AEOS");
        Desk.day("2032-12-31");
        var unchanged = figures("XA", "2032", null);
        unchanged
                .then()
                .body(item("I5_08", "status"), equalTo("L"))
                .body(item("I5_08", "value"), nullValue())
                .body(item("I5_08", "reason"), notNullValue())
                .body(item("I5_02", "status"), equalTo("A"));
        var denominator = unchanged.then().extract().<Integer>path(item("I5_02", "denominator"));
        assertEquals(0, unchanged.then().extract().<Integer>path(item("I5_02", "numerator")));
        var second = Desk.firm();
        Desk.granted(second, "2032-12-20", "AEOS");
        Desk.day("2032-12-31");
        var grown = figures("XA", "2032", null);
        grown.then()
                .body(item("I5_02", "numerator"), equalTo(1))
                .body(item("I5_02", "denominator"), equalTo(denominator))
                .body(item("I5_08", "status"), equalTo("A"));
        // received and complete sixty days before the decision: acceptance dates back to the receipt
        assertEquals(
                0,
                new BigDecimal("60")
                        .compareTo(new BigDecimal(grown.then()
                                .extract()
                                .path(item("I5_08", "value"))
                                .toString())));
        assertNotEquals(
                unchanged.then().extract().<String>path(item("I5_02", "datasetVersion")),
                grown.then().extract().<String>path(item("I5_02", "datasetVersion")));
        figures("XA", "2032", "2032-12-19")
                .then()
                .body(item("I5_02", "numerator"), equalTo(0))
                .body(item("I5_02", "asOf"), equalTo("2032-12-19T22:59:59.999999Z"))
                .body(item("I5_08", "status"), equalTo("L"));
    }

    @Test
    void whatWasDecidedStaysCountedWhenAnAppealLetsItBeDecidedAnew() {
        Desk.day("2033-03-01");
        var firm = Desk.firm();
        var id = Desk.refused(firm, "2033-06-01", "AEOS");
        Desk.day("2033-06-10");
        var before = figures("XA", "2033", null).then().extract().<Object>path(item("I5_08", "value"));
        var appeal = Desk.appeal(firm, "REFUSAL", id)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Desk.appealAct(Desk.otherDecider(), appeal, "review", null).statusCode(200);
        Desk.appealAct(Desk.otherDecider(), appeal, "upholding", Map.of("reason", "They are met."))
                .statusCode(200);
        figures("XA", "2033", "2033-06-10").then().body(item("I5_08", "value"), equalTo(before));
        figures("XA", "2033", null).then().body(item("I5_08", "value"), equalTo(before));
    }

    @Test
    void anAdministrationWithoutAProgrammeHasNoFigures() {
        TestClock.set("2026-12-01T10:00:00Z");
        figures("ZZ", "2026", null).then().statusCode(200).body("items", hasSize(0));
    }
}
