package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.appeal;
import static customs.aeo.Desk.appealAct;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.otherDecider;
import static customs.aeo.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The appeal ladder: its limits, its hearing, who may decide, and what an upheld appeal changes. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AppealTest {
    private static final Map<String, String> REASON = Map.of("reason", "As found.");

    private static String filed(Desk.Firm firm, String against, String decision) {
        return appeal(firm, against, decision)
                .then()
                .statusCode(201)
                .body("stage", equalTo("FILED"))
                .extract()
                .path("id");
    }

    @Test
    void anUpheldAppealReturnsTheApplicationToDecisionAndGrantsNothing() {
        var firm = firm();
        var id = Desk.refused(firm, "2026-06-24", "AEOS");
        read(firm.trader(), id)
                .then()
                .body("nextDue.clock", equalTo("appeal"))
                .body("nextDue.due", equalTo("2026-07-24"))
                .body("clocks.find { it.clock == 'appeal' }.steps.text", hasItem(containsString("24 July 2026")));
        as(firm.trader())
                .get("/api/v1/appeal-rights/REFUSAL/{id}", id)
                .then()
                .statusCode(200)
                .body("foreseen", equalTo(true))
                .body("limit.due", equalTo("2026-07-24"))
                .body("ladder.code", contains("REVIEW", "BOARD"))
                .body("acts.act", contains("file-appeal"));
        day("2026-07-24");
        var appeal = filed(firm, "REFUSAL", id);
        read(firm.trader(), id).then().body("clocks.find { it.clock == 'appeal' }.state", equalTo("MET"));
        appealAct(otherDecider(), appeal, "review", null).statusCode(200).body("acts.act", hasItem("uphold"));
        appealAct(otherDecider(), appeal, "upholding", REASON)
                .statusCode(200)
                .body("stage", equalTo("UPHELD"))
                .body("findings[0].rung", equalTo("REVIEW"));
        read(decider(), id)
                .then()
                .body("stage", equalTo("DECISION_PENDING"))
                .body("appealFinding", equalTo("As found."))
                .body("decidedOn", nullValue())
                .body("heard", equalTo(false))
                .body("acts.act", not(hasItem("grant")))
                .body("acts.act", hasItem("return-to-assessment"))
                .body("timeline.code", hasItem("reopen"));
        as(firm.trader()).get("/api/v1/authorisations").then().body("items", empty());
        act(decider(), id, "grant", REASON).statusCode(409).body("type", equalTo("/problems/criterion-not-met"));
        act(decider(), id, "reassessment", REASON).statusCode(200).body("stage", equalTo("IN_ASSESSMENT"));
        for (var criterion : List.of("a", "b", "c", "e")) {
            act(
                            officer(),
                            id,
                            "verdicts",
                            Map.of("level", "AEOS", "criterion", criterion, "finding", "MET", "note", "After appeal."))
                    .statusCode(200);
        }
        act(officer(), id, "proposal", Map.of("recommendation", "GRANT", "reason", "Met."))
                .statusCode(200);
        act(decider(), id, "grant", REASON).statusCode(200).body("stage", equalTo("GRANTED"));
    }

    @Test
    void afterItsLastDayNothingCanBeContested() {
        var firm = firm();
        var id = Desk.refused(firm, "2026-06-24", "AEOS");
        day("2026-07-25");
        appeal(firm, "REFUSAL", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-late"))
                .body("detail", containsString("2026-07-24"));
        as(firm.trader())
                .get("/api/v1/appeal-rights/REFUSAL/{id}", id)
                .then()
                .body("limit.state", equalTo("PASSED"))
                .body("acts", empty());
        as(firm.trader()).get("/api/v1/appeals").then().body("items", empty());
    }

    @Test
    void whoeverHadAPartInTheDecisionDecidesNothing() {
        var firm = firm();
        var id = Desk.refused(firm, "2026-06-24", "AEOS");
        var appeal = filed(firm, "REFUSAL", id);
        as(decider())
                .get("/api/v1/appeals/{id}", appeal)
                .then()
                .body("acts", empty())
                .body("hindrance.code", equalTo("PART_IN_DECISION"));
        appealAct(decider(), appeal, "review", null).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        var assessor = Tokens.of("aeo-decider").id("officer.xa").sign();
        appealAct(assessor, appeal, "review", null).statusCode(409).body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void aHearingWithMinutesArgumentsAndTheNextLevel() {
        var firm = firm();
        var id = Desk.refused(firm, "2026-06-24", "AEOS");
        day("2026-07-01");
        var appeal = filed(firm, "REFUSAL", id);
        appealAct(otherDecider(), appeal, "review", null).statusCode(200);
        appealAct(firm.trader(), appeal, "hearing-request", null)
                .statusCode(200)
                .body("stage", equalTo("HEARING_REQUESTED"))
                .body("nextClock.clock", equalTo("appeal-hearing"))
                .body("nextClock.due", equalTo("2026-07-16"));
        appealAct(otherDecider(), appeal, "upholding", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        appealAct(otherDecider(), appeal, "hearing", Map.of("on", "2026-06-30", "place", "Room 1"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"));
        appealAct(otherDecider(), appeal, "hearing", Map.of("on", "2026-07-10", "place", "Room 1"))
                .statusCode(200)
                .body("hearingOn", equalTo("2026-07-10"));
        appealAct(otherDecider(), appeal, "minutes", Map.of("minutes", "Too early."))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        day("2026-07-10");
        appealAct(otherDecider(), appeal, "minutes", Map.of("minutes", "Both sides were heard."))
                .statusCode(200)
                .body("stage", equalTo("MINUTES_SHARED"))
                .body("nextClock.due", equalTo("2026-07-17"));
        appealAct(otherDecider(), appeal, "rejection", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-open"));
        appealAct(firm.trader(), appeal, "arguments", Map.of("arguments", "The minutes leave out the fence."))
                .statusCode(200);
        appealAct(otherDecider(), appeal, "rejection", REASON)
                .statusCode(200)
                .body("stage", equalTo("REJECTED"))
                .body("findings[0].arguments", containsString("fence"));
        appealAct(firm.trader(), appeal, "escalation", Map.of("grounds", "The review is wrong."))
                .statusCode(200)
                .body("stage", equalTo("FILED"))
                .body("rung.code", equalTo("BOARD"))
                .body("minutes", nullValue())
                .body("findings", hasSize(1));
        appealAct(otherDecider(), appeal, "review", null).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        var board = Tokens.of("aeo-decider").id("decider-3.xa").sign();
        appealAct(board, appeal, "review", null).statusCode(200).body("acts.act", not(hasItem("uphold")));
        appealAct(board, appeal, "upholding", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        appealAct(board, appeal, "hearing-request", null).statusCode(200);
        appealAct(board, appeal, "hearing", Map.of("on", "2026-07-20", "place", "Hall"))
                .statusCode(200);
        day("2026-07-20");
        appealAct(board, appeal, "absence", REASON)
                .statusCode(200)
                .body("stage", equalTo("REJECTED"))
                .body("absent", equalTo(true))
                .body("findings[1].rung", equalTo("BOARD"));
        appealAct(firm.trader(), appeal, "escalation", Map.of("grounds", "Again."))
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-final"));
        read(decider(), id).then().body("stage", equalTo("REFUSED"));
        as(Desk.auditor())
                .queryParam("aggregate", appeal)
                .get("/api/v1/history")
                .then()
                .body("act", hasItem("serve-minutes"))
                .body("act", hasItem("absence"));
    }

    @Test
    void anEscalationIsFiledWithinItsLimitToo() {
        var firm = firm();
        var id = Desk.refused(firm, "2026-06-24", "AEOS");
        var appeal = filed(firm, "REFUSAL", id);
        appealAct(otherDecider(), appeal, "review", null).statusCode(200);
        appealAct(otherDecider(), appeal, "rejection", REASON)
                .statusCode(200)
                .body("nextClock.clock", equalTo("escalation"))
                .body("nextClock.due", equalTo("2026-07-24"));
        day("2026-07-25");
        appealAct(firm.trader(), appeal, "escalation", Map.of("grounds", "Late."))
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-late"));
    }

    @Test
    void anUpheldAppealEndsASuspensionFromItsOwnDay() {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        day("2026-09-14");
        var suspension = Desk.suspend(firm, "d", "2026-09-14").then().extract().<String>path("id");
        day("2026-09-20");
        var appeal = filed(firm, "SUSPENSION", suspension);
        appealAct(otherDecider(), appeal, "review", null).statusCode(200);
        appealAct(otherDecider(), appeal, "upholding", REASON).statusCode(200);
        as(officer())
                .get("/api/v1/suspensions/{id}", suspension)
                .then()
                .body("stage", equalTo("LIFTED"))
                .body("liftedFrom", equalTo("2026-09-20"));
        Desk.status(firm, "2026-09-19", null)
                .then()
                .body("levels.find { it.level == 'AEOC' }.status", equalTo("SUSPENDED"));
        Desk.status(firm, "2026-09-20", null)
                .then()
                .body("levels.find { it.level == 'AEOC' }.status", equalTo("ACTIVE"));
    }

    @Test
    void anUpheldAppealAgainstANonAcceptanceReopensTheExamination() {
        var firm = firm();
        var id = Desk.submitted(firm, "2026-03-02", "AEOC");
        day("2026-03-10");
        act(officer(), id, "non-acceptance", Map.of("obstacle", "NOT_ESTABLISHED", "reason", "Not here."))
                .statusCode(200);
        var appeal = filed(firm, "NON_ACCEPTANCE", id);
        appealAct(decider(), appeal, "review", null).statusCode(200);
        appealAct(decider(), appeal, "return", Map.of("missing", "An extract of the register."))
                .statusCode(200)
                .body("awaits", equalTo("APPELLANT"));
        appealAct(firm.trader(), appeal, "completion", Map.of("completion", "Here it is."))
                .statusCode(200)
                .body("completion", equalTo("Here it is."));
        appealAct(decider(), appeal, "upholding", REASON).statusCode(200);
        read(officer(), id).then().body("stage", equalTo("SUBMITTED")).body("acts.act", hasItem("accept"));
        act(firm.trader(), id, "submission").statusCode(409).body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void aDecisionIsContestedOnceAtATime() {
        var firm = firm();
        var id = Desk.refused(firm, "2026-06-24", "AEOS");
        var appeal = filed(firm, "REFUSAL", id);
        appeal(firm, "REFUSAL", id).then().statusCode(409).body("type", equalTo("/problems/already-appealed"));
        appealAct(firm.trader(), appeal, "withdrawal", REASON).statusCode(200).body("stage", equalTo("WITHDRAWN"));
        appeal(firm, "REFUSAL", id).then().statusCode(201).body("number", notNullValue());
    }

    @Test
    void whatIsNotDecidedOrNotOnesOwnCannotBeContested() {
        var firm = firm();
        var id = Desk.submitted(firm, "2026-03-02", "AEOC");
        appeal(firm, "REFUSAL", id).then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        var other = firm();
        var refused = Desk.refused(other, "2026-06-24", "AEOS");
        appeal(firm, "REFUSAL", refused).then().statusCode(404);
        var appeal = filed(other, "REFUSAL", refused);
        as(firm.trader()).get("/api/v1/appeals/{id}", appeal).then().statusCode(404);
        as(Tokens.of("aeo-decider").administration("XB").sign())
                .get("/api/v1/appeals/{id}", appeal)
                .then()
                .statusCode(404);
        Desk.wrongly(other.trader())
                .body("{\"against\":\"WEATHER\",\"decisionId\":\"%s\",\"grounds\":\"x\"}".formatted(refused))
                .post("/api/v1/appeals")
                .then()
                .statusCode(400);
    }

    @Test
    void whereTheProgrammeStatesNoAppealNoneIsClaimed() {
        day("2026-01-10");
        var firm = firm("XB", "2010-01-01");
        var id = Desk.submitted(firm, "2026-01-15", "T1");
        var officer = Tokens.of("aeo-officer").id("o.xb").administration("XB").sign();
        act(officer, id, "non-acceptance", Map.of("obstacle", "NOT_ESTABLISHED", "reason", "Not here."))
                .statusCode(200);
        appeal(firm, "NON_ACCEPTANCE", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-not-foreseen"));
        as(firm.trader())
                .get("/api/v1/appeal-rights/NON_ACCEPTANCE/{id}", id)
                .then()
                .body("foreseen", equalTo(false))
                .body("acts", empty());
    }
}
