package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.status;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What rests on an authorisation follows it down the graph, and comes back selectively; nothing goes upwards. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DependentDecisionTest {
    private static final String ALL = "/api/v1/dependent-decisions";

    private static Desk.Firm holder() {
        day("2026-03-01");
        var firm = firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        day("2026-09-14");
        return firm;
    }

    private static String rests(Desk.Firm firm, String kind, String reference, String on, String code) {
        return ALL + "/"
                + as(officer())
                        .contentType("application/json")
                        .body(Map.of(
                                "operatorId",
                                firm.id(),
                                "kind",
                                kind,
                                "reference",
                                firm.number() + reference,
                                "restsOn",
                                List.of(Map.of("kind", on, "code", code))))
                        .post(ALL)
                        .then()
                        .statusCode(201)
                        .body("stage", equalTo("IN_FORCE"))
                        .extract()
                        .<String>path("id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void stands(String path, String stage) {
        as(officer()).get(path).then().statusCode(200).body("stage", equalTo(stage));
    }

    @Test
    void aSuspensionByCompetenceCarriesToWhatRestsOnItAndComesBackSelectively() {
        var firm = holder();
        var clearance = rests(firm, "CENTRALISED_CLEARANCE", "-1", "LEVEL", "AEOC");
        var guarantee = rests(firm, "REDUCED_GUARANTEE", "-2", "CRITERION", "d");
        var entry = rests(firm, "ENTRY_IN_RECORDS", "-3", "DECISION", id(clearance));
        var security = rests(firm, "SECURITY_DATA", "-4", "LEVEL", "AEOS");
        var suspension = Desk.suspend(firm, "d", "2026-09-14").then().extract().<String>path("id");
        stands(clearance, "SUSPENDED");
        stands(guarantee, "SUSPENDED");
        stands(entry, "SUSPENDED");
        stands(security, "IN_FORCE");
        day("2026-10-01");
        Desk.suspension(
                        decider(),
                        suspension,
                        "lifting",
                        Map.of("reason", "Mended.", "withheld", List.of(id(guarantee))))
                .then()
                .statusCode(200);
        stands(clearance, "IN_FORCE");
        stands(entry, "IN_FORCE");
        as(officer())
                .get(guarantee)
                .then()
                .body("stage", equalTo("SUSPENDED"))
                .body("causes", hasSize(1))
                .body("causes[0].own", equalTo(true));
        change(officer(), guarantee, "restoration", Map.of("reason", "Proved."))
                .statusCode(200)
                .body("stage", equalTo("IN_FORCE"))
                .body("since", equalTo("2026-10-01"));
    }

    @Test
    void twoSuspensionsAreTwoCauses() {
        var firm = holder();
        var clearance = rests(firm, "CENTRALISED_CLEARANCE", "-1", "LEVEL", "AEOC");
        var first = Desk.suspend(firm, "d", "2026-09-14").then().extract().<String>path("id");
        Desk.suspend(firm, "a", "2026-09-14");
        Desk.suspension(decider(), first, "lifting", Map.of("reason", "Mended."))
                .then()
                .statusCode(200);
        stands(clearance, "SUSPENDED");
    }

    @Test
    void aRevocationRevokesWhatRestsOnIt() {
        var firm = holder();
        var clearance = rests(firm, "CENTRALISED_CLEARANCE", "-1", "LEVEL", "AEOC");
        var security = rests(firm, "SECURITY_DATA", "-2", "LEVEL", "AEOS");
        Desk.revoked(firm, "d");
        stands(clearance, "REVOKED");
        stands(security, "IN_FORCE");
    }

    @Test
    void itsOwnFaultGoesDownAndNotUp() {
        var firm = holder();
        var simplified = rests(firm, "SIMPLIFIED_DECLARATION", "-1", "LEVEL", "AEOC");
        var entry = rests(firm, "ENTRY_IN_RECORDS", "-2", "DECISION", id(simplified));
        change(officer(), simplified, "suspension", Map.of("reason", "Late declarations."))
                .statusCode(200)
                .body("stage", equalTo("SUSPENDED"));
        stands(entry, "SUSPENDED");
        status(firm, null, null)
                .then()
                .body("status", equalTo("AUTHORISED"))
                .body("levels.status.unique()", equalTo(List.of("ACTIVE")));
        as(officer())
                .queryParam("operator", firm.id())
                .get("/api/v1/signals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("DEPENDENT_SUSPENDED"))
                .body("items[0].stage", equalTo("OPEN"))
                .body("items[0].levels", equalTo(List.of("AEOC", "AEOS")));
        change(officer(), simplified, "suspension", Map.of("reason", "Again."))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        change(officer(), simplified, "restoration", Map.of("reason", "In time again."))
                .statusCode(200);
        stands(entry, "IN_FORCE");
    }

    @Test
    void itRestsOnlyOnWhatIsKnownAndIsSeenOnlyByWhomItConcerns() {
        var firm = holder();
        Desk.wrongly(officer())
                .body(Map.of(
                        "operatorId",
                        firm.id(),
                        "kind",
                        "CENTRALISED_CLEARANCE",
                        "reference",
                        "R",
                        "restsOn",
                        List.of(Map.of("kind", "CRITERION", "code", "zz"))))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/restsOn/0/code"));
        var clearance = rests(firm, "CENTRALISED_CLEARANCE", "-1", "LEVEL", "AEOC");
        as(firm.trader()).get(clearance).then().statusCode(200).body("acts", empty());
        as(firm().trader()).get(clearance).then().statusCode(404);
        as(Tokens.of("aeo-officer").administration("XB").sign())
                .get(clearance)
                .then()
                .statusCode(404);
    }
}
