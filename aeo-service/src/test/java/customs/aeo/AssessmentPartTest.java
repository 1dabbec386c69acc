package customs.aeo;

import customs.aeo.risk.RiskMatrix;
import customs.aeo.risk.RiskMatrix.Consequence;
import customs.aeo.risk.RiskMatrix.Likelihood;
import customs.aeo.risk.RiskMatrix.Rating;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.officer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Risks and consultations: what they hold up, and what not. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AssessmentPartTest {
    static String risk(String application, String criterion, String likelihood, String consequence) {
        return as(officer())
                .contentType("application/json")
                .body(Map.of(
                        "criterion",
                        criterion,
                        "words",
                        "Goods are left unwatched.",
                        "likelihood",
                        likelihood,
                        "consequence",
                        consequence))
                .post("/api/v1/applications/{id}/risks", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse onRisk(
            String application, String risk, String act, String version, Map<String, ?> body) {
        return as(officer())
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/applications/{id}/risks/{risk}/" + act, application, risk)
                .then();
    }

    static String consultation(String application, String addressee, String code, boolean mandatory, Integer days) {
        var body = new HashMap<String, Object>(Map.of(
                "addressee",
                addressee,
                "code",
                code,
                "mandatory",
                mandatory,
                "criteria",
                List.of("a"),
                "question",
                "Is anything known about the warehouse?"));
        if (days != null) {
            body.put("days", days);
        }
        return as(officer())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/applications/{id}/consultations", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Everything judged as met, not yet handed to the decision. */
    private static String judged(Desk.Firm firm, String received, String notice) {
        var id = Desk.accepted(firm, received, notice, "AEOS");
        act(officer(), id, "assessment").statusCode(200);
        for (var criterion : List.of("a", "b", "c", "e")) {
            act(
                            officer(),
                            id,
                            "verdicts",
                            Map.of("level", "AEOS", "criterion", criterion, "finding", "MET", "note", "Seen."))
                    .statusCode(200);
        }
        return id;
    }

    @Test
    void ac11_theMatrix() {
        assertEquals(Rating.HIGH, RiskMatrix.rating(Likelihood.LIKELY, Consequence.MODERATE));
        assertEquals(Rating.HIGH, RiskMatrix.rating(Likelihood.RARE, Consequence.CRITICAL));
        assertEquals(Rating.MEDIUM, RiskMatrix.rating(Likelihood.POSSIBLE, Consequence.MINOR));
        assertEquals(Rating.LOW, RiskMatrix.rating(Likelihood.UNLIKELY, Consequence.INSIGNIFICANT));
        assertEquals(Rating.MEDIUM, RiskMatrix.rating(Likelihood.ALMOST_CERTAIN, Consequence.INSIGNIFICANT));
        assertEquals(Rating.EXTREME, RiskMatrix.rating(Likelihood.LIKELY, Consequence.CRITICAL));
    }

    /** "Terminate" lets the assessment advise a refusal only; a person decides otherwise if it wants to. */
    @Test
    void ac11_terminateForcesTheAdviceAndAPersonDecides() {
        var id = judged(Desk.firm(), "2026-03-02", "2026-03-20");
        var risk = risk(id, "e", "LIKELY", "MODERATE");
        onRisk(id, risk, "response", "0", Map.of("response", "TERMINATE"))
                .statusCode(200)
                .body("rating", equalTo("HIGH"))
                .body("remaining", equalTo("HIGH"));
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(409)
                .body("type", equalTo("/problems/risk-terminates"));
        act(officer(), id, "proposal", Map.of("recommendation", "REFUSE", "reason", "Not to be lived with."))
                .statusCode(200);
        act(decider(), id, "grant", Map.of("reason", "The site was closed.")).statusCode(200);
    }

    @Test
    void anUntreatedExtremeRiskHoldsUpTheGrant() {
        var firm = Desk.firm();
        var id = judged(firm, "2026-03-02", "2026-03-20");
        var risk = risk(id, "e", "LIKELY", "CRITICAL");
        as(officer())
                .get("/api/v1/applications/{id}/risks", id)
                .then()
                .body("highest", equalTo("EXTREME"))
                .body("matrix.size()", equalTo(25))
                .body("matrix.find { it.likelihood == 'LIKELY' && it.consequence == 'CRITICAL' }.found", equalTo(1));
        as(firm.trader()).get("/api/v1/applications/{id}/risks", id).then().statusCode(403);
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(200);
        Desk.read(decider(), id)
                .then()
                .body("acts.act", not(hasItem("grant")))
                .body("hindrance.code", equalTo("EXTREME_RISK"));
        act(decider(), id, "grant", Map.of("reason", "Fine."))
                .statusCode(409)
                .body("type", equalTo("/problems/extreme-risk"));
        onRisk(id, risk, "rating", "0", Map.of("likelihood", "RARE", "consequence", "MINOR"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        act(decider(), id, "reassessment", Map.of("reason", "Treat it first.")).statusCode(200);
        // wrong in itself
        onRisk(id, risk, "response", "0", Map.of("response", "TREAT")).statusCode(422);
        onRisk(id, risk, "response", "0", Map.of("response", "TREAT", "measure", "A guard."))
                .statusCode(422);
        onRisk(
                        id,
                        risk,
                        "response",
                        "0",
                        Map.of(
                                "response",
                                "TREAT",
                                "measure",
                                "A guard.",
                                "residualLikelihood",
                                "ALMOST_CERTAIN",
                                "residualConsequence",
                                "MINOR"))
                .statusCode(422)
                .body("errors[0].code", equalTo("GREATER"));
        onRisk(
                        id,
                        risk,
                        "response",
                        "0",
                        Map.of(
                                "response",
                                "TREAT",
                                "measure",
                                "A guard.",
                                "residualLikelihood",
                                "RARE",
                                "residualConsequence",
                                "CRITICAL"))
                .statusCode(200)
                .body("remaining", equalTo("HIGH"));
        // two officers at once
        onRisk(id, risk, "retirement", "0", Map.of("reason", "Gone.")).statusCode(412);
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Treated."))
                .statusCode(200);
        act(decider(), id, "grant", Map.of("reason", "Fine.")).statusCode(200);
    }

    /** Whoever wrote down a risk had a part in the assessment. */
    @Test
    void whoAssessedARiskDoesNotDecide() {
        var id = judged(Desk.firm(), "2026-03-02", "2026-03-20");
        var both = Tokens.of("aeo-officer", "aeo-decider").id("both.xa").sign();
        as(both).contentType("application/json")
                .body(Map.of("criterion", "a", "words", "x", "likelihood", "RARE", "consequence", "MINOR"))
                .post("/api/v1/applications/{id}/risks", id)
                .then()
                .statusCode(201);
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(200);
        act(both, id, "grant", Map.of("reason", "Fine.")).statusCode(409).body("type", equalTo("/problems/four-eyes"));
    }

    /** AC-06: no answer of a state that must be consulted is no consent; an optional one holds nothing up. */
    @Test
    void ac06_theSilentState() {
        var firm = Desk.firm();
        var id = judged(firm, "2026-03-02", "2026-03-09");
        day("2026-03-10");
        var path = "/api/v1/applications/" + id + "/consultations/";
        var optional = path + consultation(id, "OFFICE", "TAX", false, 20);
        var asked = consultation(id, "STATE", "FR", true, null);
        as(officer())
                .get(path + asked)
                .then()
                .body("clock.due", equalTo("2026-05-29"))
                .body("clock.steps[0].source.standing", equalTo("SOURCED"))
                .body("overdue", equalTo(false));
        change(officer(), path + asked, "escalation", null)
                .statusCode(409)
                .body("type", equalTo("/problems/not-yet-expired"));
        day("2026-05-30");
        as(officer()).get(path + asked).then().body("overdue", equalTo(true)).body("acts.act", hasItem("escalate"));
        change(officer(), path + asked, "escalation", null).statusCode(200).body("stage", equalTo("ESCALATED"));
        Desk.read(officer(), id)
                .then()
                .body("hindrance.code", equalTo("CONSULTATION_OPEN"))
                .body("acts.act", not(hasItem("propose")));
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(409)
                .body("type", equalTo("/problems/consultation-open"));
        change(officer(), path + asked, "answer", Map.of("met", false, "words", "Arrears.", "on", "2026-06-01"))
                .statusCode(422);
        change(officer(), path + asked, "answer", Map.of("met", false, "words", "Arrears."))
                .statusCode(200)
                .body("clock.breached", equalTo(true));
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Fine."))
                .statusCode(200);
        act(decider(), id, "grant", Map.of("reason", "Fine."))
                .statusCode(409)
                .body("type", equalTo("/problems/consultation-not-met"));
        var again = path + consultation(id, "STATE", "FR", true, null);
        change(officer(), again, "answer", Map.of("met", true, "words", "Paid meanwhile."))
                .statusCode(200);
        as(officer()).get(optional).then().body("overdue", equalTo(true));
        act(decider(), id, "grant", Map.of("reason", "Fine.")).statusCode(200);
    }

    @Test
    void badConsultationsAreRefusedEachWithItsReason() {
        var id = Desk.submitted(Desk.firm(), "2026-03-02", "AEOS");
        var entry = new HashMap<String, Object>(Map.of(
                "addressee", "STATE", "code", "FR", "mandatory", true, "criteria", List.of("a"), "question", "x"));
        refused(id, entry, "days", 10, "/days");
        refused(id, entry, "askedOn", "2026-03-03", "/askedOn");
        refused(id, entry, "askedOn", "2026-03-01", "/askedOn");
        refused(id, entry, "criteria", List.of("d"), "/criteria/0");
        var stranger = Tokens.of("aeo-officer").id("o.xb").administration("XB").sign();
        as(stranger).get("/api/v1/applications/{id}/consultations", id).then().statusCode(404);
    }

    private static void refused(String id, Map<String, Object> entry, String field, Object value, String pointer) {
        var body = new HashMap<>(entry);
        body.put(field, value);
        as(officer())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/applications/{id}/consultations", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }
}
