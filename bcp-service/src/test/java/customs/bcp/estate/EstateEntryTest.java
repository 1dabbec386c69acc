package customs.bcp.estate;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class EstateEntryTest {
    private static final String SERVICES = "/api/v1/estate/services";

    @Test
    void anEntryIsAddedReadChangedAndRemoved() {
        var href = Estates.add("services", "EA", Estates.service("CLR", ""))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("service.code", equalTo("CLR"), "acts.act", hasItems("change", "remove"))
                .extract()
                .header("Location");
        Call.as("bcp-author", "EA")
                .header("If-Match", "\"0\"")
                .body(Estates.service("CLR", ",\"note\":\"changed\""))
                .put(href)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("service.note", equalTo("changed"));
        Call.as("auditor", "EA").get(href).then().statusCode(200).body("acts", empty(), "version", equalTo(1));
        Call.as("bcp-author", "EA")
                .header("If-Match", "\"1\"")
                .delete(href)
                .then()
                .statusCode(204);
        Call.refused(Call.as("bcp-author", "EA").get(href).then(), 404, "not-found");
    }

    @Test
    void everyChangeIsAStepOfTheEstatesHistory() {
        Estates.add("resources", "EB", Estates.resource("PWR", 60)).statusCode(201);
        Call.as("bcp-reviewer", "EB")
                .get("/api/v1/estate")
                .then()
                .statusCode(200)
                .body("resources", equalTo(1), "administration", equalTo("EB"), "demonstration", equalTo(false));
        var feed = Call.as("auditor", "EB")
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertTrue(feed.contains("\"added\"") || feed.contains("added"), feed);
    }

    @Test
    void changingNeedsTheVersionThatWasSeen() {
        var href = Estates.add("offices", "EC", "{\"code\":\"HQ\",\"name\":\"Headquarters\",\"kind\":\"HEADQUARTERS\"}")
                .statusCode(201)
                .extract()
                .header("Location");
        var body = "{\"code\":\"HQ\",\"name\":\"New\",\"kind\":\"PORT\"}";
        Call.refused(Call.as("bcp-author", "EC").body(body).put(href).then(), 428, "precondition-required");
        Call.refused(
                Call.as("bcp-author", "EC")
                        .header("If-Match", "\"7\"")
                        .body(body)
                        .put(href)
                        .then(),
                412,
                "stale");
        Call.as("bcp-author", "EC")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(href)
                .then()
                .statusCode(200);
        Call.refused(
                Call.as("bcp-author", "EC")
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .put(href)
                        .then(),
                412,
                "stale");
        Call.refused(
                Call.as("bcp-author", "EC")
                        .header("If-Match", "\"1\"")
                        .body(body.replace("HQ", "HX"))
                        .put(href)
                        .then(),
                422,
                "fixed-code");
    }

    @Test
    void wrongBodiesAreRefusedWithTheirPlace() {
        Call.refused(
                Call.wrong("bcp-author", "ED")
                        .body("{\"code\": ")
                        .post(SERVICES)
                        .then(),
                400,
                "malformed");
        Call.refused(
                        Call.wrong("bcp-author", "ED")
                                .body(Estates.service("A", ",\"colour\":\"red\""))
                                .post(SERVICES)
                                .then(),
                        400,
                        "unknown-field")
                .body("errors[0].pointer", equalTo("/colour"));
        Call.refused(
                        Call.wrong("bcp-author", "ED")
                                .body(Estates.service("A", "").replace("AFTER_PREREQUISITES", "SOMEDAY"))
                                .post(SERVICES)
                                .then(),
                        400,
                        "wrong-type")
                .body("errors[0].pointer", equalTo("/basis"));
        Call.refused(
                        Call.wrong("bcp-author", "ED")
                                .body(Estates.service("A", ",\"fallback\":\"%s\"".formatted("x".repeat(501))))
                                .post(SERVICES)
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/fallback"), "errors[0].code", equalTo("SIZE"));
        Call.refused(
                Call.wrong("bcp-author", "ED")
                        .body("{\"code\":\"A\"}")
                        .post(SERVICES)
                        .then(),
                422,
                "invalid");
        Call.refused(
                Call.wrong("bcp-author", "ED")
                        .body(Estates.service("A", ",\"capacity\":[null]"))
                        .post(SERVICES)
                        .then(),
                422,
                "invalid");
        Call.refused(
                Call.wrong("bcp-author", "ED")
                        .body(Estates.service("a b", ""))
                        .post(SERVICES)
                        .then(),
                422,
                "invalid");
    }

    @Test
    void whatContradictsItselfIsNamed() {
        var service = Estates.service("A", "");
        named(service.replace("14400", "0"), "rto-not-positive");
        named(service.replace("14400", "50000"), "rto-above-mtpd");
        named(service.replace("3600", "30000"), "rto-and-wrt-above-mtpd");
        named(service.replace("1800", "-1"), "negative-duration");
        named(service.replace("1800", "999999999999"), "absurd-duration");
        named(
                Estates.service(
                        "A",
                        ",\"impacts\":[{\"category\":\"REVENUE\",\"seconds\":0,\"level\":2},{\"category\":\"REVENUE\",\"seconds\":14400,\"level\":1}]"),
                "falling-curve");
        named(
                Estates.service(
                        "A",
                        ",\"capacity\":[{\"seconds\":60,\"percent\":50},{\"seconds\":90,\"percent\":40},{\"seconds\":120,\"percent\":100}]"),
                "falling-capacity");
        named(Estates.service("A", ",\"capacity\":[{\"seconds\":60,\"percent\":50}]"), "capacity-end");
        named(Estates.service("A", ",\"capacity\":[{\"seconds\":20000,\"percent\":100}]"), "capacity-after-rto");
        Estates.add(
                        "services",
                        "EE",
                        Estates.service("A", ",\"steadyPercent\":50,\"capacity\":[{\"seconds\":60,\"percent\":50}]"))
                .statusCode(201);
    }

    private static void named(String body, String slug) {
        Call.refused(Call.as("bcp-author", "EE").body(body).post(SERVICES).then(), 422, slug)
                .body("errors", hasSize(1));
    }

    @Test
    void servicesAndResourcesShareTheirCodes() {
        Estates.add("services", "EG", Estates.service("A", "")).statusCode(201);
        Call.refused(
                Call.as("bcp-author", "EG")
                        .body(Estates.resource("A", 60))
                        .post("/api/v1/estate/resources")
                        .then(),
                409,
                "duplicate-code");
    }

    @Test
    void ac01TheTolerablePeriodIsProposedFromTheCurves() {
        var curves = """
                ,"impacts":[{"category":"REVENUE","seconds":0,"level":1},{"category":"REVENUE","seconds":259200,"level":4},
                {"category":"SECURITY_AND_SOCIETY","seconds":0,"level":1},{"category":"SECURITY_AND_SOCIETY","seconds":43200,"level":4}]""";
        Estates.add("services", "EH", Estates.service("CLR", curves))
                .statusCode(201)
                .body("proposedMtpdSeconds", equalTo(43_200), "proposedBy", equalTo(List.of("SECURITY_AND_SOCIETY")));
    }

    @Test
    void aSecondClickWithTheSameKeyAddsNothing() {
        var body = Estates.service("A", "");
        var first = Call.as("bcp-author", "EI")
                .header("Idempotency-Key", "one")
                .body(body)
                .post(SERVICES)
                .then()
                .statusCode(201)
                .extract();
        Call.as("bcp-author", "EI")
                .header("Idempotency-Key", "one")
                .body(body)
                .post(SERVICES)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.path("id")));
        Call.refused(
                Call.as("bcp-author", "EI")
                        .header("Idempotency-Key", "one")
                        .body(Estates.service("B", ""))
                        .post(SERVICES)
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void twoDifferentClicksAtOnceAddOneService() throws Exception {
        Callable<Integer> click = () -> Call.as("bcp-author", "EJ")
                .body(Estates.service("A", ""))
                .post(SERVICES)
                .statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(click, click));
            assertEquals(
                    List.of(201, 409),
                    List.of(results.get(0).get(), results.get(1).get()).stream()
                            .sorted()
                            .toList());
        }
        Call.as("bcp-author", "EJ").get(SERVICES).then().body("items", hasSize(1));
    }

    @Test
    void anotherAdministrationsEntriesDoNotExist() {
        var href = Estates.add("services", "EK", Estates.service("A", ""))
                .extract()
                .header("Location");
        Call.refused(Call.as("bcp-author", "EL").get(href).then(), 404, "not-found");
        Call.refused(
                Call.as("bcp-author", "EL")
                        .header("If-Match", "\"0\"")
                        .body(Estates.service("A", ""))
                        .put(href)
                        .then(),
                404,
                "not-found");
        Call.refused(
                Call.as("bcp-author", "EL")
                        .header("If-Match", "\"0\"")
                        .delete(href)
                        .then(),
                404,
                "not-found");
        Call.as("bcp-author", "EL").get(SERVICES).then().body("items", empty());
        Call.as("bcp-author", "EK").get(SERVICES).then().body("items", not(empty()));
    }

    @Test
    void anExpiredTokenOpensNothing() {
        Call.refused(
                Call.as(Tokens.of("bcp-author").administration("EK").expired())
                        .get(SERVICES)
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void listsArePagedByCode() {
        for (var code : List.of("C", "A", "B")) {
            Estates.add("resources", "EM", Estates.resource(code, 60)).statusCode(201);
        }
        var first = Call.as("bcp-author", "EM")
                .get("/api/v1/estate/resources?limit=2")
                .then()
                .extract();
        assertEquals(List.of("A", "B"), first.path("items.resource.code"));
        Call.as("bcp-author", "EM")
                .get("/api/v1/estate/resources?limit=2&after=" + first.path("after"))
                .then()
                .body("items.resource.code", equalTo(List.of("C")));
        Call.refused(
                Call.wrong("bcp-author", "EM")
                        .get("/api/v1/estate/resources?after=nonsense")
                        .then(),
                422,
                "invalid");
    }

    @Test
    void anEstateIsNamedAndGivenItsZone() {
        Call.as("bcp-author", "EN")
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Customs of EN\",\"zone\":\"Europe/Brussels\"}")
                .put("/api/v1/estate")
                .then()
                .statusCode(200)
                .body("zone", equalTo("Europe/Brussels"));
        Call.refused(
                Call.as("bcp-author", "EN")
                        .header("If-Match", "*")
                        .body("{\"name\":\"x\",\"zone\":\"Nowhere/Land\"}")
                        .put("/api/v1/estate")
                        .then(),
                422,
                "invalid");
    }
}
