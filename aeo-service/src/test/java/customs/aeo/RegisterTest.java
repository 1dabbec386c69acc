package customs.aeo;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What anyone finds in the public register. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RegisterTest {

    private static ValidatableResponse search(Map<String, ?> wanted) {
        return given().filter(Contract.filter())
                .queryParams(wanted)
                .get("/api/v1/register/XA")
                .then();
    }

    private static void publication(Desk.Firm firm, boolean allowed) {
        var request = as(firm.trader())
                .header(
                        "If-Match",
                        as(firm.trader())
                                .get("/api/v1/operators/{id}", firm.id())
                                .header("ETag"));
        var path = "/api/v1/operators/{id}/publication";
        (allowed ? request.put(path, firm.id()) : request.delete(path, firm.id()))
                .then()
                .statusCode(200);
    }

    private static Desk.Firm published() {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC", "AEOS");
        publication(firm, true);
        return firm;
    }

    @Test
    void aFirmIsFoundByItsNumberNameCountryAndLevel() {
        var firm = published();
        day("2026-09-01");
        var number = firm.number();
        search(Map.of("identifier", number))
                .statusCode(200)
                .body("administration", equalTo("XA"))
                .body("demonstration", equalTo(true))
                .body("rule.consent", equalTo(true))
                .body("rule.source.standing", equalTo("RULING"))
                .body("on", equalTo("2026-09-01"))
                .body("items", hasSize(1))
                .body("items[0].operatorName", equalTo("Demonstration firm " + number))
                .body("items[0].levels.level", equalTo(List.of("AEOC", "AEOS")));
        search(Map.of("name", "FIRM " + number, "country", "XA", "level", "AEOS"))
                .body("items", hasSize(1))
                .body("items[0].levels.level", equalTo(List.of("AEOS")));
        search(Map.of("identifier", number, "country", "XB")).body("items", hasSize(0));
        search(Map.of("identifier", number, "level", "AEOX")).body("items", hasSize(0));
        search(Map.of("identifier", number.substring(0, 5))).body("items", hasSize(0));
        search(Map.of("identifier", number, "name", " ", "level", "", "country", ""))
                .body("items", hasSize(1));
    }

    @Test
    void theDayAndTheStateOfKnowledgeCount() {
        var firm = published();
        day("2026-09-01");
        Desk.suspend(firm, "d", "2026-08-01");
        day("2026-10-01");
        var number = firm.number();
        search(Map.of("identifier", number))
                .body("items[0].levels.find { it.level == 'AEOC' }.status", equalTo("SUSPENDED"));
        search(Map.of("identifier", number, "on", "2026-07-31"))
                .body("items[0].levels.status", everyItem(equalTo("ACTIVE")));
        search(Map.of("identifier", number, "on", "2026-08-15", "asKnownOn", "2026-08-31"))
                .body("asOf", equalTo("2026-08-31T21:59:59.999999Z"))
                .body("items[0].levels.status", everyItem(equalTo("ACTIVE")));
        search(Map.of("identifier", number, "on", "2026-08-15", "asKnownOn", "2026-09-01"))
                .body("items[0].levels.status", hasItem("SUSPENDED"));
        search(Map.of("identifier", number, "on", "2026-06-24")).body("items", hasSize(0));
        search(Map.of("identifier", number, "asKnownOn", "2026-06-01")).body("items", hasSize(0));
    }

    @Test
    void whoeverWithdrewConsentIsNotShownForAnyDay() {
        var firm = published();
        day("2026-09-01");
        search(Map.of("identifier", firm.number())).body("items", hasSize(1));
        publication(firm, false);
        search(Map.of("identifier", firm.number())).body("items", hasSize(0));
        search(Map.of("identifier", firm.number(), "asKnownOn", "2026-08-31", "on", "2026-08-31"))
                .body("items", hasSize(0));
    }

    @Test
    void daysThatCannotBeAskedAboutAndAdministrationsWithoutAProgrammeAreRefused() {
        day("2026-09-01");
        search(Map.of("on", "2019-12-31")).statusCode(422).body("type", equalTo("/problems/before-programme"));
        search(Map.of("asKnownOn", "2026-09-02")).statusCode(422).body("errors[0].code", equalTo("FUTURE"));
        given().get("/api/v1/register/ZZ").then().statusCode(422).body("type", equalTo("/problems/unknown-scheme"));
        given().queryParam("on", "yesterday")
                .get("/api/v1/register/XA")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("on"));
    }

    @Test
    void pagesFollowOneAnother() {
        published();
        published();
        day("2026-09-01");
        var first = search(Map.of("limit", 1)).body("items", hasSize(1));
        var after = first.extract().<String>path("after");
        var second =
                search(Map.of("limit", 200, "after", after)).statusCode(200).body("after", nullValue());
        assertEquals(
                search(Map.of("limit", 200)).extract().<List<?>>path("items").size() - 1,
                second.extract().<List<?>>path("items").size());
        assertNull(second.extract().path("after"));
    }
}
