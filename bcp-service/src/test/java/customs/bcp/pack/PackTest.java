package customs.bcp.pack;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PackTest {
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b(?=[;\\s}])");

    @AfterEach
    void release() {
        TestClock.reset();
    }

    /** A plan begun from the outage starter, in force; answers the id of its version. */
    private static String inForce(String administration) {
        Estates.add("services", administration, Estates.service("CLR", "")).statusCode(201);
        String plan = Call.as("bcp-author", administration)
                .body(
                        "{\"code\":\"P\",\"title\":\"Outage <& more>\",\"type\":\"SERVICE\",\"starter\":\"OUTAGE\",\"language\":\"en\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("versions[0].id");
        submitApprovePublish(administration, plan);
        return plan;
    }

    private static void submitApprovePublish(String administration, String version) {
        act("bcp-author", administration, version, "submit", null);
        act("bcp-approver", administration, version, "approve", null);
        act("bcp-approver", administration, version, "publish", "{}");
    }

    private static void act(String role, String administration, String version, String act, String body) {
        var request = Call.as(role, administration).header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        request.post("/api/v1/plan-versions/" + version + "/" + act).then().statusCode(200);
    }

    private static String contact(String administration, String role, int rank, String phone) {
        return Call.as("bcp-author", administration)
                .body("{\"role\":\"%s\",\"rank\":%d,\"name\":\"Demonstration desk %d\",\"phone\":\"%s\"}"
                        .formatted(role, rank, rank, phone))
                .post("/api/v1/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse editions(String administration, String version) {
        return Call.as("auditor", administration)
                .get("/api/v1/plan-versions/" + version + "/pack-editions")
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse rebuild(String administration, String version) {
        return Call.as("crisis-manager", administration)
                .header("If-Match", "*")
                .post("/api/v1/plan-versions/" + version + "/pack-editions")
                .then();
    }

    @Test
    void ac17APackKnowsWhenItIsStaleAndWhichCopiesAreToBeReplaced() {
        TestClock.set("2026-02-01T09:00:00Z");
        String contact = contact("KA", "Crisis manager", 1, "+000 1");
        var third = inForce("KA");
        String edition = editions("KA", third)
                .body("", hasSize(1), "[0].stale", empty(), "[0].validUntil", equalTo("2026-05-02"))
                .extract()
                .path("[0].id");
        String copy = Call.as("bcp-author", "KA")
                .body(
                        "{\"edition\":\"%s\",\"language\":\"en\",\"role\":\"Crisis manager\",\"holder\":\"Desk\",\"place\":\"Safe of the port office\"}"
                                .formatted(edition))
                .post("/api/v1/pack-copies")
                .then()
                .statusCode(201)
                .body("toReplace", equalTo(false), "copy.printedOn", equalTo("2026-02-01"))
                .extract()
                .path("id");
        fresh(edition, true);

        TestClock.set("2026-02-10T09:00:00Z");
        Call.as("bcp-author", "KA")
                .header("If-Match", "*")
                .body("{\"role\":\"Crisis manager\",\"rank\":1,\"name\":\"Demonstration desk 1\",\"phone\":\"+000 2\"}")
                .put("/api/v1/contacts/" + contact)
                .then()
                .statusCode(200);
        editions("KA", third).body("[0].stale.reason", contains("CONTACT"));
        fresh(edition, false);
        rebuild("KA", third).statusCode(201).body("number", equalTo(2), "stale", empty());
        editions("KA", third).body("[1].stale.reason", containsInAnyOrder("CONTACT", "REBUILT"));

        TestClock.set("2026-02-20T09:00:00Z");
        String plan =
                Call.as("auditor", "KA").get("/api/v1/plans").then().extract().path("items[0].id");
        String fourth = Call.as("bcp-author", "KA")
                .post("/api/v1/plans/" + plan + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        submitApprovePublish("KA", fourth);
        editions("KA", third).body("[0].stale.reason", contains("VERSION"));
        editions("KA", fourth).body("[0].stale", empty());
        Call.as("auditor", "KA")
                .get("/api/v1/pack-copies?stage=HELD")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].toReplace",
                        equalTo(true),
                        "items[0].copy.place",
                        equalTo("Safe of the port office"),
                        "items[0].stale.reason",
                        hasItems("VERSION", "CONTACT"));

        Call.as("bcp-author", "KA")
                .header("If-Match", "*")
                .post("/api/v1/pack-copies/" + copy + "/replace")
                .then()
                .statusCode(200)
                .body(
                        "planVersion",
                        equalTo(fourth),
                        "toReplace",
                        equalTo(false),
                        "copy.role",
                        equalTo("Crisis manager"));
        Call.as("auditor", "KA")
                .get("/api/v1/pack-copies/" + copy)
                .then()
                .body("stage", equalTo("REPLACED"), "toReplace", equalTo(false), "acts", empty());
        Call.refused(
                Call.as("bcp-author", "KA")
                        .header("If-Match", "*")
                        .post("/api/v1/pack-copies/" + copy + "/replace")
                        .then(),
                409,
                "wrong-stage");
        Call.refused(rebuild("KA", third), 409, "wrong-stage");

        TestClock.set("2026-05-22T09:00:00Z");
        editions("KA", fourth).body("[0].stale.reason", contains("EXPIRED"));
    }

    private static void fresh(String edition, boolean fresh) {
        given().filter(customs.platform.test.Contract.filter())
                .get("/api/v1/pack-freshness/" + edition)
                .then()
                .statusCode(200)
                .body("fresh", equalTo(fresh), "planCode", equalTo("P"));
    }

    @Test
    void anEstateThatChangedMakesThePackStale() {
        var version = inForce("KB");
        Estates.add("resources", "KB", Estates.resource("NEW", 60)).statusCode(201);
        editions("KB", version).body("[0].stale.reason", contains("ESTATE"));
    }

    @Test
    void copiesAreRegisteredForWhatThePlanHasAndByItsOwners() {
        var version = inForce("KC");
        String edition = editions("KC", version).extract().path("[0].id");
        var body = "{\"edition\":\"%s\",\"language\":\"fr\",\"holder\":\"Desk\",\"place\":\"Safe\"%s}";
        Call.refused(
                Call.as("bcp-author", "KC")
                        .body(body.formatted(edition, ",\"team\":\"NONE\""))
                        .post("/api/v1/pack-copies")
                        .then(),
                404,
                "not-found");
        Call.refused(
                Call.as("bcp-author", "KC")
                        .body(body.formatted(edition, ",\"team\":\"CRISIS\",\"role\":\"Crisis manager\""))
                        .post("/api/v1/pack-copies")
                        .then(),
                422,
                "invalid");
        Call.refused(
                Call.as("bcp-author", "KC")
                        .body(body.formatted(edition, ",\"printedOn\":\"2099-01-01\""))
                        .post("/api/v1/pack-copies")
                        .then(),
                422,
                "invalid");
        Call.refused(
                Call.as("bcp-author", "KD")
                        .body(body.formatted(edition, ""))
                        .post("/api/v1/pack-copies")
                        .then(),
                404,
                "not-found");
        String copy = Call.as("bcp-approver", "KC")
                .body(body.formatted(edition, ",\"team\":\"CRISIS\""))
                .post("/api/v1/pack-copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var href = "/api/v1/pack-copies/" + copy;
        Call.refused(Call.as("bcp-author", "KD").get(href).then(), 404, "not-found");
        Call.refused(
                Call.as("bcp-author", "KC")
                        .header("If-Match", "*")
                        .post(href + "/replace")
                        .then(),
                409,
                "same-edition");
        Call.refused(
                Call.as("bcp-author", "KC")
                        .body("{\"reason\":\"lost\"}")
                        .post(href + "/withdraw")
                        .then(),
                428,
                "precondition-required");
        Call.as("bcp-author", "KC")
                .header("If-Match", "*")
                .body("{\"reason\":\"lost\"}")
                .post(href + "/withdraw")
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));
    }

    private static byte[] file(String administration, String version, String path, String query) {
        return Call.as("crisis-manager", administration)
                .get("/api/v1/plan-versions/" + version + "/pack" + path + "?language=en" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void thePackHoldsWhatPeopleActBy() throws IOException {
        contact("KE", "Crisis manager", 1, "+000 4711");
        contact("KE", "Crisis manager", 2, "+000 4712");
        var version = inForce("KE");
        var pdf = file("KE", version, "", "");
        var text = text(pdf);
        for (var chapter : new String[] {
            "Levels",
            "First hour",
            "Call tree",
            "Which goods go first",
            "Task cards",
            "Forms to fill in by hand",
            "Declaration in fallback",
            "Log",
            "Situation report",
            "+000 4711",
            "+000 4712",
            "Valid until",
            "/bcp/pack/",
            "P v1.1"
        }) {
            assertTrue(text.contains(chapter), chapter);
        }
        assertArrayEquals(pdf, file("KE", version, "", ""), "an edition comes as it was sealed");

        var extract = text(file("KE", version, "", "&role=Crisis manager"));
        assertTrue(extract.contains("Extract for Crisis manager"));
        assertTrue(extract.contains("+000 4711"));
        assertFalse(extract.contains("Confirm the symptom"), "the task of another function");
        assertTrue(text(file("KE", version, "", "&team=OFFICES")).contains("Extract for Offices"));
        Call.refused(
                Call.as("crisis-manager", "KE")
                        .get("/api/v1/plan-versions/" + version + "/pack?role=Nobody")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void thePackAsOneFileAsksNoNetworkAndNoColour() {
        contact("KF", "Crisis manager", 1, "+000 1");
        var version = inForce("KF");
        var html = new String(file("KF", version, "/page", ""), java.nio.charset.StandardCharsets.UTF_8);
        var references =
                Pattern.compile("(?:src|href|data|action)\\s*=\\s*\"([^\"]*)\"").matcher(html);
        int found = 0;
        while (references.find()) {
            found++;
            assertTrue(
                    references.group(1).startsWith("#") || references.group(1).startsWith("data:image/png;base64,"),
                    references.group(1));
        }
        assertTrue(found >= 9, "nothing was looked at");
        assertFalse(Pattern.compile("(?i)<script|<link|<iframe|@import|url\\(|<object|<embed")
                .matcher(html)
                .find());
        assertTrue(html.contains("default-src 'none'"));
        assertTrue(html.contains("Outage &lt;&amp; more&gt;"));
        var colours = COLOUR.matcher(html);
        int grey = 0;
        while (colours.find()) {
            grey++;
            assertTrue(isGrey(colours.group(1)), colours.group());
        }
        assertTrue(grey >= 3, "no colour was looked at");
    }

    /** Red, green and blue alike. */
    private static boolean isGrey(String colour) {
        int part = colour.length() / 3;
        var red = colour.substring(0, part);
        return red.equals(colour.substring(part, 2 * part)) && red.equals(colour.substring(2 * part));
    }

    @Test
    void nobodyHasAPackOfAnotherAdministration() {
        var version = inForce("KG");
        Call.refused(
                Call.as("crisis-manager", "KH")
                        .get("/api/v1/plan-versions/" + version + "/pack/page")
                        .then(),
                404,
                "not-found");
        Call.refused(
                Call.as("crisis-manager", "KH")
                        .get("/api/v1/plan-versions/" + version + "/pack-editions")
                        .then(),
                404,
                "not-found");
        Call.refused(rebuild("KH", version), 404, "not-found");
        Call.refused(given().get("/api/v1/pack-freshness/" + version).then(), 404, "not-found");
    }
}
