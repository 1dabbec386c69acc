package customs.bcp.contact;

import customs.bcp.Call;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ContactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

    @AfterEach
    void release() {
        TestClock.reset();
    }

    static String contact(String role, int rank, String name, String phone) {
        return "{\"role\":\"%s\",\"rank\":%d,\"name\":\"%s\",\"phone\":\"%s\"}".formatted(role, rank, name, phone);
    }

    static ValidatableResponse add(String administration, String body) {
        return Call.as("bcp-author", administration)
                .body(body)
                .post("/api/v1/contacts")
                .then();
    }

    @Test
    void aContactIsVerifiedForNinetyDaysAndUntilItIsChanged() {
        TestClock.set("2026-05-10T09:00:00Z");
        String id = add("VA", contact("Crisis manager", 1, "Demonstration desk", "+000 11"))
                .statusCode(201)
                .body("freshness", equalTo("UNVERIFIED"), "verifiedOn", nullValue())
                .extract()
                .path("id");
        var href = "/api/v1/contacts/" + id;
        Call.as("crisis-manager", "VA")
                .header("If-Match", "*")
                .body("{\"method\":\"CALLED\"}")
                .post(href + "/verify")
                .then()
                .statusCode(200)
                .body("freshness", equalTo("VERIFIED"), "verifiedOn", equalTo("2026-05-10"));
        TestClock.set("2026-08-08T09:00:00Z");
        Call.as("auditor", "VA").get(href).then().body("freshness", equalTo("VERIFIED"));
        TestClock.set("2026-08-09T09:00:00Z");
        Call.as("auditor", "VA").get(href).then().body("freshness", equalTo("STALE"));
        Call.as("bcp-author", "VA")
                .header("If-Match", "*")
                .body(contact("Crisis manager", 2, "Demonstration desk", "+000 11"))
                .put(href)
                .then()
                .statusCode(200)
                .body("verifiedOn", equalTo("2026-05-10"));
        Call.as("bcp-author", "VA")
                .header("If-Match", "*")
                .body(contact("Crisis manager", 2, "Demonstration desk", "+000 12"))
                .put(href)
                .then()
                .statusCode(200)
                .body("freshness", equalTo("UNVERIFIED"));
    }

    @Test
    void theNinetiethDayStillCounts() {
        assertEquals(Freshness.VERIFIED, Freshness.of(DAY, DAY.plusDays(90)));
        assertEquals(Freshness.STALE, Freshness.of(DAY, DAY.plusDays(91)));
        assertEquals(Freshness.UNVERIFIED, Freshness.of(null, DAY));
    }

    @Test
    void oneRankOfAFunctionIsForOne() {
        String id = add("VB", contact("Lead", 1, "A", "000 1"))
                .statusCode(201)
                .extract()
                .path("id");
        Call.refused(add("VB", contact("Lead", 1, "B", "000 2")), 409, "rank-taken")
                .body("errors[0].pointer", equalTo("/rank"));
        add("VC", contact("Lead", 1, "B", "000 2")).statusCode(201);
        var other = add("VB", contact("Lead", 2, "B", "000 2"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Call.refused(
                Call.as("bcp-author", "VB")
                        .header("If-Match", "*")
                        .body(contact("Lead", 1, "B", "000 2"))
                        .put("/api/v1/contacts/" + other)
                        .then(),
                409,
                "rank-taken");
        Call.refused(Call.as("bcp-author", "VC").get("/api/v1/contacts/" + id).then(), 404, "not-found");
    }

    @Test
    void whoIsRemovedIsGoneFromEverywhereButTheFactRemains() {
        String id = add("VD", contact("Lead", 1, "Somebody Particular", "000 777"))
                .statusCode(201)
                .extract()
                .path("id");
        var href = "/api/v1/contacts/" + id;
        Call.refused(Call.as("bcp-author", "VD").delete(href).then(), 428, "precondition-required");
        Call.refused(
                Call.as("bcp-author", "VD")
                        .header("If-Match", "\"77\"")
                        .delete(href)
                        .then(),
                412,
                "stale");
        Call.as("bcp-author", "VD").header("If-Match", "*").delete(href).then().statusCode(204);
        Call.refused(Call.as("bcp-author", "VD").get(href).then(), 404, "not-found");
        Call.as("auditor", "VD").get("/api/v1/contacts").then().body("items", hasSize(0));
        Call.as("auditor", "VD")
                .queryParam("aggregate", id)
                .get("/api/v1/history")
                .then()
                .statusCode(200)
                .body(not(containsString("Particular")))
                .body("act", hasSize(2));
        add("VD", contact("Lead", 1, "Somebody else", "000 1")).statusCode(201);
        Call.as("administrator", "VD")
                .get("/api/v1/history/verification")
                .then()
                .body("findings.place", not(hasItem(containsString(id))));
    }

    @Test
    void anUndiallableNumberIsRefused() {
        Call.refused(
                        Call.wrong("bcp-author", "VE")
                                .body(contact("Lead", 1, "A", "call me"))
                                .post("/api/v1/contacts")
                                .then(),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/phone"));
    }
}
