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
}
