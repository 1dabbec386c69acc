package customs.aeo.demonstration;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** The demonstration records are what the product's own acts make of them. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DemonstrationTest {

    private static String trader(String firm, String administration, String number) {
        return Tokens.of("trader")
                .id("trader." + firm)
                .administration(administration)
                .operator(number)
                .sign();
    }

    @Test
    void theFirmsSeeWhatTheyShould() {
        TestClock.set("2026-11-24T09:00:00Z");
        DemonstrationRecords.present();
        Desk.as(trader("alfa", "XA", "XA00000000000001"))
                .get("/api/v1/situation")
                .then()
                .statusCode(200)
                .body("demonstration", equalTo(true))
                .body("application.stage", equalTo("GRANTED"))
                .body("authorisations.find { it.level == 'AEOC' }.status", equalTo("SUSPENDED"))
                .body("authorisations.find { it.level == 'AEOS' }.status", equalTo("ACTIVE"))
                .body("recognition.find { it.country == 'XB' }.recognised", equalTo(true));
        Desk.as(trader("bravo", "XA", "XA00000000000002"))
                .header("Accept-Language", "fr")
                .get("/api/v1/situation")
                .then()
                .body("application.stage", equalTo("IN_ASSESSMENT"))
                .body("application.stageText.text", startsWith("Les agents"))
                .body("nextClock.clock", equalTo("decision"))
                .body("nextClock.steps", hasSize(1));
        Desk.as(trader("charlie", "XB", "XB00000000000001"))
                .get("/api/v1/situation")
                .then()
                .body("authorisations", hasSize(1))
                .body("authorisations[0].level", equalTo("T2"))
                .body("authorisations[0].clocks.clock", hasItem("revalidation"))
                .body("authorisations[0].clocks.clock", everyItem(equalTo("revalidation")))
                .body("recognition.find { it.country == 'XC' }.reason.code", equalTo("ARRANGEMENT_NOT_IN_FORCE"));
        Desk.as(Desk.decider())
                .queryParam("awaits", "DECIDER")
                .get("/api/v1/applications")
                .then()
                .body("items.operatorName", hasItem("Demonstration firm Echo"));
    }
}
