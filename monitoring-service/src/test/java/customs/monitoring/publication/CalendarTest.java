package customs.monitoring.publication;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.secretary;
import static customs.monitoring.Walk.wrongly;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Calendars to subscribe to: stable UID, rising SEQUENCE, cancellation instead of removal. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class CalendarTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void aSessionKeepsItsUidThroughANewDateAndACancellation() {
        Walk walk = Walk.begin();
        Walk.Sitting sitting = Walk.Sitting.open("PTC", walk.year);
        String uid = "UID:session-%s@customs-resilience".formatted(sitting.id());
        List<String> planned = entry(body("PTC"), uid);
        assertTrue(planned.containsAll(List.of("SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:Demonstration session")));
        int year = walk.year + 1;
        as(secretary("PTC"))
                .header("If-Match", sitting.tag())
                .body("{\"from\":\"%d-10-05\",\"to\":\"%d-10-08\"}".formatted(year, year))
                .post("/api/v1/sessions/{id}/reschedule", sitting.id())
                .then()
                .statusCode(200)
                .body("documentsDue", equalTo(year + "-09-05"))
                .body("acts.act", hasItems("reschedule", "cancel"));
        List<String> moved = entry(body("PTC"), uid);
        assertTrue(
                moved.containsAll(List.of(
                        "SEQUENCE:1",
                        "DTSTART;VALUE=DATE:%d1005".formatted(year),
                        "DTEND;VALUE=DATE:%d1009".formatted(year))),
                moved.toString());
        String documents = "UID:documents-%s@customs-resilience".formatted(sitting.id());
        assertTrue(entry(body("PTC"), documents).containsAll(List.of("TRIGGER:-P30D", "TRIGGER:-P7D")));
        cancel(sitting).then().statusCode(200).body("stage", equalTo("CANCELLED"));
        assertTrue(entry(body("PTC"), uid).containsAll(List.of("SEQUENCE:2", "STATUS:CANCELLED")));
        cancel(sitting).then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        wrongly(secretary("PTC"))
                .header("If-Match", sitting.tag())
                .body("{\"from\":\"%d-10-06\",\"to\":\"%d-10-08\"}".formatted(year, year))
                .post("/api/v1/sessions/{id}/reschedule", sitting.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void aSessionThatAReportWaitsForIsNotCancelled() {
        Walk walk = Walk.begin().accepted();
        Walk.Sitting sitting = walk.table("EC");
        cancel(sitting).then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        sitting.move("CANCELLED").then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void aMembersCalendarSaysWhenReportsAreDue() {
        Walk walk = Walk.begin();
        String uid = "UID:report-XA-%s@customs-resilience".formatted(walk.cycle);
        String feed = given().filter(Contract.filter())
                .get("/api/v1/calendars/members/XA")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertTrue(entry(feed, uid).contains("DTSTART;VALUE=DATE:%d0131".formatted(walk.year + 1)));
        assertFalse(feed.contains("UID:recommendation-"));
        given().filter(Contract.filter())
                .get("/api/v1/calendars/members/QQ")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.Response cancel(Walk.Sitting sitting) {
        return as(secretary(sitting.body()))
                .header("If-Match", sitting.tag())
                .body("{\"reason\":\"The hall is closed.\"}")
                .post("/api/v1/sessions/{id}/cancel", sitting.id());
    }

    private static String body(String body) {
        return given().filter(Contract.filter())
                .get("/api/v1/calendars/bodies/{body}", body)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The lines of the one entry with that UID. */
    private static List<String> entry(String feed, String uid) {
        List<String> entries = Arrays.stream(feed.replace("\r\n ", "").split("BEGIN:VEVENT"))
                .filter(entry -> entry.contains(uid + "\r\n"))
                .toList();
        assertEquals(1, entries.size(), uid);
        return entries.getFirst().lines().toList();
    }
}
