package customs.bcp.estate;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

/** What parts of an estate say of each other, and what stays because something refers to it. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class EstateReferenceTest {
    @Test
    void dependenciesThatCannotBeAreNamed() {
        Estates.add("services", "EF", Estates.service("A", "")).statusCode(201);
        Estates.add("resources", "EF", Estates.resource("B", 60)).statusCode(201);
        Estates.add("resources", "EF", Estates.resource("C", 60)).statusCode(201);
        dependency(Estates.dependency("A", null, "A"), "self-dependency");
        dependency(Estates.dependency("A", 3, "B", "C"), "k-out-of-range");
        dependency(Estates.dependency("A", 0, "B", "C"), "k-out-of-range");
        dependency(Estates.dependency("A", null), "empty-group");
        dependency(Estates.dependency("A", null, "NOWHERE"), "unknown-code");
        dependency(Estates.dependency("NOWHERE", null, "B"), "unknown-code");
        dependency(Estates.dependency("A", null, "B", "B"), "repeated-member");
        Estates.add("dependencies", "EF", Estates.dependency("A", 1, "B", "C")).statusCode(201);
        var href = Call.as("bcp-author", "EF")
                .get("/api/v1/estate/resources")
                .then()
                .extract()
                .<String>path("items[0].id");
        Call.refused(
                Call.as("bcp-author", "EF")
                        .header("If-Match", "\"0\"")
                        .delete("/api/v1/estate/resources/" + href)
                        .then(),
                409,
                "in-use");
    }

    @Test
    void whatIsStillReferredToStaysAndEverythingThatRefersToItIsListed() {
        Estates.add("services", "EX", Estates.service("A", "")).statusCode(201);
        Estates.add("services", "EX", Estates.service("B", "")).statusCode(201);
        var resource = Estates.add("resources", "EX", Estates.resource("C", 60)).statusCode(201);
        var first = Estates.add("dependencies", "EX", Estates.dependency("A", null, "C"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Estates.add("dependencies", "EX", Estates.dependency("B", null, "C")).statusCode(201);
        Estates.add("dependencies", "EX", Estates.dependency("C", null, "B")).statusCode(201);
        Call.refused(removed("EX", resource.extract().header("Location")), 409, "in-use")
                .body(
                        "errors.pointer",
                        hasItems("/dependencies/" + first),
                        "errors.message",
                        hasItems("A needs C.", "B needs C.", "A dependency says what C needs: B."),
                        "errors",
                        hasSize(3));
    }

    @Test
    void aServiceThatAPlanCoversStays() {
        var service = Estates.add("services", "EY", Estates.service("A", ""))
                .statusCode(201)
                .extract()
                .header("Location");
        var plan = Call.as("bcp-author", "EY")
                .body("{\"code\":\"P\",\"title\":\"Plan\",\"type\":\"SERVICE\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("versions[0].id");
        Call.as("bcp-author", "EY")
                .header("If-Match", "\"0\"")
                .body("""
                        {"reviewIntervalMonths":12,"services":["A"],"parties":[],"sections":[],"criteria":[],"tasks":[],"treatments":[]}""")
                .put("/api/v1/plan-versions/" + plan + "/content")
                .then()
                .statusCode(200);
        Call.refused(removed("EY", service), 409, "in-use")
                .body("errors[0].code", equalTo("PLAN"), "errors[0].message", equalTo("Version 1 of plan P covers A."));
        Call.refused(
                        Call.wrong("bcp-author", "EY")
                                .contentType("application/octet-stream")
                                .body(
                                        "services:\n  - {code: B, name: B, tier: 1, recovery: 1 h, basis: FROM_DISRUPTION}\n"
                                                .getBytes(StandardCharsets.UTF_8))
                                .post("/api/v1/estate/imports?mode=REPLACE")
                                .then(),
                        422,
                        "flawed-file")
                .body(
                        "errors[0].code",
                        equalTo("IN_USE"),
                        "errors[0].message",
                        equalTo("Version 1 of plan P covers A."));
    }

    private static io.restassured.response.ValidatableResponse removed(String administration, String href) {
        return Call.as("bcp-author", administration)
                .header("If-Match", "\"0\"")
                .delete(href)
                .then();
    }

    private static void dependency(String body, String slug) {
        Call.refused(
                Call.as("bcp-author", "EF")
                        .body(body)
                        .post("/api/v1/estate/dependencies")
                        .then(),
                422,
                slug);
    }

    @Test
    void nodesAreFoundByAPartOfTheirNameAndDependenciesByWhatNeedsThem() {
        Estates.add("services", "YR", Estates.service("CLR", "")).statusCode(201);
        for (var code : new String[] {"DB", "DB-2", "NET"}) {
            Estates.add("resources", "YR", Estates.resource(code, 60)).statusCode(201);
        }
        Estates.add("dependencies", "YR", Estates.dependency("CLR", null, "DB")).statusCode(201);
        Estates.add("dependencies", "YR", Estates.dependency("DB", null, "NET")).statusCode(201);
        Call.as("auditor", "YR")
                .get("/api/v1/estate/nodes?find=db")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(java.util.List.of("DB", "DB-2")), "more", equalTo(false));
        Call.as("auditor", "YR")
                .get("/api/v1/estate/nodes?find=service clr")
                .then()
                .body("items.code", equalTo(java.util.List.of("CLR")), "items[0].service", equalTo(true));
        Call.as("auditor", "FB").get("/api/v1/estate/nodes?find=db").then().body("items", hasSize(0));
        Call.refused(Call.wrong("auditor", "YR").get("/api/v1/estate/nodes").then(), 422, "invalid");
        Call.as("auditor", "YR")
                .get("/api/v1/estate/dependencies?of=DB")
                .then()
                .statusCode(200)
                .body("items.dependency.members", equalTo(java.util.List.of(java.util.List.of("NET"))));
    }
}
