package customs.aeo.operator;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.status;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What a firm enters and an officer verifies: numbers, roles, contacts; and which numbers answer a status question. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class UpkeepTest {
    private static ValidatableResponse send(String token, Desk.Firm firm, String path, Map<String, ?> body) {
        return Desk.change(token, "/api/v1/operators/" + firm.id(), path, body);
    }

    private static ValidatableResponse wrong(String token, Desk.Firm firm, String path, String body) {
        return Desk.wrongly(token)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/operators/" + firm.id() + "/" + path)
                .then();
    }

    private static ValidatableResponse verified(Desk.Firm firm, String value, String outcome) {
        var body = new HashMap<String, String>();
        body.put("scheme", "TIN");
        body.put("value", value);
        body.put("outcome", outcome);
        body.put("method", "ISSUER_REGISTER");
        body.put("evidence", "Extract 17, page 2");
        body.put("on", "2026-08-31");
        return send(officer(), firm, "identifier-verifications", body);
    }

    @Test
    void aNumberThatTheFirmClaimsAnswersNothingUntilAnOfficerVerifiedIt() {
        day("2026-03-01");
        var firm = Desk.firm();
        var other = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        day("2026-09-01");
        var value = firm.number() + "7";
        var claimed = new Desk.Firm(firm.id(), value, "XA");
        send(
                        firm.trader(),
                        firm,
                        "identifiers",
                        Map.of("scheme", "TIN", "country", "XA", "value", value, "validFrom", "2026-03-01"))
                .statusCode(200)
                .body("identifiers.state", equalTo(List.of("UNVERIFIED", "CLAIMED")))
                .body("acts.act", not(hasItem("verify-identifier")));
        status(firm, null, null).then().body("status", equalTo("AUTHORISED"));
        status(claimed, null, null).then().body("status", equalTo("NOT_FOUND"));
        status(claimed, "2026-08-01", "2026-08-02").then().body("status", equalTo("NOT_FOUND"));
        // whoever signs in with that number does not come into the record of the firm that claims it
        as(claimed.trader()).get("/api/v1/situation").then().statusCode(404);
        as(claimed.trader()).get("/api/v1/operators/{id}", firm.id()).then().statusCode(404);
        as(officer())
                .queryParam("identifier", value)
                .get("/api/v1/register/XA")
                .then()
                .statusCode(200)
                .body("items", empty());
        verified(firm, value, "VERIFIED")
                .statusCode(200)
                .body("identifiers[1].state", equalTo("VERIFIED"))
                .body("identifiers[1].checkedBy", equalTo("officer.xa"))
                .body("identifiers[1].checkedOn", equalTo("2026-08-31"))
                .body("identifiers[1].method", equalTo("ISSUER_REGISTER"))
                .body("identifiers[1].evidence", equalTo("Extract 17, page 2"))
                .body("acts.act", hasItem("verify-identifier"));
        status(claimed, null, null).then().body("status", equalTo("AUTHORISED"));
        as(claimed.trader()).get("/api/v1/situation").then().statusCode(200);
        var asOther = Map.of("scheme", "TIN", "country", "XA", "value", value);
        send(officer(), other, "identifiers", asOther)
                .statusCode(409)
                .body("type", equalTo("/problems/identifier-taken"));
        verified(firm, value, "REJECTED").statusCode(200).body("identifiers[1].state", equalTo("REJECTED"));
        status(claimed, null, null).then().body("status", equalTo("NOT_FOUND"));
        status(claimed, "2026-08-01", "2026-08-02").then().body("status", equalTo("NOT_FOUND"));
        send(officer(), other, "identifiers", asOther)
                .statusCode(200)
                .body("identifiers[1].state", equalTo("UNVERIFIED"));
        status(claimed, null, null).then().body("status", equalTo("NOT_AUTHORISED"));
        verified(firm, value, "VERIFIED").statusCode(409).body("type", equalTo("/problems/identifier-taken"));
        as(Desk.auditor())
                .queryParam("aggregate", firm.id())
                .get("/api/v1/history")
                .then()
                .body("act", hasItems("add-identifier", "verify-identifier", "reject-identifier"));
    }

    @Test
    void aVerificationNeedsItsEvidenceItsDayAndANumberThatIsThere() {
        day("2026-09-01");
        var firm = Desk.firm();
        var body = "{\"scheme\":\"TIN\",\"value\":\"%s\",\"outcome\":\"VERIFIED\",\"method\":\"DOCUMENT\",%s}";
        wrong(officer(), firm, "identifier-verifications", body.formatted(firm.number(), "\"evidence\":\" \""))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/evidence")));
        wrong(
                        officer(),
                        firm,
                        "identifier-verifications",
                        body.formatted(firm.number(), "\"evidence\":\"x\",\"on\":\"2026-09-02\""))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/on")))
                .body("errors.code", equalTo(List.of("FUTURE")));
        wrong(officer(), firm, "identifier-verifications", body.formatted("XA1", "\"evidence\":\"x\""))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/value")));
        var good = body.formatted(firm.number(), "\"evidence\":\"x\"");
        Desk.wrongly(officer())
                .body(good)
                .post("/api/v1/operators/{id}/identifier-verifications", firm.id())
                .then()
                .statusCode(428);
        Desk.wrongly(Tokens.of("aeo-officer").administration("XB").sign())
                .header("If-Match", "*")
                .body(good)
                .post("/api/v1/operators/{id}/identifier-verifications", firm.id())
                .then()
                .statusCode(404);
    }

    @Test
    void rolesAreHeldByTheOperatorOrAUnitFromDayToDay() {
        day("2026-09-01");
        var firm = Desk.firm();
        as(firm.trader())
                .header("Accept-Language", "fr")
                .get("/api/v1/operators/{id}/roles/choices", firm.id())
                .then()
                .statusCode(200)
                .body("role", hasItems("IMPORTER", "EXPORTER", "WAREHOUSE_KEEPER", "PORT_OPERATOR"))
                .body("find { it.role == 'WAREHOUSE_KEEPER' }.name", equalTo("Entrepositaire"));
        send(officer(), firm, "units", Map.of("code", "W1", "name", "Warehouse", "kind", "SITE", "country", "XA"));
        send(firm.trader(), firm, "roles", Map.of("role", "IMPORTER", "validFrom", "2026-01-01"))
                .statusCode(200);
        send(
                        officer(),
                        firm,
                        "roles",
                        Map.of(
                                "role",
                                "WAREHOUSE_KEEPER",
                                "unit",
                                "W1",
                                "validFrom",
                                "2026-02-01",
                                "validTo",
                                "2026-12-31"))
                .statusCode(200)
                .body("roles.role", equalTo(List.of("IMPORTER", "WAREHOUSE_KEEPER")))
                .body("roles[1].unit", equalTo("W1"))
                .body("roles[1].validTo", equalTo("2026-12-31"));
        wrong(officer(), firm, "roles", "{\"role\":\"IMPORTER\"}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("DUPLICATE")));
        wrong(officer(), firm, "roles", "{\"role\":\"JUGGLER\"}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN")));
        wrong(officer(), firm, "roles", "{\"role\":\"EXPORTER\",\"unit\":\"W9\"}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_UNIT")));
        wrong(officer(), firm, "roles", "{\"role\":\"EXPORTER\",\"validTo\":\"2026-08-31\"}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("DATES_OUT_OF_ORDER")));
        wrong(officer(), firm, "roles/ending", "{\"role\":\"IMPORTER\",\"lastDay\":\"2025-12-31\"}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("DATES_OUT_OF_ORDER")));
        send(firm.trader(), firm, "roles/ending", Map.of("role", "IMPORTER"))
                .statusCode(200)
                .body("roles[0].validTo", equalTo("2026-09-01"));
        wrong(officer(), firm, "roles/ending", "{\"role\":\"IMPORTER\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        send(officer(), firm, "roles", Map.of("role", "IMPORTER", "validFrom", "2026-09-02"))
                .statusCode(200)
                .body("roles", hasSize(3));
    }

    @Test
    void contactsAreVerifiedByAnOfficerAndErasedWithoutATrace() {
        day("2026-09-01");
        var firm = Desk.firm();
        var other = Desk.firm();
        send(
                        firm.trader(),
                        firm,
                        "contacts",
                        Map.of("purpose", "INCIDENT", "name", "Demonstration guard post", "phone", "+999 20 123456"))
                .statusCode(200)
                .body("contacts[0].verifiedOn", nullValue());
        wrong(officer(), firm, "contacts", "{\"purpose\":\"CUSTOMS\",\"name\":\"x\"}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/email")));
        wrong(officer(), firm, "contacts", "{\"purpose\":\"CUSTOMS\",\"name\":\"x\",\"email\":\"nowhere\"}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/email")));
        wrong(
                        officer(),
                        firm,
                        "contacts",
                        "{\"purpose\":\"INCIDENT\",\"name\":\"Demonstration guard post\",\"phone\":\"+999 20 123456\"}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("DUPLICATE")));
        var contact = as(officer())
                .get("/api/v1/operators/{id}", firm.id())
                .then()
                .extract()
                .<String>path("contacts[0].id");
        wrong(officer(), firm, "contacts/" + contact + "/verification", "{\"on\":\"2026-09-02\"}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/on")));
        wrong(officer(), other, "contacts/" + contact + "/verification", "{}").statusCode(404);
        send(officer(), firm, "contacts/" + contact + "/verification", Map.of("on", "2026-08-30"))
                .statusCode(200)
                .body("contacts[0].verifiedOn", equalTo("2026-08-30"))
                .body("contacts[0].verifiedBy", equalTo("officer.xa"));
        var tag = as(firm.trader()).get("/api/v1/operators/{id}", firm.id()).header("ETag");
        as(firm.trader())
                .header("If-Match", tag)
                .delete("/api/v1/operators/{id}/contacts/{contact}", firm.id(), contact)
                .then()
                .statusCode(200)
                .body("contacts", empty());
        var history = as(Desk.auditor())
                .queryParam("aggregate", firm.id())
                .get("/api/v1/history")
                .then()
                .body("act", hasItems("add-contact", "verify-contact", "remove-contact"))
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(history.contains("guard post") || history.contains("123456"));
    }
}
