package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.officer;
import static customs.aeo.Inquiry.answer;
import static customs.aeo.Inquiry.path;
import static customs.aeo.Inquiry.refers;
import static customs.aeo.Inquiry.says;
import static customs.aeo.Inquiry.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The self-assessment: filled in section by section, handed in, judged answer by answer. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class QuestionnaireTest {

    @Test
    void questionsFollowFromRolesLevelsSizeAndEarlierAnswers() {
        day("2026-03-02");
        var firm = Desk.firm();
        var id = Desk.draft(firm, "AEOC");
        Inquiry.start(firm.trader(), id, null, "CARRIER").statusCode(201).body("small", equalTo(false));
        // an AEOC is not asked about security
        Inquiry.read(firm.trader(), id)
                .body("sections.find { it.code == 'premises' }.asked", equalTo(0))
                .body("sections.find { it.code == 'competence' }.asked", equalTo(2));
        section(firm.trader(), id, "records").body("questions.code", not(hasItem("r6")));
        section(firm.trader(), id, "company").body("questions.code", not(hasItem("c5")));
        answer(firm.trader(), id, "company", List.of(says("c4", "YES")))
                .statusCode(200)
                .body("questions.code", hasItem("c5"));
        answer(firm.trader(), id, "company", List.of(says("c4", "NO")))
                .statusCode(200)
                .body("questions.code", not(hasItem("c5")));

        var little = Desk.firm();
        var shorter = Desk.draft(little, "AEOC");
        Inquiry.start(little.trader(), shorter, 9, "IMPORTER")
                .statusCode(201)
                .body("small", equalTo(true))
                .body("smallSource.standing", equalTo("RULING"));
        section(little.trader(), shorter, "company").body("questions.code", not(hasItem("c9")));
        section(little.trader(), shorter, "records").body("questions.code", hasItem("r6"));
        // a draft that is deleted takes its questionnaire with it
        as(little.trader())
                .header("If-Match", Desk.tag(little.trader(), shorter))
                .delete("/api/v1/applications/{id}", shorter)
                .then()
                .statusCode(204);
    }

    @Test
    void wrongAnswersAreNamedOneByOneAndNothingIsHalfKept() {
        day("2026-03-02");
        var firm = Desk.firm();
        var id = Desk.draft(firm, "AEOC");
        Inquiry.start(firm.trader(), id, null, "PIRATE").statusCode(422).body("errors[0].pointer", equalTo("/roles/0"));
        Inquiry.start(firm.trader(), id, null, "IMPORTER").statusCode(201);
        Inquiry.start(firm.trader(), id, null, "IMPORTER")
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-exists"));
        var text = Inquiry.upload(
                        firm.trader(), id, "chart.txt", "2026-03-05", "words".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("validUntil", equalTo("2026-03-05"))
                .extract()
                .<String>path("id");
        answer(
                        firm.trader(),
                        id,
                        "company",
                        List.of(
                                says("c1", "Accounts and logistics"),
                                says("c2", "LIMITED"),
                                says("c3", "yesterday"),
                                says("c4", "YES", "NO"),
                                says("c6", "many"),
                                refers("c9", text)))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/answers/1/values",
                                "/answers/2/values",
                                "/answers/3/values",
                                "/answers/4/values",
                                "/answers/5/evidenceId"))
                .body("errors.code", hasItems("UNKNOWN", "NO_DATE", "TOO_MANY", "NO_NUMBER", "WRONG_KIND"));
        section(firm.trader(), id, "company").body("questions[0].answer", nullValue());
        // a document is refused once it proves nothing any more
        answer(firm.trader(), id, "compliance", List.of(says("l4", "YES"), refers("l5", text)))
                .statusCode(200)
                .body("questions.find { it.code == 'l5' }.answer.page", equalTo("3"));
        day("2026-03-09");
        answer(firm.trader(), id, "records", List.of(refers("r5", text)))
                .statusCode(422)
                .body("errors[0].code", equalTo("EXPIRED"));
        // two people in one section: the second looks again
        var seen = section(firm.trader(), id, "solvency").extract().header("ETag");
        answer(firm.trader(), id, "solvency", seen, List.of(says("s1", "NO"))).statusCode(200);
        answer(firm.trader(), id, "solvency", seen, List.of(says("s1", "YES")))
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        // and two in two sections do not meet
        answer(firm.trader(), id, "records", List.of(says("r7", "10"))).statusCode(200);
        Desk.change(firm.trader(), path(id), "submission", null)
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-incomplete"))
                .body("errors.pointer", hasItems("/company/c1", "/solvency/s2"))
                .body("errors.pointer", not(hasItem("/solvency/s1")));
        // somebody else's
        Inquiry.read(Desk.firm("XB", "2015-01-01").trader(), id).statusCode(404);
    }

    @Test
    void answersAreJudgedOneByOneAndOnlyReturnedOnesAreWrittenAnew() {
        day("2026-03-02");
        var firm = Desk.firm();
        var id = Desk.draft(firm, "AEOC");
        Inquiry.start(firm.trader(), id, 50, "IMPORTER").statusCode(201);
        as(firm.trader())
                .header(
                        "If-Match",
                        section(firm.trader(), id, "solvency").extract().header("ETag"))
                .contentType("application/json")
                .body(Map.of("owner", "Accounts department", "answers", List.of()))
                .put(path(id) + "/sections/solvency")
                .then()
                .statusCode(200)
                .body("owner", equalTo("Accounts department"));
        Inquiry.answerAll(firm, id);
        act(firm.trader(), id, "submission").statusCode(200);
        section(officer(), id, "solvency").statusCode(404);
        Desk.read(officer(), id).then().body("missingDocuments.code", equalTo(List.of("SAQ")));
        Desk.change(firm.trader(), path(id), "submission", null).statusCode(200).body("stage", equalTo("SUBMITTED"));
        // it stands for the document that the programme wants
        Desk.read(officer(), id).then().body("missingDocuments", equalTo(List.of()));
        act(officer(), id, "acceptance", Map.of()).statusCode(200);

        Inquiry.judge(officer(), id, "solvency", List.of(Map.of("question", "s1", "accepted", false)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reviews/0/comment"));
        var stale = section(officer(), id, "solvency").extract().header("ETag");
        Inquiry.judge(
                        officer(),
                        id,
                        "solvency",
                        List.of(
                                Map.of("question", "s1", "accepted", false, "comment", "Which proceedings?"),
                                Map.of("question", "s2", "accepted", true)))
                .statusCode(200);
        // two officers at once: the second looks again
        as(Tokens.of("aeo-officer").id("officer-2.xa").sign())
                .header("If-Match", stale)
                .contentType("application/json")
                .body(Map.of("reviews", List.of(Map.of("question", "s1", "accepted", true))))
                .post(path(id) + "/sections/solvency/reviews")
                .then()
                .statusCode(412);
        // the firm learns of it with the whole
        section(firm.trader(), id, "solvency").body("questions[0].review", nullValue());
        Desk.change(officer(), path(id), "approval", null)
                .statusCode(409)
                .body("type", equalTo("/problems/answers-open"));
        Desk.change(officer(), path(id), "return", null).statusCode(200).body("returned", equalTo(1));
        section(firm.trader(), id, "solvency")
                .body("questions[0].review.comment", equalTo("Which proceedings?"))
                .body("questions[0].editable", equalTo(true))
                .body("questions[1].editable", equalTo(false));
        as(firm.trader())
                .contentType("application/json")
                .body(Map.of("question", "s1", "words", "Those of 2024?"))
                .post(path(id) + "/sections/solvency/remarks")
                .then()
                .statusCode(201)
                .body("questions[0].remarks.side", equalTo(List.of("FIRM")))
                .body("questions[0].remarksOpen", equalTo(true));
        as(officer())
                .contentType("application/json")
                .body(Map.of("question", "s1", "words", "Yes, those.", "resolves", true))
                .post(path(id) + "/sections/solvency/remarks")
                .then()
                .statusCode(201)
                .body("questions[0].remarks.side", contains("FIRM", "CUSTOMS"))
                .body("questions[0].remarksOpen", equalTo(false));
        answer(firm.trader(), id, "solvency", List.of(says("s2", "NO")))
                .statusCode(409)
                .body("type", equalTo("/problems/answer-locked"));
        answer(firm.trader(), id, "solvency", List.of(says("s1", "NO"))).statusCode(200);
        Desk.change(firm.trader(), path(id), "submission", null).statusCode(200);
        section(officer(), id, "solvency")
                .body("questions[0].changed", equalTo(true))
                .body("questions[0].earlier.text", equalTo("Yes"))
                .body("questions[0].answer.text", equalTo("No"))
                .body("questions[1].changed", equalTo(false));
        for (var code : List.of("company", "compliance", "records", "solvency", "competence")) {
            Inquiry.judge(officer(), id, code, Inquiry.accepted(officer(), id, code))
                    .statusCode(200);
        }
        Desk.change(officer(), path(id), "approval", null).statusCode(200).body("stage", equalTo("APPROVED"));
        answer(firm.trader(), id, "solvency", List.of(says("s1", "YES"))).statusCode(409);
        // one page tells the whole story
        Desk.read(officer(), id)
                .then()
                .body("timeline.code", hasItems("hand-in-questionnaire", "return-questionnaire"));
    }

    /** AC-10: fifteen working days from Monday 5 October 2026 end on Monday 26 October; nothing follows by itself. */
    @Test
    void ac10_workingDaysOfTheQuestionnaire() {
        var firm = Desk.firm("XC", "2015-01-01");
        var desk =
                Tokens.of("aeo-officer").id("officer.xc").administration("XC").sign();
        day("2026-10-01");
        var id = Desk.draft(firm, "AEO");
        Desk.attach(firm, id, "SAQ");
        act(firm.trader(), id, "submission").statusCode(200);
        day("2026-10-05");
        Inquiry.start(desk, id, null, "LOGISTICS")
                .statusCode(201)
                .body("stage", equalTo("SHARED"))
                .body("clock.due", equalTo("2026-10-26"));
        Desk.read(desk, id).then().body("nextDue.due", equalTo("2026-10-26"));
        day("2026-10-26");
        Desk.change(desk, path(id), "expiry", null).statusCode(409).body("type", equalTo("/problems/not-yet-expired"));
        day("2026-10-27");
        Inquiry.read(desk, id).body("stage", equalTo("SHARED")).body("acts.act", equalTo(List.of("expire")));
        Desk.change(desk, path(id), "expiry", null).statusCode(200).body("stage", equalTo("EXPIRED"));
        Inquiry.read(desk, id).body("stageText.text", containsString("in time"));
    }

    /** A criterion verified within twelve months for another authorisation need not be asked about again. */
    @Test
    void whatWasVerifiedWithinTwelveMonthsIsSpared() {
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        day("2027-01-15");
        var id = Desk.draft(firm, "AEOS");
        Inquiry.start(firm.trader(), id, 50, "IMPORTER")
                .statusCode(201)
                .body("sections.find { it.code == 'solvency' }.verifiedOn", notNullValue())
                .body("sections.find { it.code == 'solvency' }.missing", equalTo(0))
                .body("sections.find { it.code == 'premises' }.verifiedOn", nullValue());
        act(firm.trader(), id, "submission").statusCode(200);
        Inquiry.answerAll(firm, id);
        Desk.change(firm.trader(), path(id), "submission", null).statusCode(200);
        Desk.change(officer(), path(id) + "/sections/premises", "demand", Map.of("reason", "Seen elsewhere."))
                .statusCode(409);
        Desk.change(officer(), path(id) + "/sections/solvency", "demand", Map.of("reason", "New loans."))
                .statusCode(200)
                .body("sections.find { it.code == 'solvency' }.demanded", equalTo(true));

        var late = Desk.firm();
        Desk.granted(late, "2026-06-24", "AEOC");
        day("2027-07-15");
        var again = Desk.draft(late, "AEOS");
        Inquiry.start(late.trader(), again, 50, "IMPORTER")
                .statusCode(201)
                .body("sections.find { it.code == 'solvency' }.verifiedOn", nullValue());
    }

    @Test
    void everyoneMayReadTheQuestionsBeforeApplying() {
        as(officer())
                .get("/api/v1/questionnaire-templates")
                .then()
                .statusCode(200)
                .body("code", hasItems("eu-saq", "gcc-saq"));
        as(officer())
                .header("Accept-Language", "fr")
                .get("/api/v1/questionnaire-templates/eu-saq")
                .then()
                .body("name", equalTo("Auto-évaluation"))
                .body("reuseMonths", equalTo(12))
                .body("sections[0].questions.find { it.code == 'c5' }.after", equalTo("c4"));
        as(officer()).get("/api/v1/questionnaire-templates/none").then().statusCode(404);
    }
}
