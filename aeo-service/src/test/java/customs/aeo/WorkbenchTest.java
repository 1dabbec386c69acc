package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The officer's desk: one queue, filters, who looks after what. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class WorkbenchTest {
    private static String desk(String id) {
        return Tokens.of("aeo-officer").id(id).sign();
    }

    private static String lead(String application) {
        return "/api/v1/applications/" + application + "/lead";
    }

    @Test
    void theQueueIsOrderedByWhatIsDueAndSaysWhy() {
        var one = desk("desk-1.xa");
        var first = Desk.submitted(Desk.firm(), "2025-03-03", "AEOS");
        var second = Desk.submitted(Desk.firm(), "2025-03-10", "AEOS");
        for (var id : List.of(second, first)) {
            as(one).header("If-Match", "\"0\"")
                    .post(lead(id))
                    .then()
                    .statusCode(200)
                    .body("you", equalTo(true));
        }
        AssessmentPartTest.consultation(first, "OFFICE", "TAX", false, 5);
        as(one).get("/api/v1/work?officer=me")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("CONSULTATION", "CASE", "CASE")))
                .body("items.dueOn", equalTo(List.of("2025-03-15", "2025-04-02", "2025-04-09")))
                .body("items[0].reason.text", containsString("Answer of TAX: due on 15 March 2025, 5 days left"))
                .body("items[1].reason.code", equalTo("acceptance"))
                .body("items.yours", everyItem(equalTo(true)));
        day("2025-04-03");
        as(one).header("Accept-Language", "fr")
                .get("/api/v1/work?officer=me&overdue=true&kind=CASE")
                .then()
                .body("items", hasSize(1))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].reason.text", containsString("Acceptation de la demande"));
        as(one).get("/api/v1/work?officer=me&awaits=DECIDER").then().body("items", hasSize(0));
        as(one).get("/api/v1/work?officer=me&level=AEOC").then().body("items", hasSize(0));
        as(one).get("/api/v1/work?officer=me&stage=SUBMITTED").then().body("items", hasSize(3));
        as(one).get("/api/v1/work/load")
                .then()
                .body("find { it.you }.open", equalTo(2))
                .body("find { it.you }.overdue", equalTo(1))
                .body("find { it.you }.dueSoon", equalTo(1));
        // what ended waits for nobody
        act(one, second, "non-acceptance", Map.of("obstacle", "BARRED", "reason", "x"))
                .statusCode(200);
        as(one).get("/api/v1/work?officer=me").then().body("items", hasSize(2));
    }

    @Test
    void whatConcernsAHolderStandsInTheSameQueue() {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        day("2026-09-14");
        var signal = as(firm.trader())
                .contentType("application/json")
                .body(Map.of(
                        "kind", "HOLDER_NOTICE", "reference", "W-1", "occurredOn", "2026-09-13", "facts", "Moved."))
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var one = desk("desk-5.xa");
        Desk.change(one, "/api/v1/signals/" + signal, "taking", null).statusCode(200);
        as(one).get("/api/v1/work?officer=me")
                .then()
                .body("items.kind", equalTo(List.of("SIGNAL")))
                .body("items[0].yours", equalTo(true))
                .body("items[0].reason.text", equalTo("Notice of the holder: look at the authorisation again."));
        as(one).get("/api/v1/work/load").then().body("find { it.you }.open", equalTo(1));
        var suspended = Desk.suspend(firm, "d", "2026-09-14").then().extract().<String>path("id");
        var revocation = "/api/v1/revocations/"
                + Desk.revocation(firm, "a").then().statusCode(201).extract().<String>path("id");
        about(firm, "")
                .body("items.kind", equalTo(List.of("REVOCATION", "SUSPENSION", "SIGNAL")))
                .body("items.awaits", equalTo(List.of("DECIDER", "OFFICER", "OFFICER")))
                .body("items.state", equalTo(List.of("PROPOSED", "CONFIRMED", "TAKEN")))
                .body("items[0].dueOn", equalTo("2026-09-14"))
                .body("items[1].dueOn", equalTo("2026-12-13"))
                .body("items[0].reason.text", containsString("Revocation proposed, criterion a: decide: due on"))
                .body("items[1].reason.text", containsString("Suspended, criterion d: measures of the holder: due on"))
                .body("items[1].href", equalTo("/api/v1/suspensions/" + suspended));
        Desk.change(Desk.decider(), revocation, "hearing", Map.of("grounds", "Not met."))
                .statusCode(200);
        about(firm, "&awaits=APPLICANT")
                .body("items.kind", equalTo(List.of("REVOCATION")))
                .body("items[0].dueOn", equalTo("2026-10-14"));
        // the holder's time is over: now a decider has to go on
        day("2026-10-15");
        about(firm, "&awaits=APPLICANT").body("items", hasSize(0));
        about(firm, "&awaits=DECIDER&overdue=true").body("items.kind", equalTo(List.of("REVOCATION")));
        day("2026-09-20");
        var appeal = Desk.appeal(firm, "SUSPENSION", suspended)
                .then()
                .statusCode(201)
                .extract()
                .<Map<String, Object>>path("$");
        about(firm, "&kind=APPEAL")
                .body("items[0].number", equalTo(appeal.get("number")))
                .body("items[0].href", equalTo("/api/v1/appeals/" + appeal.get("id")))
                .body("items[0].awaits", equalTo("DECIDER"))
                .body("items[0].reason.text", containsString("Appeal to be taken up"));
        about(firm, "&level=AEOC").body("items", hasSize(0));
    }

    private static ValidatableResponse about(Desk.Firm firm, String more) {
        return as(desk("desk-6.xa"))
                .get("/api/v1/work?operator=" + firm.id() + more)
                .then()
                .statusCode(200);
    }

    @Test
    void pagesShowEveryItemOnce() {
        var one = desk("desk-2.xa");
        for (int i = 0; i < 5; i++) {
            var id = Desk.submitted(Desk.firm(), "2025-05-05", "AEOS");
            as(one).header("If-Match", "\"0\"").post(lead(id)).then().statusCode(200);
        }
        var seen = new HashSet<String>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            var answer = as(one).queryParam("officer", "me")
                    .queryParam("limit", 2)
                    .queryParam("after", after)
                    .get("/api/v1/work")
                    .then()
                    .extract();
            answer.<List<String>>path("items.applicationId").forEach(id -> assertTrue(seen.add(id), id));
            after = answer.path("after");
        }
        assertEquals(5, seen.size());
        as(one).queryParam("after", "nonsense").get("/api/v1/work").then().statusCode(422);
    }

    @Test
    void twoOfficersDoNotTakeACaseAtOnce() {
        var id = Desk.submitted(Desk.firm(), "2025-06-02", "AEOS");
        as(desk("desk-3.xa")).header("If-Match", "\"0\"").post(lead(id)).then().statusCode(200);
        as(desk("desk-4.xa"))
                .header("If-Match", "\"0\"")
                .post(lead(id))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        as(desk("desk-4.xa")).post(lead(id)).then().statusCode(428);
        var tag = as(desk("desk-4.xa"))
                .get(lead(id))
                .then()
                .body("acts.act", hasItem("take-case"))
                .extract()
                .header("ETag");
        as(desk("desk-4.xa")).header("If-Match", tag).post(lead(id)).then().statusCode(200);
        tag = as(desk("desk-4.xa")).get(lead(id)).then().extract().header("ETag");
        as(desk("desk-4.xa")).header("If-Match", tag).post(lead(id)).then().statusCode(409);
        as(desk("desk-4.xa"))
                .header("If-Match", tag)
                .post(lead(id) + "/return")
                .then()
                .statusCode(200);
        as(desk("desk-4.xa"))
                .get("/api/v1/work?officer=-&stage=SUBMITTED&limit=200")
                .then()
                .body("items.applicationId", hasItem(id));
        as(Tokens.of("aeo-officer").id("o.xb").administration("XB").sign())
                .get(lead(id))
                .then()
                .statusCode(404);
    }
}
