package customs.bcp.filing;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.bcp.estate.CanonicalJson;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class FilingTest {
    private static final byte[] FILE = "Gate 1 north, gate 2 south".getBytes(StandardCharsets.US_ASCII);
    private static final String FILE_HASH = CanonicalJson.sha256("Gate 1 north, gate 2 south");

    private static String approved(String administration) {
        Estates.add("services", administration, Estates.service("CLR", "")).statusCode(201);
        String version = Call.as("bcp-author", administration)
                .body(
                        "{\"code\":\"P\",\"title\":\"Outage\",\"type\":\"SERVICE\",\"starter\":\"OUTAGE\",\"language\":\"en\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("versions[0].id");
        Call.as("bcp-author", administration)
                .contentType("application/octet-stream")
                .body(FILE)
                .post("/api/v1/plan-versions/" + version + "/attachments?name=Map of gates.txt")
                .then()
                .statusCode(201);
        act("bcp-author", administration, version, "submit");
        act("bcp-approver", administration, version, "approve");
        return version;
    }

    private static void act(String role, String administration, String version, String act) {
        Call.as(role, administration)
                .header("If-Match", "*")
                .post("/api/v1/plan-versions/" + version + "/" + act)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(
            String administration, String version, String kind, String recipient, String shared) {
        return Call.as("bcp-approver", administration)
                .body("{\"recipientKind\":\"%s\",\"recipient\":\"%s\",\"shared\":\"%s\"}"
                        .formatted(kind, recipient, shared))
                .post("/api/v1/plan-versions/" + version + "/filings")
                .then();
    }

    private static void noFile(Tokens reader, String filing, String sha256) {
        var answer = Call.as(reader)
                .get("/api/v1/received-filings/" + filing + "/files/" + sha256)
                .then();
        Call.refused(answer, 404, "not-found");
    }

    private static ValidatableResponse received(Tokens reader, String id) {
        return Call.as(reader).get("/api/v1/received-filings/" + id).then();
    }

    @Test
    void aRecipientSeesWhatWasSharedAndNothingElse() {
        var version = approved("YF");
        String existence = file("YF", version, "REGION", "FREG", "EXISTENCE")
                .statusCode(201)
                .extract()
                .path("id");
        String summary = file("YF", version, "ADMINISTRATION", "FB", "SUMMARY")
                .statusCode(201)
                .extract()
                .path("id");
        String whole = file("YF", version, "ADMINISTRATION", "FC", "WHOLE")
                .statusCode(201)
                .extract()
                .path("id");
        var region = Tokens.of("regional-reader").administration("FZ").region("FREG");
        received(region, existence)
                .statusCode(200)
                .body(
                        "plan.planTitle", equalTo("Outage"),
                        "plan.summary", nullValue(),
                        "plan.content", nullValue());
        var peer = Tokens.of("bcp-author").administration("FB");
        received(peer, summary)
                .statusCode(200)
                .body(
                        "plan.summary.tasks", equalTo(14),
                        "plan.summary.criteria", hasSize(4),
                        "plan.content", nullValue());
        received(Tokens.of("auditor").administration("FC"), whole)
                .statusCode(200)
                .body(
                        "plan.content.tasks",
                        hasSize(14),
                        "plan.files.name",
                        contains("Map of gates.txt"),
                        "plan.files[0].size",
                        equalTo(FILE.length),
                        "plan.files[0].sha256",
                        equalTo(FILE_HASH));
        var file = Call.as(Tokens.of("regional-reader").administration("FC"))
                .get("/api/v1/received-filings/" + whole + "/files/" + FILE_HASH)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''Map%20of%20gates.txt"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertArrayEquals(FILE, file);
        received(peer, summary).body("plan.files", nullValue());
        noFile(peer, summary, FILE_HASH);
        noFile(peer, whole, FILE_HASH);
        noFile(region, existence, FILE_HASH);
        noFile(Tokens.of("auditor").administration("FC"), whole, "0".repeat(64));
        Call.as("auditor", "YF")
                .get("/api/v1/plan-filings/" + whole)
                .then()
                .body("files.name", contains("Map of gates.txt"));
        Call.refused(received(peer, whole), 404, "not-found");
        Call.refused(received(region, summary), 404, "not-found");
        Call.refused(
                received(Tokens.of("regional-reader").administration("FZ").region("OTHER"), existence),
                404,
                "not-found");
        Call.as(region).get("/api/v1/received-filings").then().statusCode(200).body("items.id", contains(existence));
        Call.as(Tokens.of("bcp-author").administration("YF"))
                .get("/api/v1/received-filings")
                .then()
                .body("items", empty());
    }

    @Test
    void theReceiptCanBeRecomputedByAnybodyWhoHoldsTheFiling() {
        var version = approved("FD");
        var receipt = file("FD", version, "REGION", "FREGD", "WHOLE")
                .statusCode(201)
                .body("receipt", notNullValue())
                .extract();
        var recomputed = CanonicalJson.sha256(CanonicalJson.write(Map.of(
                "recipientKind", "REGION",
                "recipient", "FREGD",
                "shared", "WHOLE",
                "filedAt", receipt.<String>path("filedAt"),
                "document", receipt.<String>path("documentHash"))));
        assertEquals(recomputed, receipt.path("receipt"));
        received(Tokens.of("regional-reader").region("FREGD"), receipt.path("id"))
                .body("receipt", equalTo(recomputed), "documentHash", equalTo(receipt.<String>path("documentHash")));
    }

    @Test
    void aFilingTakenBackIsSeenNoLongerAndItsReceiptStays() {
        var version = approved("FE");
        String id = file("FE", version, "REGION", "FREGE", "SUMMARY")
                .statusCode(201)
                .extract()
                .path("id");
        Call.refused(file("FE", version, "REGION", "FREGE", "WHOLE"), 409, "already-filed");
        var withdraw = "/api/v1/plan-filings/" + id + "/withdraw";
        Call.refused(Call.as("bcp-approver", "FE").post(withdraw).then(), 428, "precondition-required");
        Call.as("bcp-approver", "FE")
                .header("If-Match", "*")
                .post(withdraw)
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"), "receipt", notNullValue());
        Call.refused(received(Tokens.of("regional-reader").region("FREGE"), id), 404, "not-found");
        file("FE", version, "REGION", "FREGE", "WHOLE").statusCode(201);
        Call.as("auditor", "FE")
                .get("/api/v1/plan-versions/" + version + "/filings")
                .then()
                .body("", hasSize(2));
    }

    @Test
    void aDraftOrAForeignVersionIsNotFiledAndNobodyFilesToThemselves() {
        var version = approved("FF");
        Call.refused(file("FF", version, "ADMINISTRATION", "FF", "WHOLE"), 422, "invalid");
        Call.refused(file("FG", version, "REGION", "FREGF", "WHOLE"), 404, "not-found");
        String draft = Call.as("bcp-author", "FF")
                .body("{\"code\":\"Q\",\"title\":\"Draft\",\"type\":\"SERVICE\"}")
                .post("/api/v1/plans")
                .then()
                .extract()
                .path("versions[0].id");
        Call.refused(file("FF", draft, "REGION", "FREGF", "WHOLE"), 409, "wrong-stage");
    }
}
