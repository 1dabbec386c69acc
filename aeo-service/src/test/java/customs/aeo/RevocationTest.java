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
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.otherDecider;
import static customs.aeo.Desk.revocation;
import static customs.aeo.Desk.revoked;
import static customs.aeo.Desk.status;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Revocation, annulment and cessation: heard first, decided by another person, split by criterion, with their bars. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RevocationTest {
    private static Desk.Firm holder(String... levels) {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", levels);
        day("2026-09-14");
        return firm;
    }

    private static String authorisation(Desk.Firm firm, String level) {
        return as(firm.trader())
                .get("/api/v1/authorisations")
                .then()
                .extract()
                .path("items.find { it.level == '%s' }.id".formatted(level));
    }

    @Test
    void aRevocationIsHeardFirstAndTakesAwayWhatRestsOnItsCriterion() {
        var firm = holder("AEOC", "AEOS");
        var path = "/api/v1/revocations/"
                + revocation(firm, "d")
                        .then()
                        .statusCode(201)
                        .body("hearingFirst", equalTo(true))
                        .body("authorisations.level", equalTo(List.of("AEOC")))
                        .extract()
                        .<String>path("id");
        as(firm.trader()).get(path).then().statusCode(404);
        change(decider(), path, "confirmation", Map.of("reason", "At once."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        change(decider(), path, "hearing", Map.of("grounds", "Nobody qualified is left."))
                .statusCode(200)
                .body("stage", equalTo("HEARING_OPEN"))
                .body("hearing.dueOn", equalTo("2026-10-14"))
                .body("hindrance.code", equalTo("HOLDER_HEARING_RUNNING"));
        change(decider(), path, "hearing/closure", null)
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-open"));
        change(decider(), path, "confirmation", Map.of("reason", "At once."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-open"));
        as(firm.trader()).get(path).then().statusCode(200).body("acts.act", hasItem("answer-hearing"));
        status(firm, null, null).then().body("levels", hasSize(2));
        day("2026-10-15");
        change(decider(), path, "hearing/closure", null).statusCode(200).body("stage", equalTo("PROPOSED"));
        change(decider(), path, "confirmation", Map.of("reason", "Not met."))
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"))
                .body("from", equalTo("2026-10-15"))
                .body("bar.due", equalTo("2029-10-15"))
                .body("bar.steps.text", hasItem(containsString("36 months")));
        status(firm, null, null)
                .then()
                .body("levels.level", equalTo(List.of("AEOS")))
                .body("reason.code", equalTo("AUTHORISED"))
                .body("ended.level", equalTo(List.of("AEOC")))
                .body("ended.status", equalTo(List.of("REVOKED")))
                .body("ended.since", equalTo(List.of("2026-10-15")))
                .body("ended.criterion", equalTo(List.of("d")));
        status(firm, "2026-10-14", null).then().body("levels", hasSize(2)).body("ended", empty());
        status(firm, "2026-10-15", "2026-10-14").then().body("levels", hasSize(2));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation(firm, "AEOC"))
                .then()
                .body("stage", equalTo("REVOKED"))
                .body("acts", empty());
    }

    @Test
    void whileItsBarRunsNoNewApplicationIsPossible() {
        var firm = holder("AEOC");
        var path = revoked(firm, "a");
        status(firm, null, null)
                .then()
                .body("status", equalTo("NOT_AUTHORISED"))
                .body("reason.code", equalTo("REVOKED"))
                .body("reason.text", containsString("14 September 2026"));
        status(firm, null, "2026-09-13").then().body("ended", empty()).body("status", equalTo("AUTHORISED"));
        as(Desk.clearance())
                .contentType("application/json")
                .body(Map.of("identifiers", List.of(Map.of("scheme", "TIN", "identifier", firm.number()))))
                .post("/api/v1/status-questions")
                .then()
                .statusCode(200)
                .body("answers[0].status", equalTo("NOT_AUTHORISED"))
                .body("answers[0].ended.status", equalTo(List.of("REVOKED")))
                .body("answers[0].ended.since", equalTo(List.of("2026-09-14")));
        day("2029-09-13");
        var draft = Desk.draft(firm, "AEOC");
        Desk.attach(firm, draft, "SAQ");
        act(firm.trader(), draft, "submission")
                .statusCode(409)
                .body("type", equalTo("/problems/barred"))
                .body("detail", containsString("2029-09-14"));
        day("2029-09-14");
        act(firm.trader(), draft, "submission").statusCode(200).body("stage", equalTo("SUBMITTED"));
        as(officer()).get(path).then().body("bar.state", equalTo("PASSED"));
    }

    @Test
    void whoeverProposedDoesNotDecide() {
        var firm = holder("AEOC");
        var both = Tokens.of("aeo-officer", "aeo-decider").id("both.xa").sign();
        var path = "/api/v1/revocations/"
                + as(both).contentType("application/json")
                        .body(Map.of("kind", "REVOCATION", "operatorId", firm.id(), "criterion", "a", "reason", "No."))
                        .post("/api/v1/revocations")
                        .then()
                        .statusCode(201)
                        .body("acts", empty())
                        .extract()
                        .<String>path("id");
        change(both, path, "hearing", Map.of("grounds", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
        change(decider(), path, "dismissal", Map.of("reason", "It is met."))
                .statusCode(200)
                .body("stage", equalTo("DISMISSED"));
        change(decider(), path, "confirmation", Map.of("reason", "Late."))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void anAnnulmentWorksBackToTheFirstDayAndWhatWasKnownStaysKnown() {
        var firm = holder("AEOC", "AEOS");
        var path = "/api/v1/revocations/"
                + as(officer())
                        .contentType("application/json")
                        .body(Map.of(
                                "kind",
                                "ANNULMENT",
                                "operatorId",
                                firm.id(),
                                "authorisationId",
                                authorisation(firm, "AEOS"),
                                "reason",
                                "The site plan was false."))
                        .post("/api/v1/revocations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        change(decider(), path, "hearing", Map.of("grounds", "False.")).statusCode(200);
        change(firm.trader(), path, "hearing/answer", Map.of("answer", "Sorry.", "nothingFurther", true))
                .statusCode(200);
        change(decider(), path, "confirmation", Map.of("reason", "False."))
                .statusCode(200)
                .body("bar.due", equalTo("2029-09-14"));
        status(firm, "2026-07-15", null)
                .then()
                .body("levels.level", equalTo(List.of("AEOC")))
                .body("ended.status", equalTo(List.of("ANNULLED")))
                .body("ended.since", equalTo(List.of("2026-06-29")));
        status(firm, "2026-07-15", "2026-09-13")
                .then()
                .body("levels", hasSize(2))
                .body("ended", empty());
    }

    @Test
    void anUpheldAppealGivesItBackFromItsOwnDayAndEndsTheBar() {
        var firm = holder("AEOC");
        var path = revoked(firm, "a");
        var id = path.substring(path.lastIndexOf('/') + 1);
        day("2026-09-20");
        var appeal = Desk.appeal(firm, "REVOCATION", id)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Desk.appealAct(decider(), appeal, "review", null).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        Desk.appealAct(otherDecider(), appeal, "review", null).statusCode(200);
        Desk.appealAct(otherDecider(), appeal, "upholding", Map.of("reason", "It is met."))
                .statusCode(200);
        as(officer()).get(path).then().body("stage", equalTo("REVERSED")).body("bar", equalTo(null));
        status(firm, "2026-09-19", null).then().body("status", equalTo("NOT_AUTHORISED"));
        status(firm, "2026-09-20", null).then().body("status", equalTo("AUTHORISED"));
    }

    @Test
    void aHolderGivesUpWithoutABarButNotToEscapeARevocation() {
        var firm = holder("AEOC");
        var path = "/api/v1/authorisations/" + authorisation(firm, "AEOC");
        var proposed = "/api/v1/revocations/"
                + revocation(firm, "a").then().statusCode(201).extract().<String>path("id");
        change(firm.trader(), path, "cessation", Map.of("reason", "We stop."))
                .statusCode(409)
                .body("type", equalTo("/problems/revocation-pending"));
        change(decider(), proposed, "dismissal", Map.of("reason", "It is met.")).statusCode(200);
        change(firm.trader(), path, "cessation", Map.of("reason", "We stop.", "from", "2026-09-01"))
                .statusCode(422)
                .body("errors[0].code", equalTo("PAST"));
        change(firm.trader(), path, "cessation", Map.of("reason", "We stop."))
                .statusCode(200)
                .body("stage", equalTo("CEASED"));
        status(firm, null, null)
                .then()
                .body("status", equalTo("NOT_AUTHORISED"))
                .body("reason.code", equalTo("CEASED"))
                .body("ended.reason.code", equalTo(List.of("CEASED")));
        var draft = Desk.draft(firm, "AEOC");
        Desk.attach(firm, draft, "SAQ");
        act(firm.trader(), draft, "submission").statusCode(200);
    }

    @Test
    void aSuspensionThatIsLiftedDoesNotBringBackWhatWasRevoked() {
        var firm = holder("AEOC", "AEOS");
        var suspension = Desk.suspend(firm, "a", "2026-09-14").then().extract().<String>path("id");
        revoked(firm, "d");
        day("2026-09-20");
        Desk.suspension(decider(), suspension, "lifting", Map.of("reason", "Mended."))
                .then()
                .statusCode(200);
        status(firm, null, null)
                .then()
                .body("levels.level", equalTo(List.of("AEOS")))
                .body("levels.status", equalTo(List.of("ACTIVE")));
    }

    @Test
    void whereTheProgrammeAsksTheHolderIsHeardBeforeASuspension() {
        day("2026-03-01");
        var firm = firm("XC", "2015-01-01");
        var officer = Tokens.of("aeo-officer").id("o.xc").administration("XC").sign();
        var decider = Tokens.of("aeo-decider").id("d.xc").administration("XC").sign();
        var application = Desk.submitted(firm, "2026-03-02", "AEO");
        act(officer, application, "acceptance", Map.of()).statusCode(200);
        act(officer, application, "assessment").statusCode(200);
        for (var criterion : "ABCDEFGHIJKLM".split("")) {
            act(
                            officer,
                            application,
                            "verdicts",
                            Map.of("level", "AEO", "criterion", criterion, "finding", "MET", "note", "Seen."))
                    .statusCode(200);
        }
        act(officer, application, "proposal", Map.of("recommendation", "GRANT", "reason", "Met."))
                .statusCode(200);
        act(decider, application, "grant", Map.of("reason", "Met.")).statusCode(200);
        day("2026-09-14");
        var path = "/api/v1/suspensions/"
                + as(officer)
                        .contentType("application/json")
                        .body(Map.of(
                                "operatorId",
                                firm.id(),
                                "criterion",
                                "I",
                                "ground",
                                "CONDITION_NOT_MET",
                                "reason",
                                "Open fence.",
                                "measures",
                                "Close it.",
                                "measuresUntil",
                                "2026-12-01"))
                        .post("/api/v1/suspensions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        as(decider)
                .get(path)
                .then()
                .body("acts.act", hasItem("open-hearing"))
                .body("acts.act", not(hasItem("confirm")));
        change(decider, path, "confirmation", Map.of("reason", "At once."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        change(decider, path, "hearing", Map.of("grounds", "The fence is open."))
                .statusCode(200)
                .body("hearing.dueOn", equalTo("2026-10-14"));
        change(firm.trader(), path, "hearing/answer", Map.of("answer", "More follows.", "nothingFurther", false))
                .statusCode(200)
                .body("stage", equalTo("HEARING_OPEN"));
        change(firm.trader(), path, "hearing/answer", Map.of("answer", "That was all.", "nothingFurther", true))
                .statusCode(200)
                .body("stage", equalTo("PROPOSED"));
        change(decider, path, "confirmation", Map.of("reason", "Still open."))
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"));
        as(firm.trader()).get("/api/v1/situation").then().body("authorisations[0].status", equalTo("SUSPENDED"));
    }

    @Test
    void whatIsProposedNamesWhatItTakesAway() {
        var firm = holder("AEOS");
        revocation(firm, "d").then().statusCode(409).body("type", equalTo("/problems/nothing-to-revoke"));
        Desk.wrongly(officer())
                .body(Map.of("kind", "REVOCATION", "operatorId", firm.id(), "reason", "x"))
                .post("/api/v1/revocations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/criterion"));
        Desk.wrongly(officer())
                .body(Map.of("kind", "ANNULMENT", "operatorId", firm.id(), "reason", "x"))
                .post("/api/v1/revocations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/authorisationId"));
        Desk.wrongly(officer())
                .body(Map.of(
                        "kind",
                        "REVOCATION",
                        "operatorId",
                        firm.id(),
                        "criterion",
                        "a",
                        "reason",
                        "x",
                        "from",
                        "2026-01-01"))
                .post("/api/v1/revocations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
        as(Tokens.of("aeo-officer").administration("XB").sign())
                .contentType("application/json")
                .body(Map.of("kind", "REVOCATION", "operatorId", firm.id(), "criterion", "a", "reason", "x"))
                .post("/api/v1/revocations")
                .then()
                .statusCode(404);
    }
}
