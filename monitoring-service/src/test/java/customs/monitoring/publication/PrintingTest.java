package customs.monitoring.publication;

import customs.monitoring.SessionPapers;
import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Set;

import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.delegate;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Papers of the bodies as PDF: the same versions give the same bytes, whenever they are printed. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class PrintingTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void aFactSheetIsPrintedBitForBitFromTheSignedVersion() throws IOException {
        Walk walk = Walk.begin().tabled();
        String place = "/api/v1/reports/%s/fact-sheet".formatted(walk.report);
        byte[] first = pdf(place + "/pdf?language=en");
        TestClock.set("%d-11-01T09:00:00Z".formatted(walk.year + 1));
        assertArrayEquals(first, pdf(place + "/pdf?language=en"));
        String text = text(first);
        String hash = as(delegate("PTC")).get(place).then().extract().path("hash");
        assertTrue(text.contains("Fact sheet"), text);
        assertTrue(text.replaceAll("\\s", "").contains(hash), text);
        assertTrue(text(pdf(place + "/pdf?language=fr")).contains("Fiche du Membre"));
        as(delegate("PTC"))
                .get(place + "/pdf?language=de")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"));
    }

    @Test
    void whatWasNeverSignedIsNotPrinted() {
        Walk walk = Walk.begin();
        as(walk.mine())
                .get("/api/v1/reports/{id}/fact-sheet/pdf", walk.report)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void thePackOfASessionHoldsAgendaAndFactSheetsOfWhatLiesBeforeIt() throws IOException {
        Walk walk = Walk.begin().accepted();
        Walk.Sitting sitting = walk.table("PTC");
        SessionPapers.add(sitting, "PC0700", "MEMBERS");
        SessionPapers.add(sitting, "PC0701", "RESTRICTED");
        String place = "/api/v1/sessions/%s/pack?language=en".formatted(sitting.id());
        byte[] first = pdf(place);
        TestClock.set("%d-11-01T09:00:00Z".formatted(walk.year + 1));
        assertArrayEquals(first, pdf(place));
        String text = text(first);
        assertTrue(text.contains("Implementation of the Resolution"), text);
        assertTrue(text.contains("for discussion"), text);
        assertTrue(text.contains("Regional tables"), text);
        assertTrue(text.contains("PC0700E1a") && text.contains("PC0701E1a"), text);
        assertEquals(Set.of("PC0700E1a.pdf", "PC0701E1a.pdf"), attached(first));
        byte[] other =
                as(delegate("EC")).get(place).then().statusCode(200).extract().asByteArray();
        assertEquals(Set.of("PC0700E1a.pdf"), attached(other), "what is restricted is for the body alone");
        assertFalse(text(other).contains("PC0701E1a"));
        Walk.Sitting empty = Walk.Sitting.open("EC", walk.year);
        assertFalse(text(pdf("/api/v1/sessions/%s/pack?language=en".formatted(empty.id())))
                .contains("PC0"));
    }

    private static Set<String> attached(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Set.copyOf(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .keySet());
        }
    }

    private static byte[] pdf(String place) {
        return as(delegate("PTC"))
                .get(place)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
