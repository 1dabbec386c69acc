package customs.aeo;

import customs.aeo.register.Followed;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.clearance;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.firm;
import static customs.aeo.Desk.status;
import static customs.aeo.Desk.suspend;
import static customs.aeo.Desk.wrongly;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Questions about the status of one trader and of several, good and bad. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class StatusQuestionTest {
    private static final String QUESTIONS = "/api/v1/status-questions";

    private static ValidatableResponse ask(RequestSpecification request, List<Map<String, String>> identifiers) {
        Followed.untilNow();
        return request.contentType("application/json")
                .body(Map.of("identifiers", identifiers))
                .post(QUESTIONS)
                .then();
    }

    private static Map<String, String> tin(String value) {
        return Map.of("scheme", "TIN", "identifier", value);
    }

    @Test
    void aDayBeforeTheProgrammeIsRefused() {
        day("2026-03-01");
        var firm = firm();
        status(firm, "2019-12-31", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/before-programme"))
                .body("errors[0].pointer", equalTo("on"));
        status(firm, null, "2019-12-31")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/before-programme"))
                .body("errors[0].pointer", equalTo("asKnownOn"));
        status(firm, "2020-01-01", null).then().statusCode(200).body("status", equalTo("NOT_AUTHORISED"));
        ask(as(clearance()).queryParam("on", "2019-12-31"), List.of(tin(firm.number())))
                .statusCode(422)
                .body("type", equalTo("/problems/before-programme"));
    }

    @Test
    void anUnknownSchemeAndAMalformedNumberAreRefused() {
        day("2026-03-01");
        as(clearance())
                .get("/api/v1/status/PASSPORT/X1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-scheme"));
        as(clearance())
                .get("/api/v1/status/TIN/no-number")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/malformed-identifier"));
        var nowhere = Tokens.of("clearance-system").administration("ZZ").sign();
        as(nowhere)
                .get("/api/v1/status/TIN/XA1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-scheme"));
    }

    @Test
    void severalAreAnsweredEachInItsPlaceAndAsTheSingleQuestionDoes() {
        day("2026-03-01");
        var suspended = firm();
        var none = firm();
        Desk.granted(suspended, "2026-06-24", "AEOC", "AEOS");
        day("2026-09-01");
        suspend(suspended, "d", "2026-09-01");
        var asked = List.of(
                tin(none.number()),
                tin("XA404404"),
                tin("not a number!"),
                Map.of("scheme", "PASSPORT", "identifier", "X\"1"),
                tin(suspended.number()));
        var answers = ask(as(clearance()), asked)
                .statusCode(200)
                .body("answers", hasSize(5))
                .body("on", equalTo("2026-09-01"))
                .body("answers[0].status", equalTo("NOT_AUTHORISED"))
                .body("answers[0].problem", nullValue())
                .body("answers[1].status", equalTo("NOT_FOUND"))
                .body("answers[2].status", nullValue())
                .body("answers[2].problem", equalTo("malformed-identifier"))
                .body("answers[3].problem", equalTo("unknown-scheme"))
                .body("answers[3].identifier", equalTo("X\"1"))
                .body("answers[4].identifier", equalTo(suspended.number()));
        status(suspended, null, null)
                .then()
                .body("status", equalTo(answers.extract().<String>path("answers[4].status")))
                .body("levels.level", equalTo(answers.extract().<List<?>>path("answers[4].levels.level")))
                .body("levels.number", equalTo(answers.extract().<List<?>>path("answers[4].levels.number")))
                .body("levels.status", equalTo(answers.extract().<List<?>>path("answers[4].levels.status")))
                .body("levels.validFrom", equalTo(answers.extract().<List<?>>path("answers[4].levels.validFrom")))
                .body("levels.criterion", equalTo(answers.extract().<List<?>>path("answers[4].levels.criterion")));
        ask(as(clearance()).queryParam("asKnownOn", "2026-08-31"), asked)
                .statusCode(200)
                .body("answers[4].status", equalTo("AUTHORISED"))
                .body("answers[4].levels.status", everyItem(equalTo("ACTIVE")))
                .body("answers[4].levels.criterion", everyItem(nullValue()))
                .body("asKnownOn", equalTo("2026-08-31"));
    }

    @Test
    void oneQuestionIsAboutOneToAThousandTraders() {
        day("2026-03-01");
        var thousand = new ArrayList<>(Collections.nCopies(1000, tin("XA404404")));
        ask(as(clearance()), thousand).statusCode(200).body("answers", hasSize(1000));
        thousand.add(tin("XA404404"));
        ask(wrongly(clearance()), thousand).statusCode(422).body("type", equalTo("/problems/too-many-identifiers"));
        ask(wrongly(clearance()), List.of())
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("errors[0].pointer", equalTo("/identifiers"));
        var nothing = new HashMap<String, String>();
        nothing.put("scheme", "TIN");
        ask(wrongly(clearance()), Arrays.asList(tin("XA404404"), nothing))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/identifiers/1"));
        wrongly(clearance())
                .body("{\"identifiers\":[{\"scheme\":\"TIN\",\"identifier\":\"XA1\",\"colour\":1}]}")
                .post(QUESTIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
        wrongly(clearance())
                .body("{}")
                .post(QUESTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/identifiers"));
    }

    @Test
    void asOfIsSaidAndLiesNotInTheFuture() {
        day("2026-03-01");
        var firm = firm();
        status(firm, null, null)
                .then()
                .statusCode(200)
                .body("asOf", not(nullValue()))
                .body("asKnownOn", equalTo("2026-03-01"));
        status(firm, null, "2026-02-28").then().body("asOf", equalTo("2026-02-28T22:59:59.999999Z"));
    }

    @Test
    void theLanguageIsTheCallers() {
        day("2026-03-01");
        var firm = firm();
        status(firm, null, null);
        as(clearance())
                .header("Accept-Language", "fr")
                .get("/api/v1/status/TIN/{number}", firm.number())
                .then()
                .statusCode(200)
                .body("reason.code", equalTo("NOT_AUTHORISED"))
                .body("reason.text", not(equalTo(status(firm, null, null).path("reason.text"))));
    }
}
