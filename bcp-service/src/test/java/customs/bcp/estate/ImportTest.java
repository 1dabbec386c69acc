package customs.bcp.estate;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.bcp.estate.sheet.EstateFile;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ImportTest {
    @TestHTTPResource
    String address;

    private static final String OCTETS = "application/octet-stream";

    private static ValidatableResponse send(String administration, String query, String type, byte[] file) {
        return Call.wrong("bcp-author", administration)
                .contentType(type)
                .body(file)
                .post("/api/v1/estate/imports" + query)
                .then();
    }

    private static ValidatableResponse yaml(String administration, String query, String text) {
        return send(administration, query, OCTETS, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] download(String administration, String path) {
        return Call.wrong("bcp-author", administration)
                .get("/api/v1/estate/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static final String SMALL = """
            services:
              - {code: CLR, name: Clearance, tier: 1, recovery: 30 min, basis: AFTER_PREREQUISITES, rto: 4 h, mtpd: 12 h}
            resources:
              - {code: PWR, name: Power, kind: UTILITY, recovery: 1 h, basis: AFTER_PREREQUISITES}
            dependencies:
              - {of: CLR, needs: [PWR]}
            """;

    @Test
    void aTemplateCanBeImportedInBothFormatsAndComesOutAsItWentIn() {
        for (var format : new String[] {"XLSX", "YAML"}) {
            var administration = format.equals("XLSX") ? "IA" : "IB";
            var template = download(administration, "template?format=" + format);
            send(administration, "?dryRun=true", OCTETS, template)
                    .statusCode(200)
                    .body("applied", equalTo(false), "errors", hasSize(0), "added", equalTo(9));
            Call.as("auditor", administration).get("/api/v1/estate").then().body("services", equalTo(0));
            send(administration, "", OCTETS, template)
                    .statusCode(200)
                    .body("applied", equalTo(true), "added", equalTo(9));
            send(administration, "?mode=REPLACE", OCTETS, download(administration, "export?format=" + format))
                    .statusCode(200)
                    .body("unchanged", equalTo(9), "added", equalTo(0), "changed", equalTo(0), "removed", equalTo(0));
        }
        assertEquals(
                new String(download("IA", "export?format=YAML"), StandardCharsets.UTF_8),
                new String(download("IB", "export?format=YAML"), StandardCharsets.UTF_8));
    }

    @Test
    void everyErrorIsNamedByItsPlaceAndNothingIsHalfDone() {
        var broken = """
                services:
                  - {code: CLR, name: Clearance, tier: 1, recovery: 30, basis: AFTER_PREREQUISITES}
                  - {code: PAX, name: Passengers, tier: 9, recovery: 1 h, basis: SOMEDAY, colour: red}
                  - {code: SW, name: Window, tier: 1, recovery: 1 h, basis: AFTER_PREREQUISITES, rto: 13 h, mtpd: 12 h}
                resources:
                  - {code: SW, name: Double, kind: SYSTEM, recovery: 1 h, basis: AFTER_PREREQUISITES}
                  - {code: GOOD, name: Good, kind: SYSTEM, recovery: 1 h, basis: AFTER_PREREQUISITES}
                dependencies:
                  - {of: GOOD, needs: [GOOD]}
                  - {of: GOOD, needs: [SW], atLeast: 2}
                """;
        yaml("IC", "?dryRun=true", broken)
                .statusCode(200)
                .body(
                        "errors.find { it.place == 'line 2' }.code", equalTo("DURATION"),
                        "errors.find { it.place == 'line 2' }.column", equalTo("recovery"),
                        "errors.code", hasItem("UNKNOWN_COLUMN"),
                        "errors.code", hasItem("CHOICE"),
                        "errors.code", hasItem("RTO_ABOVE_MTPD"),
                        "errors.code", hasItem("DUPLICATE_CODE"),
                        "errors.code", hasItem("SELF_DEPENDENCY"),
                        "errors.find { it.code == 'K_OUT_OF_RANGE' }.column", equalTo("atLeast"));
        Call.refused(yaml("IC", "", broken), 422, "flawed-file")
                .body("errors.pointer", hasItem("/services/line 2/recovery"));
        Call.as("auditor", "IC").get("/api/v1/estate").then().body("services", equalTo(0), "resources", equalTo(0));
    }

    @Test
    void mergeKeepsWhatTheFileDoesNotStateAndReplaceRemovesIt() {
        yaml("ID", "", SMALL).statusCode(200);
        var other = """
                resources:
                  - {code: NET, name: Network, kind: SYSTEM, recovery: 1 h, basis: AFTER_PREREQUISITES}
                dependencies:
                  - {of: CLR, needs: [NET]}
                """;
        yaml("ID", "", other).statusCode(200).body("added", equalTo(2), "removed", equalTo(1), "unchanged", equalTo(2));
        Call.as("auditor", "ID").get("/api/v1/estate").then().body("resources", equalTo(2), "dependencies", equalTo(1));
        yaml("ID", "?mode=REPLACE", SMALL).statusCode(200).body("added", equalTo(1), "removed", equalTo(2));
        Call.as("auditor", "ID").get("/api/v1/estate").then().body("resources", equalTo(1), "dependencies", equalTo(1));
        Call.refused(yaml("ID", "?mode=SOMEHOW", SMALL), 400, "wrong-type");
        Call.refused(yaml("ID", "?dryRun=yes", SMALL), 400, "wrong-type");
    }

    @Test
    void aServiceMayBecomeAResourceOnlyByReplacing() {
        yaml("IE", "", SMALL).statusCode(200);
        var turned =
                "resources:\n  - {code: CLR, name: Now a thing, kind: SYSTEM, recovery: 1 h, basis: AFTER_PREREQUISITES}\n";
        Call.refused(yaml("IE", "", turned), 422, "flawed-file");
        yaml("IE", "?mode=REPLACE", turned).statusCode(200);
    }

    @Test
    void formulasAreRefusedAtTheirCell() throws IOException {
        var file = workbook(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "name");
            sheet.value(0, 2, "kind");
            sheet.value(1, 0, "HQ");
            sheet.formula(1, 1, "HYPERLINK(\"http://example.org\")");
            sheet.value(1, 2, "PORT");
        });
        send("IF", "?dryRun=true", OCTETS, file)
                .statusCode(200)
                .body(
                        "errors.find { it.code == 'FORMULA' }.place",
                        equalTo("row 2"),
                        "errors.find { it.code == 'FORMULA' }.column",
                        equalTo("name"));
    }

    private static byte[] workbook(Consumer<org.dhatim.fastexcel.Worksheet> offices) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            offices.accept(workbook.newWorksheet("offices"));
        }
        return out.toByteArray();
    }

    private static byte[] archive(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void macrosLinksAndDocumentTypesAreUnsafe() throws IOException {
        unsafe(archive("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x"), "macros");
        unsafe(archive("xl/workbook.xml", "<workbook/>", "xl/externalLinks/externalLink1.xml", "<x/>"), "links");
        unsafe(
                archive(
                        "[Content_Types].xml",
                        "<Types ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>",
                        "xl/workbook.xml",
                        "<workbook/>"),
                "macros");
        unsafe(archive("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><workbook/>"), "document type");
    }

    private static void unsafe(byte[] file, String words) {
        Call.refused(send("IG", "", OCTETS, file), 422, "unsafe-file").body("detail", containsString(words));
    }

    @Test
    void anArchiveThatGrowsBeyondReasonIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block = new byte[1024 * 1024];
            for (int i = 0; i < 70; i++) {
                zip.write(block);
            }
        }
        Call.refused(send("IG", "", OCTETS, out.toByteArray()), 422, "unsafe-file")
                .body("detail", containsString("64 MB"));
    }

    @Test
    void aliasesAreRefused() {
        Call.refused(yaml("IG", "", "a: &a [x, x]\nb: &b [*a, *a]\nservices: [*b, *b]\n"), 422, "unsafe-file")
                .body("detail", containsString("Line 2"));
        Call.refused(yaml("IG", "", "services: [" + "[".repeat(60) + "]".repeat(60) + "]"), 422, "unsafe-file");
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefused() throws IOException {
        Call.refused(
                send("IG", "", EstateFile.XLSX, SMALL.getBytes(StandardCharsets.UTF_8)), 415, "unsupported-media-type");
        Call.refused(
                send("IG", "", EstateFile.YAML, archive("xl/workbook.xml", "<x/>")), 415, "unsupported-media-type");
        Call.refused(send("IG", "", OCTETS, archive("word/document.xml", "<x/>")), 415, "unsupported-media-type");
        Call.refused(yaml("IG", "", "%PDF-1.7 whatever"), 415, "unsupported-media-type");
        Call.refused(
                send("IG", "", OCTETS, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1}),
                415,
                "unsupported-media-type");
        Call.refused(
                send("IG", "", "text/plain", SMALL.getBytes(StandardCharsets.UTF_8)), 415, "unsupported-media-type");
    }

    @Test
    void emptyBrokenAndOversizeFilesAreRefusedInWords() {
        Call.refused(send("IG", "", OCTETS, new byte[0]), 422, "unreadable-file");
        Call.refused(yaml("IG", "", "services: [\n"), 422, "unreadable-file").body("detail", containsString("Line"));
        Call.refused(yaml("IG", "", "just text"), 422, "unreadable-file");
        Call.refused(send("IG", "", OCTETS, new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9}), 422, "unreadable-file");
        var template = download("IG", "template?format=XLSX");
        Call.refused(
                send("IG", "", OCTETS, java.util.Arrays.copyOf(template, template.length / 2)), 422, "unreadable-file");
        Call.refused(send("IG", "", OCTETS, new byte[EstateFile.LARGEST_BYTES + 1]), 413, "too-large");
        yaml("IG", "?dryRun=true", "services: []\n").statusCode(200).body("errors[0].code", equalTo("EMPTY"));
        yaml("IG", "?dryRun=true", "ships: []\n").statusCode(200).body("errors[0].code", equalTo("UNKNOWN_TABLE"));
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutBeingTakenIn() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address.replaceFirst("/$", "") + "/api/v1/estate/imports"))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("bcp-author").administration("IG").sign())
                .header("Content-Type", OCTETS)
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[50_000_000]))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertEquals(
                    413,
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void theSameUploadTwiceWithOneKeyIsOneImport() {
        var request = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            Call.wrong("bcp-author", "IH")
                    .contentType(OCTETS)
                    .header("Idempotency-Key", "upload")
                    .body(request)
                    .post("/api/v1/estate/imports")
                    .then()
                    .statusCode(200)
                    .body("added", equalTo(3));
        }
    }

    @Test
    void onlyAuthorsImport() {
        Call.refused(
                Call.wrong("bcp-reviewer", "IH")
                        .contentType(OCTETS)
                        .body(SMALL.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/estate/imports")
                        .then(),
                403,
                "forbidden");
        Estates.add("resources", "II", Estates.resource("X", 1)).statusCode(201);
    }
}
