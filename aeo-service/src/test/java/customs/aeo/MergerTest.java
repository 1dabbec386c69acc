package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.status;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** Two records of one operator: shown as likely, made one, and what was known before stays known. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class MergerTest {
    private static ValidatableResponse rename(Desk.Firm firm, String name) {
        var tag = as(officer()).get("/api/v1/operators/{id}", firm.id()).header("ETag");
        return as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("legalName", name, "country", "XA"))
                .put("/api/v1/operators/{id}", firm.id())
                .then();
    }

    private static ValidatableResponse merge(Desk.Firm survivor, Desk.Firm absorbed) {
        var tag = as(officer()).get("/api/v1/operators/{id}", survivor.id()).header("ETag");
        return as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("absorbedId", absorbed.id(), "reason", "Registered twice."))
                .post("/api/v1/operator-mergers/{id}", survivor.id())
                .then();
    }

    @Test
    void recordsOfAlikeNamesAreShownWithTheirReasons() {
        day("2026-03-01");
        var one = Desk.firm();
        var same = Desk.firm();
        var similar = Desk.firm();
        var other = Desk.firm();
        rename(one, "Gl\u00fccksbaum Trading " + one.number() + " Ltd.").statusCode(200);
        rename(same, "GLUCKSBAUM TRADING, " + one.number()).statusCode(200);
        rename(similar, "Glucksbaum Tradings " + one.number() + " GmbH").statusCode(200);
        rename(other, "Glucksbaum").statusCode(200);
        as(officer())
                .get("/api/v1/operator-mergers/{id}/likely", one.id())
                .then()
                .statusCode(200)
                .body("operator.id", equalTo(List.of(same.id(), similar.id())))
                .body("reasons", equalTo(List.of(List.of("SAME_NAME"), List.of("SIMILAR_NAME"))));
        as(Tokens.of("aeo-officer").administration("XB").sign())
                .get("/api/v1/operator-mergers/{id}/likely", one.id())
                .then()
                .statusCode(404);
    }

    @Test
    void theNumbersOfTheRecordThatGoesAreAnsweredByTheOneThatStays() {
        day("2026-03-01");
        var holder = Desk.firm();
        var twin = Desk.firm();
        var third = Desk.firm();
        Desk.granted(holder, "2026-06-24", "AEOC");
        day("2026-09-01");
        status(twin, null, null).then().body("status", equalTo("NOT_AUTHORISED"));
        merge(twin, holder).statusCode(409).body("type", equalTo("/problems/holds-authorisation"));
        merge(holder, holder).statusCode(422).body("errors[0].pointer", equalTo("/absorbedId"));
        merge(holder, Desk.firm("XB", "2015-01-01")).statusCode(404);
        var open = Desk.firm();
        Desk.submitted(open, "2026-09-01", "AEOS");
        merge(holder, open).statusCode(409).body("type", equalTo("/problems/application-under-way"));
        merge(twin, third).statusCode(200);
        day("2026-09-02");
        merge(holder, twin)
                .statusCode(200)
                .body("identifiers.value", equalTo(List.of(holder.number(), twin.number(), third.number())));
        for (var firm : List.of(holder, twin, third)) {
            status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        }
        as(twin.trader()).get("/api/v1/situation").then().body("authorisations", hasSize(1));
        // what was known before stays known
        status(twin, "2026-09-01", "2026-09-01").then().body("status", equalTo("NOT_AUTHORISED"));
        status(third, "2026-09-01", "2026-09-01").then().body("status", equalTo("NOT_AUTHORISED"));
        status(holder, "2026-09-01", "2026-09-01").then().body("status", equalTo("AUTHORISED"));
        status(twin, "2026-09-01", "2026-09-02").then().body("status", equalTo("AUTHORISED"));
        as(officer())
                .get("/api/v1/operator-mergers/{id}", holder.id())
                .then()
                .body("absorbedId", equalTo(List.of(twin.id())))
                .body("reason", equalTo(List.of("Registered twice.")))
                .body("[0].numbers.value", equalTo(List.of(twin.number(), third.number())));
        as(officer())
                .get("/api/v1/operators/{id}", twin.id())
                .then()
                .body("mergedInto", equalTo(holder.id()))
                .body("identifiers", empty())
                .body("acts", empty());
        as(officer())
                .queryParam("name", twin.number())
                .get("/api/v1/operators")
                .then()
                .body("items.id", not(hasItem(twin.id())));
        merge(holder, twin).statusCode(409).body("type", equalTo("/problems/merged"));
        rename(twin, "Another").statusCode(409).body("type", equalTo("/problems/merged"));
        as(Desk.auditor())
                .queryParam("aggregate", twin.id())
                .get("/api/v1/history")
                .then()
                .body("act", hasItem("merge-into"));
    }
}
