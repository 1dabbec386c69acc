package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.situation;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A benefit withheld for a time: from one or from all, on its days alone, with its reason; what is held stays in force. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class BenefitPauseTest {
    private static ValidatableResponse pause(String benefit, Desk.Firm firm, String from, String until) {
        var body = new TreeMap<String, Object>(Map.of("benefit", benefit, "reason", "Heightened threat."));
        if (firm != null) {
            body.put("operatorId", firm.id());
        }
        if (from != null) {
            body.put("from", from);
        }
        if (until != null) {
            body.put("until", until);
        }
        return as(decider())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/benefit-pauses")
                .then();
    }

    private static void expect(Desk.Firm firm, String benefit, boolean available, String code) {
        situation(firm)
                .then()
                .body("benefits.find { it.code == '%s' }.available".formatted(benefit), equalTo(available))
                .body("benefits.find { it.code == '%s' }.reason.code".formatted(benefit), equalTo(code))
                .body("authorisations[0].status", equalTo("ACTIVE"));
    }

    @Test
    void itIsWithheldOnItsDaysFromWhomItConcernsAndGivenAgain() {
        day("2026-03-01");
        var one = Desk.firm();
        var other = Desk.firm();
        Desk.granted(one, "2026-06-24", "AEOC");
        Desk.granted(other, "2026-06-24", "AEOC");
        day("2026-09-01");
        var own = "/api/v1/benefit-pauses/"
                + pause("B01", one, "2026-09-03", "2026-09-10")
                        .statusCode(201)
                        .body("holds", equalTo(false))
                        .body("acts.act", hasItem("resume"))
                        .extract()
                        .<String>path("id");
        expect(one, "B01", true, "AVAILABLE");
        day("2026-09-03");
        expect(one, "B01", false, "PAUSED_SINCE");
        expect(other, "B01", true, "AVAILABLE");
        situation(one)
                .then()
                .body("benefits.find { it.code == 'B01' }.reason.text", containsString("10 September 2026"));
        as(other.trader()).get(own).then().statusCode(404);
        as(one.trader()).get(own).then().statusCode(200).body("acts", empty());
        var all = "/api/v1/benefit-pauses/"
                + pause("B06", null, null, null).statusCode(201).extract().<String>path("id");
        expect(other, "B06", false, "PAUSED_SINCE");
        as(other.trader()).get("/api/v1/benefit-pauses").then().body("items.benefit", hasItem("B06"));
        change(decider(), all, "resumption", Map.of("reason", "The threat is over.", "from", "2026-09-05"))
                .statusCode(200)
                .body("stage", equalTo("RESUMED"))
                .body("holds", equalTo(true));
        day("2026-09-05");
        expect(other, "B06", true, "AVAILABLE");
        change(decider(), all, "resumption", Map.of("reason", "Again."))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        day("2026-09-11");
        expect(one, "B01", true, "AVAILABLE");
        change(decider(), own, "resumption", Map.of("reason", "Late.")).statusCode(409);
    }

    @Test
    void whatItNamesMustBeThere() {
        day("2026-09-01");
        pause("B99", null, null, null).statusCode(422).body("errors[0].pointer", equalTo("/benefit"));
        pause("B01", null, "2026-08-31", null).statusCode(422).body("errors[0].code", equalTo("PAST"));
        pause("B01", null, "2026-09-10", "2026-09-09")
                .statusCode(422)
                .body("errors[0].code", equalTo("DATES_OUT_OF_ORDER"));
        pause("B01", Desk.firm("XB", "2015-01-01"), null, null).statusCode(404);
        var id =
                pause("B02", null, null, "2026-09-01").statusCode(201).extract().<String>path("id");
        as(Tokens.of("aeo-decider").administration("XB").sign())
                .get("/api/v1/benefit-pauses/{id}", id)
                .then()
                .statusCode(404);
    }
}
