package customs.aeo.decision;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The notice says in both languages what was decided, why, how the applicant was heard and how to contest it. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class NoticeTest {

    private static String text(Desk.Firm firm, String application, String language) throws IOException {
        var pdf = as(firm.trader())
                .get("/api/v1/applications/{id}/notice?language=" + language, application)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void has(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.contains(part), () -> part + " is missing in: " + text);
        }
    }

    @Test
    void aRefusalNamesItsReasonsTheHearingAndTheAppeal() throws IOException {
        var firm = Desk.firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-09", "NOT_MET", "AEOS");
        act(decider(), id, "hearing", Map.of("grounds", "The fence is <open>.")).statusCode(200);
        act(firm.trader(), id, "hearing/answer", Map.of("answer", "It is closed.", "nothingFurther", true))
                .statusCode(200);
        act(decider(), id, "refusal", Map.of("reason", "The site can be entered."))
                .statusCode(200);
        has(
                text(firm, id, "en"),
                "Refusal",
                firm.number(),
                "Security and safety: refused",
                "The site can be entered.",
                "The fence is <open>.",
                "9 March 2026",
                "can be contested until");
        has(text(firm, id, "fr"), "Refus", "Sécurité et sûreté : refusée", "9 mars 2026", "peut être contestée");
    }

    @Test
    void aGrantNamesTheDayOfItsEffect() throws IOException {
        var firm = Desk.firm();
        var id = Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        has(
                text(firm, id, "en"),
                "Grant",
                "AEOC – Customs simplifications: granted",
                "AEOS – Security and safety: granted",
                "All criteria are met.",
                "29 June 2026");
    }

    @Test
    void beforeTheDecisionThereIsNoNotice() {
        var firm = Desk.firm();
        var id = Desk.submitted(firm, "2026-03-02", "AEOC");
        as(firm.trader())
                .get("/api/v1/applications/{id}/notice", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void anotherLanguageIsRefusedAtItsName() {
        day("2026-06-24");
        var firm = Desk.firm();
        var id = Desk.granted(firm, "2026-06-24", "AEOC");
        as(firm.trader())
                .get("/api/v1/applications/{id}/notice?language=de", id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("LANGUAGE"));
    }

    private static String notice(String token, String path, String language) throws IOException {
        var pdf = as(token)
                .get("/api/v1/notices/" + path + "?language=" + language)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatIsTakenAwayAndWhatWasFoundOnItsAppealIsServedWithReasonsAndTheNextStep() throws IOException {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        day("2026-09-14");
        var suspension = Desk.suspend(firm, "d", "2026-09-14")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("id");
        has(
                notice(firm.trader(), "suspensions/" + suspension, "en"),
                "Suspension of authorisations",
                "AEOC – Customs simplifications",
                "Out of force from 14 September 2026",
                "The condition is not met.",
                "Meet it.",
                "can be contested until 14 October 2026");
        has(notice(firm.trader(), "suspensions/" + suspension, "fr"), "Hors vigueur", "peut être contestée jusqu'au");
        var path = Desk.revoked(firm, "e");
        var revocation = path.substring(path.lastIndexOf('/') + 1);
        has(
                notice(firm.trader(), "revocations/" + revocation, "en"),
                "Revocation of authorisations",
                "AEOS – Security and safety",
                "Held no longer from 14 September 2026",
                "Right to be heard",
                "The criterion is no longer met.");
        var appeal = Desk.appeal(firm, "REVOCATION", revocation)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(firm.trader())
                .get("/api/v1/notices/appeals/" + appeal)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        Desk.appealAct(Desk.otherDecider(), appeal, "review", null).statusCode(200);
        Desk.appealAct(Desk.otherDecider(), appeal, "rejection", Map.of("reason", "The fence is open."))
                .statusCode(200);
        has(
                notice(firm.trader(), "appeals/" + appeal, "en"),
                "Decision on an appeal: rejected",
                "revocation, 14 September 2026",
                "The fence is open.",
                "The facts are otherwise.",
                "can be taken further until");
        has(notice(firm.trader(), "appeals/" + appeal, "fr"), "Décision sur un recours : rejeté", "portée plus loin");
        day("2026-10-15");
        Desk.appeal(firm, "SUSPENSION", suspension)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/appeal-late"));
        as(Desk.firm().trader()).get("/api/v1/notices/appeals/" + appeal).then().statusCode(404);
    }
}
