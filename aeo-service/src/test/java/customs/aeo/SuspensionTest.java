package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.status;
import static customs.aeo.Desk.suspend;
import static customs.aeo.Desk.suspension;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Suspensions: four eyes, by criterion, more than one at a time, and what was known when. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class SuspensionTest {
    private static Desk.Firm holder(String... levels) {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", levels);
        return firm;
    }

    private static String lift(String id, String from) {
        suspension(decider(), id, "lifting", Map.of("reason", "Mended.", "from", from))
                .then()
                .statusCode(200)
                .body("stage", equalTo("LIFTED"));
        return id;
    }

    @Test
    void whoeverProposedDoesNotConfirm() {
        var firm = holder("AEOC");
        day("2026-09-01");
        var both = Tokens.of("aeo-officer", "aeo-decider").id("both.xa").sign();
        var id = as(both).contentType("application/json")
                .body(Map.of(
                        "operatorId", firm.id(),
                        "criterion", "d",
                        "ground", "FACTS_INCOMPLETE",
                        "reason", "Doubts."))
                .post("/api/v1/suspensions")
                .then()
                .statusCode(201)
                .body("acts", hasSize(0))
                .extract()
                .<String>path("id");
        suspension(both, id, "confirmation", Map.of("reason", "Mine."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
        status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        as(firm.trader()).get("/api/v1/suspensions/{id}", id).then().statusCode(404);
        suspension(decider(), id, "dismissal", Map.of("reason", "No."))
                .then()
                .statusCode(200)
                .body("stage", equalTo("DISMISSED"));
        status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        suspension(decider(), id, "lifting", Map.of("reason", "Late."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void anotherSuspensionGoesOnWhenOneIsLifted() {
        var firm = holder("AEOC", "AEOS");
        day("2026-09-01");
        var competence = suspend(firm, "d", "2026-09-01").then().extract().<String>path("id");
        var compliance = suspend(firm, "a", "2026-09-05").then().extract().<String>path("id");
        day("2026-09-10");
        status(firm, null, null)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("levels.find { it.level == 'AEOS' }.criterion", equalTo("a"));
        lift(competence, "2026-09-10");
        status(firm, null, null)
                .then()
                .body("levels.find { it.level == 'AEOC' }.status", equalTo("SUSPENDED"))
                .body("levels.find { it.level == 'AEOC' }.criterion", equalTo("a"))
                .body("levels.find { it.level == 'AEOC' }.validFrom", equalTo("2026-09-01"));
        lift(compliance, "2026-09-10");
        status(firm, null, null)
                .then()
                .body("status", equalTo("AUTHORISED"))
                .body("levels.status.unique()", hasSize(1))
                .body("levels[0].validFrom", equalTo("2026-09-10"));
    }

    @Test
    void whatWasKnownThenStaysKnown() {
        var firm = holder("AEOS");
        day("2026-09-20");
        var id = suspend(firm, "e", "2026-09-14").then().extract().<String>path("id");
        day("2026-10-05");
        lift(id, "2026-10-01");
        status(firm, "2026-09-15", "2026-09-19").then().body("status", equalTo("AUTHORISED"));
        status(firm, "2026-09-15", "2026-09-20").then().body("status", equalTo("SUSPENDED"));
        status(firm, "2026-10-02", "2026-10-04").then().body("status", equalTo("SUSPENDED"));
        status(firm, "2026-10-02", "2026-10-05").then().body("status", equalTo("AUTHORISED"));
        status(firm, "2026-09-15", null)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("levels[0].validFrom", equalTo("2026-09-14"))
                .body("levels[0].validTo", equalTo("2026-09-30"))
                .body("asKnownOn", equalTo("2026-10-05"));
        status(firm, "2026-09-13", null).then().body("status", equalTo("AUTHORISED"));
        status(firm, "2026-09-15", "2026-06-01").then().body("status", equalTo("NOT_AUTHORISED"));
    }

    @Test
    void aQuestionThatCannotBeAnsweredSaysWhy() {
        var firm = holder("AEOS");
        day("2026-07-10");
        as(Desk.clearance())
                .get("/api/v1/status/PASSPORT/X1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-scheme"));
        as(Desk.clearance())
                .get("/api/v1/status/TIN/{value}", "not a number!")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/malformed-identifier"));
        as(Desk.clearance())
                .get("/api/v1/status/TIN/XA404404")
                .then()
                .statusCode(200)
                .body("status", equalTo("NOT_FOUND"))
                .body("reason.text", containsString("No trader"));
        status(firm, null, "2030-01-01").then().statusCode(422);
        as(Tokens.of("clearance-system").administration("XB").sign())
                .get("/api/v1/status/TIN/{value}", firm.number())
                .then()
                .body("status", equalTo("NOT_FOUND"));
        as(Tokens.of("sister-service").administration(null).sign())
                .queryParam("administration", "XA")
                .get("/api/v1/status/TIN/{value}", firm.number())
                .then()
                .body("status", equalTo("AUTHORISED"));
    }

    @Test
    void nothingRestsOnTheCriterionOrMeasuresAreMissing() {
        var firm = holder("AEOS");
        day("2026-09-01");
        as(officer())
                .contentType("application/json")
                .body(Map.of(
                        "operatorId", firm.id(), "criterion", "d", "ground", "FACTS_INCOMPLETE", "reason", "Doubts."))
                .post("/api/v1/suspensions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-suspend"));
        as(officer())
                .contentType("application/json")
                .body(Map.of(
                        "operatorId", firm.id(), "criterion", "e", "ground", "CONDITION_NOT_MET", "reason", "Doubts."))
                .post("/api/v1/suspensions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/measures"));
    }

    @Test
    void aHolderAsksForItsOwnSuspensionAndOneDeciderIsEnough() {
        var firm = holder("AEOC");
        day("2026-09-01");
        var request = Map.of(
                "operatorId", firm.id(),
                "criterion", "d",
                "ground", "HOLDER_REQUEST",
                "reason", "Our only qualified person has left.",
                "measures", "We look for another one.",
                "measuresUntil", "2026-11-30");
        var other = new HashMap<String, Object>(request);
        other.put("ground", "CONDITION_NOT_MET");
        as(firm.trader())
                .contentType("application/json")
                .body(other)
                .post("/api/v1/suspensions")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_YOURS"));
        as(firm().trader())
                .contentType("application/json")
                .body(request)
                .post("/api/v1/suspensions")
                .then()
                .statusCode(404);
        var id = as(firm.trader())
                .contentType("application/json")
                .body(request)
                .post("/api/v1/suspensions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(firm.trader())
                .get("/api/v1/suspensions/{id}", id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PROPOSED"));
        suspension(decider(), id, "confirmation", Map.of("reason", "As asked."))
                .then()
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"));
        status(firm, null, null).then().body("status", equalTo("SUSPENDED"));
        suspension(decider(), id, "extension", Map.of("measuresUntil", "2026-11-30", "reason", "x"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_LATER"));
        day("2026-11-30");
        suspension(decider(), id, "extension", Map.of("measuresUntil", "2027-01-31", "reason", "Nearly done."))
                .then()
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"))
                .body("measuresUntil", equalTo("2027-01-31"));
        day("2027-02-01");
        suspension(decider(), id, "extension", Map.of("measuresUntil", "2027-03-31", "reason", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/act-too-late"));
        status(firm, null, null).then().body("status", equalTo("SUSPENDED"));
    }
}
