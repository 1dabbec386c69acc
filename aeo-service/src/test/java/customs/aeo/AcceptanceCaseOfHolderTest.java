package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.revoked;
import static customs.aeo.Desk.situation;
import static customs.aeo.Desk.status;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The acceptance cases of what is held, and of limits that so far are read in simulations only, at the API. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AcceptanceCaseOfHolderTest {
    private static ValidatableResponse simulate(Map<String, ?> question) {
        return as(officer())
                .contentType("application/json")
                .body(question)
                .post("/api/v1/clock-simulations")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> event(String kind, String on) {
        return Map.of("kind", kind, "on", on);
    }

    private static Desk.Firm holder(String... levels) {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", levels);
        return firm;
    }

    @Test
    void ac06AStateThatIsSilentIsOverdueAndTheNextAuthorityIsTold() {
        simulate(Map.of(
                        "programme",
                        "eu",
                        "events",
                        List.of(event("CONSULTATION", "2026-03-10")),
                        "today",
                        "2026-05-30"))
                .body("clocks.find { it.clock == 'consultation' }.due", equalTo("2026-05-29"))
                .body("clocks.find { it.clock == 'consultation' }.state", equalTo("PASSED"))
                .body("clocks.find { it.clock == 'consultation' }.forecast.outcome", equalTo("ESCALATE"));
    }

    @Test
    void ac08NoReverseCascade() {
        var firm = holder("AEOC");
        day("2026-09-14");
        var path = "/api/v1/dependent-decisions/"
                + as(officer())
                        .contentType("application/json")
                        .body(Map.of(
                                "operatorId",
                                firm.id(),
                                "kind",
                                "SIMPLIFIED_DECLARATION",
                                "reference",
                                firm.number() + "-SD",
                                "restsOn",
                                List.of(Map.of("kind", "LEVEL", "code", "AEOC"))))
                        .post("/api/v1/dependent-decisions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        change(officer(), path, "suspension", Map.of("reason", "Its own fault."))
                .statusCode(200);
        status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        as(officer())
                .queryParam("operator", firm.id())
                .queryParam("stage", "OPEN")
                .get("/api/v1/signals")
                .then()
                .body("items.kind", equalTo(List.of("DEPENDENT_SUSPENDED")));
    }

    @Test
    void ac10WorkingDays() {
        simulate(Map.of(
                        "programme",
                        "gcc-style",
                        "events",
                        List.of(event("QUESTIONNAIRE_SHARED", "2026-10-05")),
                        "today",
                        "2026-10-27"))
                .body("clocks.find { it.clock == 'questionnaire' }.due", equalTo("2026-10-26"))
                .body("clocks.find { it.clock == 'questionnaire' }.state", equalTo("PASSED"))
                .body("clocks.find { it.clock == 'questionnaire' }.forecast.by", equalTo("OFFICER"));
    }

    @Test
    void ac12ImprovementPlan() {
        var approved = event("PLAN_APPROVED", "2026-02-10");
        simulate(Map.of("programme", "gcc-style", "events", List.of(approved), "today", "2026-03-01"))
                .body("clocks.find { it.clock == 'improvement' }.due", equalTo("2026-05-11"));
        simulate(Map.of(
                        "programme",
                        "gcc-style",
                        "events",
                        List.of(
                                approved,
                                Map.of(
                                        "kind",
                                        "EXTENSION",
                                        "on",
                                        "2026-05-05",
                                        "clock",
                                        "improvement",
                                        "number",
                                        90,
                                        "unit",
                                        "CALENDAR_DAY")),
                        "today",
                        "2026-05-06"))
                .body("clocks.find { it.clock == 'improvement' }.due", equalTo("2026-08-09"));
        simulate(Map.of(
                        "programme",
                        "gcc-style",
                        "events",
                        List.of(approved, event("PLAN_DONE", "2026-05-12")),
                        "today",
                        "2026-05-12"))
                .body("clocks.find { it.clock == 'improvement' }.breached", equalTo(true))
                .body("clocks.find { it.clock == 'improvement' }.steps.kind", hasItem("MET_LATE"));
    }

    @Test
    void ac13WhatIsSuspendedBlocksASecondApplicationAndWhatIsRevokedItsBar() {
        var firm = holder("AEOS");
        day("2026-09-14");
        Desk.suspend(firm, "e", "2026-09-14");
        var second = Desk.draft(firm, "AEOS");
        Desk.attach(firm, second, "SAQ");
        act(firm.trader(), second, "submission").statusCode(409).body("type", equalTo("/problems/already-authorised"));
        revoked(firm, "e");
        act(firm.trader(), second, "submission").statusCode(409).body("type", equalTo("/problems/barred"));
        day("2029-09-14");
        act(firm.trader(), second, "submission").statusCode(200);
    }

    @Test
    void ac14EachGrantHasANumberOfItsOwnThatIsNeverIssuedAgain() {
        var firm = holder("AEOC", "AEOS");
        var numbers = as(firm.trader())
                .get("/api/v1/authorisations")
                .then()
                .body("items", hasSize(2))
                .extract()
                .<List<String>>path("items.number");
        assertEquals(2, numbers.stream().distinct().count());
        day("2026-09-14");
        revoked(firm, "a");
        var next = holder("AEOC");
        var issued =
                as(next.trader()).get("/api/v1/authorisations").then().extract().<String>path("items[0].number");
        assertFalse(numbers.contains(issued));
        day("2026-10-01");
        numbers.forEach(number -> as(officer())
                .get("/api/v1/certificates/{number}", number)
                .then()
                .body("status", equalTo("REVOKED")));
    }

    @Test
    void ac14WhatIsDecidedLevelByLevelIsGrantedAndRefusedByItself() {
        day("2026-03-01");
        var firm = firm();
        var id = Desk.accepted(firm, "2026-03-02", "2026-03-09", "AEOC", "AEOS");
        act(officer(), id, "assessment").statusCode(200);
        as(officer())
                .get("/api/v1/applications/{id}/verdicts", id)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("$")
                .forEach(each -> act(
                                officer(),
                                id,
                                "verdicts",
                                Map.of(
                                        "level",
                                        each.get("level"),
                                        "criterion",
                                        each.get("criterion"),
                                        "finding",
                                        each.get("criterion").equals("e") ? "NOT_MET" : "MET",
                                        "note",
                                        "Seen."))
                        .statusCode(200));
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "All but security."))
                .statusCode(200);
        var reason = Map.of("reason", "As found.");
        act(Desk.decider(), id, "grant", reason).statusCode(409);
        act(Desk.decider(), id, "split", Map.of("levels", List.of("AEOC", "AEOS"), "reason", "All."))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_A_PART"));
        var apart = act(Desk.decider(), id, "split", Map.of("levels", List.of("AEOS"), "reason", "By itself."))
                .statusCode(200)
                .body("splitFrom", equalTo(id))
                .body("stage", equalTo("DECISION_PENDING"))
                .body("clocks.find { it.clock == 'decision' }.due", equalTo("2026-06-30"))
                .extract()
                .<String>path("id");
        act(Desk.decider(), id, "grant", reason).statusCode(200).body("levels.code", equalTo(List.of("AEOC")));
        act(Desk.decider(), apart, "grant", reason)
                .statusCode(409)
                .body("type", equalTo("/problems/criterion-not-met"));
        act(Desk.decider(), apart, "hearing", Map.of("grounds", "The site is open."))
                .statusCode(200);
        act(firm.trader(), apart, "hearing/answer", Map.of("answer", "It is not.", "nothingFurther", true))
                .statusCode(200);
        act(Desk.decider(), apart, "refusal", reason).statusCode(200).body("stage", equalTo("REFUSED"));
        as(firm.trader()).get("/api/v1/authorisations").then().body("items.level", equalTo(List.of("AEOC")));
    }

    @Test
    void ac16ASuspendedFirmHasNoBenefitAbroadFromThatDay() {
        var firm = holder("AEOS");
        Desk.consent(firm, true);
        day("2026-09-14");
        Desk.suspend(firm, "e", "2026-09-14");
        status(firm, "2026-09-13", null)
                .then()
                .body("recognition.find { it.country == 'XB' }.recognised", equalTo(true));
        status(firm, "2026-09-15", null)
                .then()
                .body("recognition.find { it.country == 'XB' }.recognised", equalTo(false))
                .body("recognition.find { it.country == 'XB' }.reason.code", equalTo("SUSPENDED_SINCE"));
    }

    @Test
    void ac17ValidationFollowsCertificationAndRevalidationFollowsValidation() {
        day("2026-01-10");
        var firm = firm("XB", "2010-01-01");
        tier(firm, "2026-01-15", "2026-04-01", "T1");
        situation(firm)
                .then()
                .body("authorisations[0].level", equalTo("T1"))
                .body("authorisations[0].clocks.due", hasItem("2027-04-01"));
        tier(firm, "2026-12-01", "2027-02-20", "T2");
        situation(firm)
                .then()
                .body("authorisations", hasSize(1))
                .body("authorisations[0].level", equalTo("T2"))
                .body("authorisations[0].clocks.due", hasItem("2031-02-20"));
    }

    /** Received and granted on days, in the ordered tiers of XB. */
    static void tier(Desk.Firm firm, String received, String decided, String level) {
        var officer = Tokens.of("aeo-officer").id("o.xb").administration("XB").sign();
        var decider = Tokens.of("aeo-decider").id("d.xb").administration("XB").sign();
        var id = Desk.submitted(firm, received, level);
        act(officer, id, "acceptance", Map.of()).statusCode(200);
        act(officer, id, "assessment").statusCode(200);
        as(officer)
                .get("/api/v1/applications/{id}/verdicts", id)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("$")
                .forEach(criterion -> act(
                                officer,
                                id,
                                "verdicts",
                                Map.of(
                                        "level",
                                        criterion.get("level"),
                                        "criterion",
                                        criterion.get("criterion"),
                                        "finding",
                                        "MET",
                                        "note",
                                        "Seen."))
                        .statusCode(200));
        day(decided);
        act(officer, id, "proposal", Map.of("recommendation", "GRANT", "reason", "Met."))
                .statusCode(200);
        act(decider, id, "grant", Map.of("reason", "Met.")).statusCode(200);
    }
}
