package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
