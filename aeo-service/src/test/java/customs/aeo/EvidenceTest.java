package customs.aeo;

import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.upload;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files: judged by content, stored with their hash, never shown inline. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class EvidenceTest {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static void refused(String name, byte[] content, int status, String slug) {
        day("2026-03-02");
        var firm = firm();
        var id = Desk.draft(firm, "AEOC");
        upload(firm.trader(), id, null, name, content)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
        as(firm.trader()).get("/api/v1/applications/{id}/evidence", id).then().body("$", hasSize(0));
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileIsStoredWithItsHashAndComesBackAsADownload() {
        day("2026-03-02");
        var firm = firm();
        var id = Desk.draft(firm, "AEOC");
        var href = upload(firm.trader(), id, "SAQ", "answers é.pdf", PDF)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(PDF.length))
                .body("sha256", equalTo(sha256(PDF)))
                .extract()
                .<String>path("href");
        var answer = given().auth().oauth2(firm.trader()).get(href);
        answer.then()
                .statusCode(200)
                .contentType(startsWith("application/octet-stream"))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''answers%20%C3%A9.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertArrayEquals(PDF, answer.asByteArray());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEmptyFile() {
        refused("empty.pdf", new byte[0], 422, "empty-file");
    }

    @Test
    void aFileOfFiftyMegabytes() throws Exception {
        day("2026-03-02");
        var firm = firm();
        var id = Desk.draft(firm, "AEOC");
        var large = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(50, new byte[1024 * 1024])),
                50L * 1024 * 1024);
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:%d/api/v1/applications/%s/evidence?fileName=a.pdf"
                                            .formatted(RestAssured.port, id)))
                            .header("Authorization", "Bearer " + firm.trader())
                            .header("Content-Type", "application/octet-stream")
                            .expectContinue(true)
                            .POST(large)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("/problems/too-large"), answer.body());
        }
    }

    @Test
    void aFileJustAboveTheLimit() {
        var large = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused("large.pdf", large, 413, "too-large");
    }

    @Test
    void aFileWithMacros() throws IOException {
        refused(
                "letter.docx",
                archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                415,
                "file-refused");
    }

    @Test
    void aFileWithEmbeddedObjects() throws IOException {
        refused("sheet.xlsx", archive("xl/workbook.xml", "xl/embeddings/oleObject1.bin"), 415, "file-refused");
    }

    @Test
    void aRenamedFile() throws IOException {
        refused("letter.pdf", archive("word/document.xml"), 415, "file-refused");
        refused("picture.png", PDF, 415, "file-refused");
        refused("programme.pdf", new byte[] {'M', 'Z', 0, 1}, 415, "file-refused");
        refused("page.txt", "<html><script>1</script>".getBytes(StandardCharsets.US_ASCII), 415, "file-refused");
    }

    @Test
    void aPlainArchiveAndADamagedOne() throws IOException {
        refused("all.zip", archive("a.txt"), 415, "file-refused");
        refused("letter.docx", new byte[] {'P', 'K', 3, 4, 9, 9}, 415, "file-refused");
    }

    @Test
    void anArchiveThatUnpacksWithoutEnd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var megabyte = new byte[1024 * 1024];
            for (int i = 0; i <= 200; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        refused("letter.docx", bytes.toByteArray(), 415, "file-refused");
    }

    @Test
    void aPdfThatRunsSomething() {
        refused("run.pdf", "%PDF-1.7 /JavaScript (x)".getBytes(StandardCharsets.US_ASCII), 415, "file-refused");
    }

    @Test
    void wordAndExcelWithoutMacrosAreTaken() throws IOException {
        day("2026-03-02");
        var firm = firm();
        var id = Desk.draft(firm, "AEOC");
        upload(firm.trader(), id, null, "letter.docx", archive("word/document.xml"))
                .then()
                .statusCode(201);
        upload(firm.trader(), id, null, "sheet.xlsx", archive("xl/workbook.xml"))
                .then()
                .statusCode(201);
    }

    @Test
    void aDocumentThatTheProgrammeDoesNotKnowAndALateFile() {
        day("2026-03-02");
        var firm = firm();
        var id = Desk.draft(firm, "AEOC");
        upload(firm.trader(), id, "PASSPORT", "a.txt", "a".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422);
        Desk.act(firm.trader(), id, "submission").statusCode(200);
        upload(firm.trader(), id, null, "a.txt", "a".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }
}
