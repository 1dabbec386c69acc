package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.clearance;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.status;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Signals: received once, explained, a task for an officer, and no change of status by themselves. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class SignalTest {
    private static Desk.Firm holder() {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        day("2026-09-14");
        return firm;
    }

    @Test
    void errorsInDeclarationsBecomeAnExplainedTask() {
        var firm = holder();
        var report = Map.of(
                "kind",
                "DECLARATION_ERROR",
                "scheme",
                "TIN",
                "identifier",
                firm.number(),
                "reference",
                "E-1",
                "occurredOn",
                "2026-09-13",
                "facts",
                "Wrong origin.",
                "errors",
                40,
                "declarations",
                500);
        var id = as(clearance())
                .contentType("application/json")
                .body(report)
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .body("stage", equalTo("OPEN"))
                .body("criteria.code", equalTo(List.of("a", "b")))
                .body("levels", equalTo(List.of("AEOC", "AEOS")))
                .body("explanation.text", containsString("40 of 500"))
                .body("source.reference", containsString("article 15"))
                .extract()
                .<String>path("id");
        as(clearance())
                .contentType("application/json")
                .body(report)
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        var other = new HashMap<String, Object>(report);
        other.put("facts", "Wrong value.");
        as(clearance())
                .contentType("application/json")
                .body(other)
                .post("/api/v1/signals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/signal-reference-reused"));
        status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        var path = "/api/v1/signals/" + id;
        change(officer(), path, "closure", Map.of("outcome", "NO_ACTION", "reason", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        change(officer(), path, "taking", null)
                .statusCode(200)
                .body("stage", equalTo("TAKEN"))
                .body("mine", equalTo(true));
        change(officer(), path, "closure", Map.of("outcome", "MEASURES_AGREED", "reason", "Training."))
                .statusCode(200)
                .body("stage", equalTo("CLOSED"))
                .body("acts", empty());
        as(officer())
                .queryParam("operator", firm.id())
                .queryParam("stage", "OPEN")
                .get("/api/v1/signals")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aFindingOfACrisisPlanComesFromTheSisterService() {
        var firm = holder();
        var bcp = Tokens.of("sister-service")
                .id("bcp-service")
                .administration(null)
                .sign();
        as(bcp).contentType("application/json")
                .queryParam("administration", "XA")
                .body(Map.of(
                        "kind",
                        "CRISIS_PLAN_FINDING",
                        "scheme",
                        "TIN",
                        "identifier",
                        firm.number(),
                        "reference",
                        "finding-1",
                        "occurredOn",
                        "2026-09-14",
                        "facts",
                        "No second site."))
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .body("criteria.code", equalTo(List.of("e")))
                .body("levels", equalTo(List.of("AEOS")));
        Desk.wrongly(bcp)
                .body(Map.of(
                        "kind",
                        "CRISIS_PLAN_FINDING",
                        "operatorId",
                        firm.id(),
                        "reference",
                        "finding-2",
                        "occurredOn",
                        "2026-09-14",
                        "facts",
                        "x"))
                .post("/api/v1/signals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("administration"));
        as(bcp).contentType("application/json")
                .queryParam("administration", "XB")
                .body(Map.of(
                        "kind",
                        "CRISIS_PLAN_FINDING",
                        "operatorId",
                        firm.id(),
                        "reference",
                        "finding-3",
                        "occurredOn",
                        "2026-09-14",
                        "facts",
                        "x"))
                .post("/api/v1/signals")
                .then()
                .statusCode(404);
    }

    @Test
    void aHolderGivesNoticeOfItselfOnly() {
        var firm = holder();
        var other = firm();
        var id = as(firm.trader())
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "HOLDER_NOTICE",
                        "operatorId",
                        other.id(),
                        "reference",
                        "N-1",
                        "occurredOn",
                        "2026-09-10",
                        "facts",
                        "Our only qualified person leaves.",
                        "criteria",
                        List.of("d")))
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .body("operatorId", equalTo(firm.id()))
                .body("levels", equalTo(List.of("AEOC")))
                .extract()
                .<String>path("id");
        as(firm.trader()).get("/api/v1/signals/{id}", id).then().statusCode(200);
        as(other.trader()).get("/api/v1/signals/{id}", id).then().statusCode(404);
        as(Tokens.of("aeo-officer").administration("XB").sign())
                .get("/api/v1/signals/{id}", id)
                .then()
                .statusCode(404);
        Desk.wrongly(firm.trader())
                .body(Map.of("kind", "VIOLATION", "reference", "N-2", "occurredOn", "2026-09-10", "facts", "x"))
                .post("/api/v1/signals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kind"));
    }

    @Test
    void whatIsWrongIsRefusedAtItsName() {
        var firm = holder();
        bad(firm, Map.of("occurredOn", "2026-09-15"), "/occurredOn");
        bad(firm, Map.of("criteria", List.of("zz")), "/criteria/0");
        bad(firm, Map.of("errors", 5), "/errors");
        bad(firm, Map.of("errors", 6, "declarations", 5), "/errors");
    }

    private static void bad(Desk.Firm firm, Map<String, Object> wrong, String pointer) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "VIOLATION",
                "operatorId",
                firm.id(),
                "reference",
                "V-" + wrong.hashCode(),
                "occurredOn",
                "2026-09-10",
                "facts",
                "x"));
        body.putAll(wrong);
        Desk.wrongly(officer())
                .body(body)
                .post("/api/v1/signals")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }
}
