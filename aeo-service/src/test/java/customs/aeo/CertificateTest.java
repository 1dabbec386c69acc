package customs.aeo;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A certificate names what was granted, and its code leads to today's truth, which anyone may see. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class CertificateTest {
    private static Desk.Firm holder() {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOS");
        return firm;
    }

    private static <T> T held(Desk.Firm firm, String field) {
        return as(firm.trader()).get("/api/v1/authorisations").then().extract().path("items[0]." + field);
    }

    private static ValidatableResponse verify(String number) {
        return given().filter(Contract.filter())
                .get("/api/v1/certificates/{number}", number)
                .then()
                .statusCode(200);
    }

    @Test
    void itsCodeLeadsToTheVerificationOfItsNumber() throws Exception {
        var firm = holder();
        String number = held(firm, "number");
        for (var language : new String[] {"en", "fr"}) {
            var pdf = as(firm.trader())
                    .get(
                            "/api/v1/authorisations/{id}/certificate?language=" + language,
                            CertificateTest.<String>held(firm, "id"))
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            try (var document = Loader.loadPDF(pdf)) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains(number), text);
                assertTrue(text.contains(language.equals("en") ? "29 June 2026" : "29 juin 2026"), text);
                assertTrue(text.contains(language.equals("en") ? "Security and safety" : "Sécurité et sûreté"), text);
                var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
                var read = new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))));
                assertEquals("http://localhost:8080/aeo/verification/" + number, read.getText());
            }
        }
    }

    @Test
    void anyoneSeesTodaysTruth() {
        var firm = holder();
        String number = held(firm, "number");
        verify(number)
                .body("status", equalTo("NOT_YET_EFFECTIVE"))
                .body("holder", nullValue())
                .body("level", equalTo("AEOS"));
        day("2026-06-29");
        verify(number).body("status", equalTo("VALID")).body("since", equalTo("2026-06-29"));
        day("2026-09-14");
        var suspension = Desk.suspend(firm, "e", "2026-09-14").then().extract().<String>path("id");
        verify(number).body("status", equalTo("SUSPENDED")).body("text.text", containsString("14 September 2026"));
        Desk.suspension(decider(), suspension, "lifting", Map.of("reason", "Mended."));
        verify(number).body("status", equalTo("VALID"));
        Desk.revoked(firm, "e");
        verify(number).body("status", equalTo("REVOKED")).body("since", equalTo("2026-09-14"));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}/certificate", CertificateTest.<String>held(firm, "id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        verify("XA-AEO-999999").body("status", equalTo("UNKNOWN")).body("level", nullValue());
        given().get("/api/v1/certificates/{number}", "not a number!").then().statusCode(422);
    }

    @Test
    void theNameIsShownOnlyWhereItsPublicationIsAllowed() {
        var firm = holder();
        String number = held(firm, "number");
        var path = "/api/v1/operators/" + firm.id();
        var tag = as(firm.trader()).get(path).then().extract().header("ETag");
        as(firm.trader())
                .header("If-Match", tag)
                .put(path + "/publication")
                .then()
                .statusCode(200);
        verify(number).body("holder", containsString(firm.number()));
    }

    @Test
    void aNumberIsNeverIssuedAgain() {
        var firm = holder();
        String number = held(firm, "number");
        change(firm.trader(), "/api/v1/authorisations/" + held(firm, "id"), "cessation", Map.of("reason", "We stop."))
                .statusCode(200);
        Desk.granted(firm, "2026-12-01", "AEOS");
        String next =
                as(firm.trader()).get("/api/v1/authorisations").then().extract().path("items[1].number");
        assertNotEquals(number, next);
        assertTrue(next.compareTo(number) > 0, next);
        verify(number).body("status", equalTo("CEASED"));
    }
}
