package customs.bcp.plan;

import customs.bcp.Call;
import customs.bcp.estate.CanonicalJson;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AttachmentTest {
    private static final byte[] PDF = "%PDF-1.7 a floor plan".getBytes(StandardCharsets.US_ASCII);
    /** Of the bytes above. */
    private static final String PDF_HASH = CanonicalJson.sha256("%PDF-1.7 a floor plan");

    private static ValidatableResponse attach(String administration, String version, String name, byte[] content) {
        return (content.length == 0 ? Call.wrong("bcp-author", administration) : Call.as("bcp-author", administration))
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/api/v1/plan-versions/" + version + "/attachments")
                .then();
    }

    private static ValidatableResponse list(String administration, String version) {
        return Call.as("auditor", administration)
                .get("/api/v1/plan-versions/" + version + "/attachments")
                .then();
    }

    @Test
    void aFileIsKeptWithItsHashSealedWithTheVersionAndTakenOverIntoTheNext() throws SQLException {
        var step = new Step("LA");
        String id = attach("LA", step.version(), "Floor plan.pdf", PDF)
                .statusCode(201)
                .body("kind", equalTo("PDF"), "size", equalTo(PDF.length), "sha256", equalTo(PDF_HASH))
                .extract()
                .path("id");
        var content = "/api/v1/plan-attachments/" + id + "/content";
        var file = Call.as("auditor", "LA")
                .get(content)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''Floor%20plan.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertArrayEquals(PDF, file);
        Call.refused(Call.as("auditor", "LB").get(content).then(), 404, "not-found");
        Call.refused(list("LB", step.version()), 404, "not-found");
        step.effective();
        theDatabaseTooKeepsFilesOfWhatIsNoDraft(id);
        step.read("auditor").body("steps.act", hasItems("file-attached", "approved"));
        Call.refused(attach("LA", step.version(), "late.pdf", PDF), 409, "wrong-stage");
        Call.refused(remove("LA", id, "*"), 409, "wrong-stage");
        String sealed = step.read("auditor").extract().path("contentHash");
        step.revise();
        String copy = list("LA", step.version())
                .statusCode(200)
                .body("name", contains("Floor plan.pdf"), "acts[0]", empty())
                .extract()
                .path("[0].id");
        assertNotEquals(id, copy);
        compared(step.version()).body("files", empty());
        remove("LA", copy, "*").statusCode(204);
        list("LA", step.version()).body("", hasSize(0));
        compared(step.version())
                .body(
                        "files.name",
                        contains("Floor plan.pdf"),
                        "files[0].change",
                        equalTo("REMOVED"),
                        "files[0].earlierSha256",
                        equalTo(PDF_HASH),
                        "files[0].earlierSize",
                        equalTo(PDF.length),
                        "files[0].sha256",
                        nullValue());
        var other = "%PDF-1.7 another floor plan".getBytes(StandardCharsets.US_ASCII);
        attach("LA", step.version(), "Floor plan.pdf", other).statusCode(201);
        attach("LA", step.version(), "Alarm list.pdf", PDF).statusCode(201);
        compared(step.version())
                .body(
                        "files.name",
                        contains("Alarm list.pdf", "Floor plan.pdf"),
                        "files.change",
                        contains("ADDED", "CHANGED"),
                        "files[0].size",
                        equalTo(PDF.length),
                        "files[0].earlierSha256",
                        nullValue(),
                        "files[1].size",
                        equalTo(other.length),
                        "files[1].earlierSha256",
                        equalTo(PDF_HASH));
        Call.refused(
                Call.as("auditor", "LA").get("/api/v1/plan-attachments/" + copy).then(), 404, "not-found");
        Call.as("auditor", "LA").get(content).then().statusCode(200);
        step.submitted("\"FAST\"", "");
        step.act("bcp-approver", "approve", null).statusCode(200).body("contentHash", not(equalTo(sealed)));
    }

    private static ValidatableResponse compared(String version) {
        return Call.as("auditor", "LA")
                .get("/api/v1/plan-versions/" + version + "/comparison")
                .then()
                .statusCode(200);
    }

    private static void theDatabaseTooKeepsFilesOfWhatIsNoDraft(String attachment) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "UPDATE plan_attachment SET name = 'other.pdf' WHERE id = '%s'",
                    "UPDATE plan_attachment SET stage = 'REMOVED' WHERE id = '%s'", """
                    INSERT INTO plan_attachment (id, version, history_count, history_head, administration, plan_version_id, stage,
                    name, kind, size, sha256, attached_at, attached_by_name)
                    SELECT gen_random_uuid(), 0, 0, '', administration, plan_version_id, stage, 'late.pdf', kind, size, sha256,
                    attached_at, attached_by_name FROM plan_attachment WHERE id = '%s'""")) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(change.formatted(attachment)));
                assertTrue(refused.getMessage().contains("no draft cannot be changed"), refused.getMessage());
            }
        }
    }

    private static ValidatableResponse remove(String administration, String id, String ifMatch) {
        return Call.as("bcp-author", administration)
                .header("If-Match", ifMatch)
                .delete("/api/v1/plan-attachments/" + id)
                .then();
    }

    @Test
    void whatCouldRunOrIsNotWhatItSaysIsRefused() throws IOException {
        var version = new Step("LC").version();
        Call.refused(attach("LC", version, "empty.pdf", new byte[0]), 422, "unreadable-file");
        Call.refused(attach("LC", version, "plan.docx", PDF), 422, "unreadable-file");
        Call.refused(
                attach("LC", version, "plan.pdf", "%PDF-1.7 /JavaScript".getBytes(StandardCharsets.US_ASCII)),
                422,
                "unsafe-file");
        Call.refused(
                attach("LC", version, "page.txt", "<script>".getBytes(StandardCharsets.US_ASCII)),
                422,
                "unreadable-file");
        Call.refused(attach("LC", version, "run.exe", new byte[] {'M', 'Z', 0, 1}), 422, "unreadable-file");
        Call.refused(attach("LC", version, "a.docx", archive("word/vbaProject.bin", 1)), 422, "unsafe-file");
        Call.refused(attach("LC", version, "a.zip", archive("readme.txt", 1)), 422, "unsafe-file");
        Call.refused(attach("LC", version, "bomb.xlsx", archive("xl/workbook.xml", 201)), 422, "unsafe-file");
        Call.refused(attach("LC", version, "big.txt", new byte[20 * 1024 * 1024 + 1]), 413, "too-large");
        Call.refused(attach("LC", version, "../up.pdf", PDF), 422, "invalid");
        attach("LC", version, "sheet.xlsx", archive("xl/workbook.xml", 1)).statusCode(201);
        attach("LC", version, "words.txt", "Été".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        Call.refused(attach("LC", version, "words.txt", PDF), 422, "unreadable-file");
        Call.refused(attach("LC", version, "words.txt", "x".getBytes(StandardCharsets.UTF_8)), 422, "invalid")
                .body("errors[0].message", containsString("words.txt"));
        list("LC", version).body("name", contains("sheet.xlsx", "words.txt"));
    }

    /** @param megabytes of zeros, which pack to almost nothing */
    private static byte[] archive(String part, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            var million = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(million);
            }
        }
        return bytes.toByteArray();
    }
}
