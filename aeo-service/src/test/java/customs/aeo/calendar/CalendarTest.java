package customs.aeo.calendar;

import customs.aeo.Desk;
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
import static customs.aeo.Desk.wrongly;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Days that an administration declares count in every clock, and the clock names them. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class CalendarTest {
    private static final String PATH = "/api/v1/calendar-days";
    private static final String ADMINISTRATOR = Tokens.of("administrator")
            .id("administrator.xc")
            .administration("XC")
            .sign();
    private static final String OFFICER =
            Tokens.of("aeo-officer").id("officer.xc").administration("XC").sign();

    private static ValidatableResponse declare(String on, String kind, String name) {
        return as(ADMINISTRATOR)
                .contentType("application/json")
                .body(Map.of(
                        "on", on, "kind", kind, "nameEn", name, "nameFr", "Jour " + name, "source", "Notice 7 of 2026"))
                .post(PATH)
                .then();
    }

    /** When the questionnaire of fifteen working days is due that was shared on 5 October 2026. */
    private static ValidatableResponse questionnaire(String token, String language) {
        return as(token)
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(Map.of(
                        "programme",
                        "gcc-style",
                        "today",
                        "2026-10-06",
                        "events",
                        List.of(Map.of("kind", "QUESTIONNAIRE_SHARED", "on", "2026-10-05"))))
                .post("/api/v1/clock-simulations")
                .then()
                .statusCode(200)
                .rootPath("clocks.find { it.clock == 'questionnaire' }");
    }

    @Test
    void aDeclaredDayMovesTheDueDayAndTheClockNamesIt() {
        day("2026-10-05");
        questionnaire(OFFICER, "en").body("due", equalTo("2026-10-26")).body("steps[0].holidays", empty());
        var day = declare("2026-10-12", "HOLIDAY", "Demonstration Day")
                .statusCode(201)
                .body("stage", equalTo("RECORDED"))
                .extract()
                .<String>path("id");
        questionnaire(OFFICER, "en")
                .body("due", equalTo("2026-10-27"))
                .body("steps[0].text", containsString("12 October 2026 (Demonstration Day)"))
                .body("steps[0].holidays.on", equalTo(List.of("2026-10-12")))
                .body("steps[0].holidays[0].source.reference", equalTo("Notice 7 of 2026"));
        questionnaire(OFFICER, "fr").body("steps[0].text", containsString("12 octobre 2026 (Jour Demonstration Day)"));
        // who has no part in that administration reads the programme as its file states it
        questionnaire(Desk.officer(), "en").body("due", equalTo("2026-10-26"));
        var worked = declare("2026-10-17", "WORKING_DAY", "Saturday worked")
                .statusCode(201)
                .extract()
                .<String>path("id");
        questionnaire(OFFICER, "en").body("due", equalTo("2026-10-26"));

        declare("2026-10-12", "WORKING_DAY", "Other")
                .statusCode(409)
                .body("type", equalTo("/problems/calendar-day-taken"));
        as(OFFICER)
                .get(PATH + "?year=2026")
                .then()
                .statusCode(200)
                .body("administration", equalTo("XC"))
                .body("weekend", equalTo(List.of("SATURDAY", "SUNDAY")))
                .body("days.findAll { it.origin == 'ADMINISTRATION' }.on", equalTo(List.of("2026-10-12", "2026-10-17")))
                .body("acts", empty());
        wrongly(Tokens.of("administrator").administration("XB").sign())
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"x\"}")
                .post(PATH + "/{id}/withdrawal", day)
                .then()
                .statusCode(404);
        withdraw(day, "\"9\"").statusCode(412);
        withdraw(day, null).statusCode(428);
        withdraw(day, "\"0\"").statusCode(200).body("stage", equalTo("WITHDRAWN"));
        withdraw(day, "\"1\"").statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        withdraw(worked, "\"0\"").statusCode(200);
        questionnaire(OFFICER, "en").body("due", equalTo("2026-10-26"));
        as(ADMINISTRATOR)
                .get(PATH + "?year=2026")
                .then()
                .body("days.findAll { it.origin == 'ADMINISTRATION' }.declared.stage", hasItem("WITHDRAWN"))
                .body("acts.act", equalTo(List.of("record-day")));
    }

    private static ValidatableResponse withdraw(String day, String tag) {
        var request = wrongly(ADMINISTRATOR).body("{\"reason\":\"Taken back.\"}");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.post(PATH + "/{id}/withdrawal", day).then();
    }

    @Test
    void publicHolidaysAreListedAndLabelledUnverified() {
        day("2026-10-05");
        as(Tokens.of("auditor").administration("FR").sign())
                .header("Accept-Language", "fr")
                .get(PATH + "?year=2027")
                .then()
                .statusCode(200)
                .body("publicHolidays", equalTo("administration"))
                .body("days.size()", greaterThan(9))
                .body("days.find { it.on == '2027-07-14' }.source.standing", equalTo("UNVERIFIED"))
                .body("days.find { it.on == '2027-12-25' }.name", equalTo("Noël"));
        as(ADMINISTRATOR).get(PATH + "?year=2030").then().statusCode(200).body("days", hasSize(0));
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        declare("1999-12-31", "HOLIDAY", "Old").statusCode(422).body("errors[0].pointer", equalTo("/on"));
        as(OFFICER).get(PATH + "?year=3000").then().statusCode(422);
        wrongly(ADMINISTRATOR)
                .body("{\"on\":\"2026-02-30\",\"kind\":\"HOLIDAY\",\"nameEn\":\"a\",\"nameFr\":\"b\",\"source\":\"c\"}")
                .post(PATH)
                .then()
                .statusCode(400);
        wrongly(ADMINISTRATOR)
                .body("{\"on\":\"2026-02-20\",\"kind\":\"HOLIDAY\",\"nameEn\":\"a\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/source"));
    }
}
