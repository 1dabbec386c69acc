package customs.aeo.authorisation;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What is controlled while something is held: of young firms by rule, of risks that remain, of a reassessment. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ControlPlanTest {
    @Inject
    TermRound round;

    private static final Map<String, Object> FOUND =
            Map.of("outcome", "Three seals were missing.", "evidence", "Control report 7, page 2, first revision");

    private static String authorisation(Desk.Firm firm) {
        return as(firm.trader()).get("/api/v1/authorisations").then().extract().path("items[0].id");
    }

    private static ValidatableResponse plan(String authorisation) {
        return as(officer())
                .get("/api/v1/authorisations/{id}/control-actions", authorisation)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse add(String token, String authorisation, Map<String, ?> action) {
        return as(token)
                .contentType("application/json")
                .body(action)
                .post("/api/v1/authorisations/{id}/control-actions", authorisation)
                .then();
    }

    @Test
    void aYoungFirmIsWatchedByRuleUntilItsMonitoringEndsWithAnExplanation() {
        day("2026-03-01");
        var firm = Desk.firm("XA", "2024-01-14");
        var application = Desk.granted(firm, "2026-06-24", "AEOC");
        var authorisation = authorisation(firm);
        plan(authorisation)
                .body("items.origin", equalTo(List.of("YOUNG_FIRM", "YOUNG_FIRM", "YOUNG_FIRM")))
                .body("items.criterion", equalTo(List.of("a", "b", "c")))
                .body("items.dueOn", equalTo(List.of("2026-09-24", "2026-12-24", "2027-06-24")))
                .body("items[0].what", containsString("declarations"));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("monitoring.state", equalTo("RUNNING"))
                .body("monitoring.until", equalTo("2027-06-24"))
                .body("monitoring.reason.text", containsString("36 months"));
        Desk.read(officer(), application).then().body("monitoring.text", containsString("14 January 2024"));
        as(officer())
                .get("/api/v1/work?kind=CONTROL&limit=200")
                .then()
                .body("items.findAll { it.operatorId == '%s' }".formatted(firm.id()), hasSize(3))
                .body("items.find { it.operatorId == '%s' }.dueOn".formatted(firm.id()), equalTo("2026-09-24"));
        day("2027-06-24");
        round.look();
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("monitoring.state", equalTo("RUNNING"))
                .body("monitoring.endedOn", nullValue());
        day("2027-06-25");
        round.look();
        round.look();
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("monitoring.state", equalTo("ENDED"))
                .body("monitoring.endedOn", equalTo("2027-06-25"))
                .body("monitoring.reason.text", containsString("ended with 24 June 2027"));
        as(Desk.auditor())
                .queryParam("aggregate", authorisation)
                .get("/api/v1/history")
                .then()
                .body("findAll { it.act == 'end-monitoring' }", hasSize(1));
    }

    @Test
    void aFirmOldEnoughHasAnEmptyPlan() {
        day("2026-03-01");
        var firm = Desk.firm("XA", "2023-05-01");
        var application = Desk.granted(firm, "2026-06-24", "AEOC");
        plan(authorisation(firm)).body("items", empty());
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation(firm))
                .then()
                .body("monitoring", nullValue());
        Desk.read(officer(), application).then().body("monitoring", nullValue());
    }

    @Test
    void aControlThatFailsIsAReassessmentTaskThatTellsWhy() {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        day("2026-07-01");
        var authorisation = authorisation(firm);
        var seals = Map.<String, Object>of(
                "what", "Seal log.", "criterion", "b", "dueOn", "2026-09-01", "responsible", "OFFICER");
        var path = "/api/v1/control-actions/"
                + add(officer(), authorisation, seals)
                        .statusCode(201)
                        .body("origin", equalTo("OFFICER"))
                        .extract()
                        .<String>path("id");
        change(officer(), path, "taking", null).statusCode(200).body("takenByYou", equalTo(true));
        change(officer(), path, "postponement", Map.of("dueOn", "2026-06-30", "reason", "Ill."))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        change(officer(), path, "postponement", Map.of("dueOn", "2026-09-15", "reason", "Ill."))
                .statusCode(200)
                .body("dueOn", equalTo("2026-09-15"));
        as(officer())
                .contentType("application/json")
                .body(FOUND)
                .post(path + "/failure")
                .then()
                .statusCode(428);
        day("2026-09-16");
        as(officer()).get(path).then().body("overdue", equalTo(true));
        var signal = change(officer(), path, "failure", FOUND)
                .statusCode(200)
                .body("stage", equalTo("FAILED"))
                .body("acts", empty())
                .extract()
                .<String>path("signalId");
        change(officer(), path, "completion", FOUND).statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        change(officer(), path, "failure", FOUND).statusCode(409);
        as(officer())
                .get("/api/v1/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("kind", equalTo("CONTROL_FAILED"))
                .body("stage", equalTo("OPEN"))
                .body("criteria.code", equalTo(List.of("b")))
                .body("facts", equalTo("Three seals were missing."))
                .body("explanation.text", containsString("16 September 2026"));
        Desk.status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        as(officer())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("stage", equalTo("ACTIVE"))
                .body("reassessments.signalId", equalTo(List.of(signal)))
                .body("reassessments.criteria", equalTo(List.of(List.of("b"))))
                .body("reassessments.taken", equalTo(List.of(false)));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("reassessments", empty());
        var next = "/api/v1/control-actions/"
                + add(
                                officer(),
                                authorisation,
                                Map.of(
                                        "what",
                                        "Seal log again.",
                                        "dueOn",
                                        "2026-12-01",
                                        "responsible",
                                        "HOLDER",
                                        "signalId",
                                        signal))
                        .statusCode(201)
                        .body("origin", equalTo("REASSESSMENT"))
                        .extract()
                        .<String>path("id");
        change(officer(), next, "completion", FOUND).statusCode(200).body("stage", equalTo("DONE"));
        as(officer())
                .get("/api/v1/work?kind=CONTROL&limit=200")
                .then()
                .body("items.operatorId", not(hasItem(firm.id())));
    }

    @Test
    void whatIsWrongWithAnActionIsSaidWhereItStandsAndOthersSeeNothing() {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        day("2026-07-01");
        var authorisation = authorisation(firm);
        add(officer(), authorisation, Map.of("what", "x", "dueOn", "2026-06-30", "responsible", "OFFICER"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        add(
                        officer(),
                        authorisation,
                        Map.of("what", "x", "dueOn", "2026-08-01", "responsible", "OFFICER", "criterion", "e"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/criterion"));
        add(
                        officer(),
                        authorisation,
                        Map.of(
                                "what",
                                "x",
                                "dueOn",
                                "2026-08-01",
                                "responsible",
                                "OFFICER",
                                "riskId",
                                UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/riskId"));
        var path = "/api/v1/control-actions/"
                + add(
                                officer(),
                                authorisation,
                                Map.of("what", "Seals.", "dueOn", "2026-08-01", "responsible", "OFFICER"))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var foreign = Tokens.of("aeo-officer").administration("XB").sign();
        as(foreign).get(path).then().statusCode(404);
        as(foreign)
                .get("/api/v1/authorisations/{id}/control-actions", authorisation)
                .then()
                .statusCode(404);
        as(firm.trader()).get(path).then().statusCode(403);
        change(officer(), path, "cancellation", Map.of("reason", "Not needed."))
                .statusCode(200)
                .body("stage", equalTo("CANCELLED"))
                .body("outcome", equalTo("Not needed."));
    }
}
