package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.read;
import static customs.aeo.Desk.situation;
import static customs.aeo.Desk.status;
import static customs.aeo.Desk.submitted;
import static customs.aeo.Desk.suspend;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** The acceptance cases at the level of the API, each named as its case. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AcceptanceCaseTest {
    private static final String CLOCK = "clocks.find { it.clock == '%s' }.%s";

    private static String clock(String name, String field) {
        return CLOCK.formatted(name, field);
    }

    @Test
    void ac01RetroactiveAcceptance() {
        var firm = firm();
        var id = submitted(firm, "2026-03-02", "AEOC");
        read(officer(), id).then().body(clock("acceptance", "due"), equalTo("2026-04-01"));
        day("2026-03-20");
        act(officer(), id, "acceptance", Map.of())
                .statusCode(200)
                .body("stage", equalTo("ACCEPTED"))
                .body("acceptedOn", equalTo("2026-03-02"))
                .body(clock("decision", "due"), equalTo("2026-06-30"))
                .body(clock("acceptance", "state"), equalTo("MET"))
                .body("nextDue.clock", equalTo("decision"))
                .body("nextDue.due", equalTo("2026-06-30"));
    }

    @Test
    void ac02Extension() {
        var firm = firm();
        var id = Desk.accepted(firm, "2026-03-02", "2026-03-20", "AEOC");
        day("2026-06-25");
        act(officer(), id, "extension", Map.of("number", 60, "unit", "CALENDAR_DAY", "reason", "The group is complex."))
                .statusCode(200)
                .body(clock("decision", "due"), equalTo("2026-08-29"))
                .body(clock("decision", "breached"), equalTo(false));
        act(officer(), id, "extension", Map.of("number", 1, "unit", "CALENDAR_DAY", "reason", "More."))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-refused"));
    }

    @Test
    void ac02AnExtensionThatComesTooLateIsRefusedAndLoggedAsBreach() {
        var firm = firm();
        var id = Desk.accepted(firm, "2026-03-02", "2026-03-20", "AEOC");
        day("2026-07-01");
        act(officer(), id, "extension", Map.of("number", 60, "unit", "CALENDAR_DAY", "reason", "Too late."))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-late"));
        read(officer(), id)
                .then()
                .body(clock("decision", "due"), equalTo("2026-06-30"))
                .body(clock("decision", "breached"), equalTo(true));
        as(Desk.auditor())
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .body("act", hasItem("extension-too-late"));
    }

    @Test
    void ac03Incomplete() {
        var firm = firm();
        day("2026-03-09");
        var id = Desk.draft(firm, "AEOC");
        act(firm.trader(), id, "submission").statusCode(200);
        day("2026-03-16");
        act(officer(), id, "acceptance", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/incomplete-dossier"))
                .body("detail", containsString("SAQ"));
        act(officer(), id, "information-request", Map.of("gaps", List.of("The questionnaire is missing.")))
                .statusCode(200)
                .body("stage", equalTo("INFO_REQUESTED"))
                .body(clock("information", "due"), equalTo("2026-04-15"))
                .body("nextDue.due", equalTo("2026-04-15"));
        day("2026-04-15");
        act(officer(), id, "expiry").statusCode(409).body("type", equalTo("/problems/not-yet-expired"));
        day("2026-04-16");
        read(officer(), id).then().body("acts.act", hasItem("expire"));
        act(officer(), id, "expiry")
                .statusCode(200)
                .body("stage", equalTo("NOT_ACCEPTED"))
                .body("acts", empty())
                .body("clocks.clock", not(hasItem("decision")));
    }

    @Test
    void ac04Hearing() {
        var firm = firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-20", "NOT_MET", "AEOC");
        day("2026-06-01");
        act(decider(), id, "refusal", Map.of("reason", "Not met."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        act(decider(), id, "hearing", Map.of("grounds", "No criterion is met.", "receivedOn", "2026-06-01"))
                .statusCode(200)
                .body("stage", equalTo("HEARING_OPEN"))
                .body(clock("hearing", "due"), equalTo("2026-07-01"));
        day("2026-06-24");
        act(decider(), id, "refusal", Map.of("reason", "Not met."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-open"));
        act(decider(), id, "hearing/closure").statusCode(409).body("type", equalTo("/problems/hearing-open"));
        act(firm.trader(), id, "hearing/answer", Map.of("answer", "More will follow.", "nothingFurther", false))
                .statusCode(200)
                .body("stage", equalTo("HEARING_OPEN"));
        act(firm.trader(), id, "hearing/answer", Map.of("answer", "That was all.", "nothingFurther", true))
                .statusCode(200)
                .body("stage", equalTo("DECISION_PENDING"));
        act(decider(), id, "refusal", Map.of("reason", "Not met."))
                .statusCode(200)
                .body("stage", equalTo("REFUSED"));
    }

    @Test
    void ac04AHearingWithoutAnAnswerClosesOnlyAfterItsLastDay() {
        var firm = firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-20", "NOT_MET", "AEOC");
        day("2026-06-01");
        act(decider(), id, "hearing", Map.of("grounds", "No criterion is met.")).statusCode(200);
        day("2026-07-01");
        act(decider(), id, "hearing/closure").statusCode(409);
        day("2026-07-02");
        act(decider(), id, "hearing/closure").statusCode(200).body("stage", equalTo("DECISION_PENDING"));
        act(decider(), id, "refusal", Map.of("reason", "Not met.")).statusCode(200);
    }

    @Test
    void ac05EffectDate() {
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOS");
        status(firm, "2026-06-26", null)
                .then()
                .body("status", equalTo("NOT_YET_EFFECTIVE"))
                .body("recognition.findAll { it.country == 'CH' }.reason.code", equalTo(List.of("NOT_YET_EFFECTIVE")));
        status(firm, "2026-06-29", null)
                .then()
                .body("status", equalTo("AUTHORISED"))
                .body("levels[0].validFrom", equalTo("2026-06-29"));
        situation(firm)
                .then()
                .body("authorisations[0].status", equalTo("NOT_YET_EFFECTIVE"))
                .body("benefits.find { it.code == 'B08' }.available", equalTo(false))
                .body("benefits.find { it.code == 'B08' }.reason.code", equalTo("NOT_YET_EFFECTIVE"));
    }

    @Test
    void ac07SplitByCompetence() {
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        Desk.consent(firm, true);
        day("2026-09-14");
        suspend(firm, "d", "2026-09-14")
                .then()
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"))
                .body("levels", equalTo(List.of("AEOC")));
        status(firm, null, null)
                .then()
                .body("status", equalTo("AUTHORISED"))
                .body("levels", hasSize(2))
                .body("levels.find { it.level == 'AEOC' }.status", equalTo("SUSPENDED"))
                .body("levels.find { it.level == 'AEOC' }.criterion", equalTo("d"))
                .body("levels.find { it.level == 'AEOC' }.validFrom", equalTo("2026-09-14"))
                .body("levels.find { it.level == 'AEOS' }.status", equalTo("ACTIVE"))
                .body("levels.find { it.level == 'AEOS' }.criterion", nullValue())
                .body("recognition.find { it.country == 'CH' }.recognised", equalTo(true));
        situation(firm)
                .then()
                .body("benefits.find { it.code == 'B10' }.available", equalTo(false))
                .body("benefits.find { it.code == 'B10' }.reason.code", equalTo("SUSPENDED_SINCE"))
                .body("benefits.find { it.code == 'B08' }.available", equalTo(true));
    }

    @Test
    void ac09YoungFirm() {
        var young = firm("XA", "2024-01-14");
        Desk.granted(young, "2026-06-24", "AEOS");
        situation(young).then().body("authorisations[0].monitoredUntil", equalTo("2027-06-24"));
        day("2026-03-01");
        var grown = firm("XA", "2023-05-01");
        Desk.granted(grown, "2026-06-24", "AEOS");
        situation(grown).then().body("authorisations[0].monitoredUntil", nullValue());
    }

    @Test
    void ac15WithdrawnConsentEndsRecognitionAndNothingElse() {
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOS");
        Desk.consent(firm, true);
        day("2026-09-03");
        Desk.consent(firm, false);
        situation(firm)
                .then()
                .body("recognition.find { it.country == 'CH' }.reason.code", equalTo("CONSENT_WITHDRAWN"))
                .body("recognition.find { it.country == 'CH' }.reason.text", containsString("3 September 2026"))
                .body("benefits.find { it.code == 'B08' }.available", equalTo(true));
        status(firm, "2026-09-02", null)
                .then()
                .body("recognition.find { it.country == 'CH' }.recognised", equalTo(true));
    }

    @Test
    void ac15AHolderOfTheOtherLevelIsNeverRecognised() {
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        Desk.consent(firm, true);
        day("2026-07-10");
        situation(firm)
                .then()
                .body(
                        "recognition.findAll { it.arrangement == 'IN_FORCE' }.reason.code.unique()",
                        equalTo(List.of("LEVEL_NOT_COVERED")))
                .body("recognition.find { it.country == 'XC' }.reason.code", equalTo("ARRANGEMENT_NOT_IN_FORCE"));
    }

    @Test
    void ac17ATierRisesInOneAuthorisationAndNoneIsSkipped() {
        day("2026-01-10");
        var firm = firm("XB", "2010-01-01");
        var officer = Tokens.of("aeo-officer").id("o.xb").administration("XB").sign();
        var id = submitted(firm, "2026-01-15", "T1");
        read(officer, id).then().body(clock("decision", "due"), equalTo("2026-04-15"));
        var skipping = Desk.draft(firm, "T3");
        act(firm.trader(), skipping, "submission")
                .statusCode(409)
                .body("type", equalTo("/problems/application-under-way"));
        act(firm.trader(), id, "withdrawal", Map.of("reason", "Another time.")).statusCode(200);
        act(firm.trader(), skipping, "submission").statusCode(409).body("type", equalTo("/problems/level-required"));
    }
}
