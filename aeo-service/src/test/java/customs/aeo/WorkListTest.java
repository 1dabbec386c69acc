package customs.aeo;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.officer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Work lists: what is due first comes first, page by page, and the firm's own list. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class WorkListTest {
    @Test
    void theOfficersListIsSortedByTheNextDueDayAndComesInPages() {
        var later = Desk.submitted(Desk.firm(), "2026-03-12", "AEOC");
        var first = Desk.submitted(Desk.firm(), "2026-03-02", "AEOC");
        var middle = Desk.submitted(Desk.firm(), "2026-03-07", "AEOC");
        day("2040-01-01");
        var seen = new ArrayList<String>();
        var dues = new ArrayList<String>();
        String after = null;
        do {
            var request = as(officer()).queryParam("awaits", "OFFICER").queryParam("limit", 2);
            if (after != null) {
                request.queryParam("after", after);
            }
            var page =
                    request.get("/api/v1/applications").then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            page.<List<Map<String, Object>>>path("items.nextDue").stream()
                    .filter(Objects::nonNull)
                    .forEach(due -> dues.add((String) due.get("due")));
            after = page.path("after");
        } while (after != null);
        assertEquals(dues.stream().sorted().toList(), dues);
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.indexOf(first) < seen.indexOf(middle) && seen.indexOf(middle) < seen.indexOf(later));
        as(officer())
                .queryParam("awaits", "OFFICER")
                .get("/api/v1/applications")
                .then()
                .body("items.awaits", everyItem(equalTo("OFFICER")))
                .body("items.nextDue.text", hasItem(containsString("days ago")));
    }

    @Test
    void timeAloneMovesACaseToItsPlace() {
        day("2026-03-02");
        Statute.inForce("XK", Statute.programme("XK", "1", "2020-01-01"));
        var officer =
                Tokens.of("aeo-officer").id("officer.XK").administration("XK").sign();
        var decider =
                Tokens.of("aeo-decider").id("decider.XK").administration("XK").sign();
        var firm = Desk.firm("XK", "2015-01-01");
        var refused = Desk.submitted(firm, "2026-03-02", "AEOC");
        act(officer, refused, "acceptance", Map.of()).statusCode(200);
        act(officer, refused, "assessment").statusCode(200);
        for (var criterion : List.of("a", "b", "c", "d")) {
            act(
                            officer,
                            refused,
                            "verdicts",
                            Map.of("level", "AEOC", "criterion", criterion, "finding", "NOT_MET", "note", "Seen."))
                    .statusCode(200);
        }
        act(officer, refused, "proposal", Map.of("recommendation", "REFUSE", "reason", "As found."))
                .statusCode(200);
        act(decider, refused, "hearing", Map.of("grounds", "Not met.")).statusCode(200);
        act(firm.trader(), refused, "hearing/answer", Map.of("answer", "It is.", "nothingFurther", true))
                .statusCode(200);
        act(decider, refused, "refusal", Map.of("reason", "Not met.")).statusCode(200);
        var later = Desk.submitted(Desk.firm("XK", "2015-01-01"), "2026-03-20", "AEOC");
        // the limit for an appeal runs until 1 April, that for acceptance until 19 April
        order(officer, refused, later);
        day("2026-04-01");
        order(officer, refused, later);
        // nobody does anything; on the next day no appeal is possible any more, and nothing of the case is due
        day("2026-04-02");
        order(officer, later, refused);
        day("2026-04-01");
        order(officer, refused, later);
    }

    private static void order(String officer, String... ids) {
        as(officer).get("/api/v1/applications").then().body("items.id", equalTo(List.of(ids)));
    }

    @Test
    void theDecidersListHoldsWhatAwaitsADecision() {
        var id = Desk.assessed(Desk.firm(), "2026-03-02", "2026-03-20", "MET", "AEOC");
        as(Desk.decider())
                .queryParam("awaits", "DECIDER")
                .queryParam("limit", 200)
                .get("/api/v1/applications")
                .then()
                .body("items.id", hasItem(id));
        var list = as(officer())
                .queryParam("awaits", "OFFICER")
                .queryParam("limit", 200)
                .get("/api/v1/applications")
                .then()
                .extract()
                .<List<String>>path("items.id");
        assertFalse(list.contains(id));
    }

    @Test
    void everyActThatIsOfferedIsPossible() {
        var firm = Desk.firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-20", "MET", "AEOC");
        Desk.read(Desk.decider(), id)
                .then()
                .body("acts.act", equalTo(List.of("grant", "return-to-assessment", "open-hearing")))
                .body("recommendation", equalTo("GRANT"));
        Desk.read(officer(), id).then().body("acts.act", equalTo(List.of("extend", "cancel")));
        Desk.read(firm.trader(), id).then().body("acts.act", equalTo(List.of("withdraw")));
    }

    @Test
    void theCaseTellsItsStoryAndWhyAnAssessorMayNotDecide() {
        var firm = Desk.firm();
        var id = Desk.assessed(firm, "2026-03-02", "2026-03-20", "MET", "AEOC");
        var both = Tokens.of("aeo-officer", "aeo-decider").id("officer.xa").sign();
        Desk.read(both, id)
                .then()
                .body("timeline.code", equalTo(List.of("submit", "accept", "start-assessment", "propose")))
                .body("timeline[1].on", equalTo("2026-03-20"))
                .body("hindrance.code", equalTo("ASSESSED_BY_YOU"));
        as(officer())
                .queryParam("operator", firm.id())
                .get("/api/v1/applications")
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void thePublicRegisterShowsWhoAllowedIt() {
        day("2026-03-01");
        var shown = Desk.firm();
        Desk.granted(shown, "2026-06-24", "AEOS");
        var hidden = Desk.firm();
        Desk.granted(hidden, "2026-06-24", "AEOS");
        day("2026-07-10");
        as(shown.trader())
                .header(
                        "If-Match",
                        as(shown.trader())
                                .get("/api/v1/operators/{id}", shown.id())
                                .header("ETag"))
                .put("/api/v1/operators/{id}/publication", shown.id())
                .then()
                .statusCode(200)
                .body("published", equalTo(true));
        var names = given().filter(Contract.filter())
                .queryParam("limit", 200)
                .get("/api/v1/register/XA")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.operatorName.endsWith('%s') }.levels[0].status".formatted(shown.number()),
                        equalTo("ACTIVE"))
                .extract()
                .<List<String>>path("items.operatorName");
        assertFalse(names.contains("Demonstration firm " + hidden.number()));
    }

    @Test
    void frenchIsSpokenToThoseWhoAskForIt() {
        day("2026-03-02");
        var firm = Desk.firm();
        var id = Desk.submitted(firm, "2026-03-02", "AEOS");
        as(firm.trader())
                .header("Accept-Language", "fr-CH, en;q=0.5")
                .get("/api/v1/applications/{id}", id)
                .then()
                .body("levels[0].name", equalTo("Sécurité et sûreté"))
                .body("nextDue.text", containsString("jours restants"))
                .body("clocks[0].steps[0].text", containsString("2 mars 2026"));
    }

    @Test
    void aProgrammeFileIsCheckedLineByLine() {
        var administrator = Tokens.of("administrator").sign();
        as(administrator)
                .contentType("application/yaml")
                .body(yaml("validFrom: 2026-01-01"))
                .post("/api/v1/programmes/validation")
                .then()
                .statusCode(200)
                .body("levels.code", equalTo(List.of("AEOC", "AEOS")))
                .body("clocks.size()", greaterThan(5));
        as(administrator)
                .contentType("application/yaml")
                .body(yaml("validFrom: 2026-02-30\nzone: Moon/Tranquility"))
                .post("/api/v1/programmes/validation")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/programme-refused"))
                .body("errors.code", equalTo(List.of("LINE_4", "LINE_5")))
                .body("errors.pointer", equalTo(List.of("/validFrom", "/zone")));
    }

    private static byte[] yaml(String lines) {
        return "basedOn: eu\ncode: x1\nversion: \"1\"\n%s\n".formatted(lines).getBytes(StandardCharsets.UTF_8);
    }
}
