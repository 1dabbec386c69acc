package customs.monitoring.report;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.validator;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** When a report may be filled, when it counts as on time, and the named reason of every lock. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class WindowTest {
    private static final String ENTRY = "{\"indicator\":\"I1_01\",\"level\":2}";

    @Inject
    Scheduling scheduling;

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void ac11SignedInTheLastSecondIsOnTimeASecondLaterIsLateButTaken() {
        Walk onTime = Walk.begin().sent();
        TestClock.set("%d-01-31T22:59:59Z".formatted(onTime.year + 1));
        onTime.act(validator(), "sign").then().statusCode(200).body("onTime", is(true));

        Walk late = Walk.begin().sent();
        TestClock.set("%d-01-31T23:00:00Z".formatted(late.year + 1));
        assertTrue(late.view(validator()).getBoolean("overdue"));
        late.act(validator(), "sign")
                .then()
                .statusCode(200)
                .body("onTime", is(false))
                .body("stage", equalTo("SUBMITTED"))
                .body("overdue", is(false));
    }

    @Test
    void theWindowOpensAtItsFirstInstantInBrussels() {
        int year = Walk.next();
        TestClock.set("%d-01-01T22:59:59Z".formatted(year + 1));
        Walk walk = Walk.schedule(year, true);
        assertEquals("SCHEDULED", walk.stage(contributor()));
        walk.save(contributor(), "T1", "\"0\"", ENTRY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/window-not-open"));
        assertEquals("WINDOW_NOT_OPEN", walk.view(contributor()).getString("lock.code"));
        scheduling.openAndClose();
        assertEquals("SCHEDULED", walk.stage(contributor()), "one second early");

        TestClock.set("%d-01-01T23:00:00Z".formatted(year + 1));
        scheduling.openAndClose();
        assertEquals("OPEN", walk.stage(contributor()));
        assertNull(walk.view(contributor()).getString("lock"));
        walk.saved("T1", ENTRY);
        assertEquals("DRAFT", walk.stage(contributor()));
    }

    @Test
    void theWindowClosesAfterItsLastSecondAndTheReportLapses() {
        Walk walk = Walk.begin().saved("T1", ENTRY);
        TestClock.set("%d-02-28T22:59:59Z".formatted(walk.year + 1));
        scheduling.openAndClose();
        walk.saved("T1", ENTRY);
        TestClock.set("%d-02-28T23:00:00Z".formatted(walk.year + 1));
        walk.save(contributor(), "T1", walk.sectionTag("T1"), ENTRY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/window-closed"));
        scheduling.openAndClose();
        assertEquals("NOT_SUBMITTED", walk.stage(contributor()));
        walk.save(contributor(), "T1", walk.sectionTag("T1"), ENTRY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/window-closed"));
        assertEquals("WINDOW_CLOSED", walk.view(contributor()).getString("lock.code"));
    }

    @Test
    void aReportInValidationLapsesToo() {
        Walk walk = Walk.begin().sent();
        TestClock.set("%d-03-01T09:00:00Z".formatted(walk.year + 1));
        walk.act(validator(), "sign").then().statusCode(409).body("type", equalTo("/problems/window-closed"));
        scheduling.openAndClose();
        assertEquals("NOT_SUBMITTED", walk.stage(contributor()));
    }

    @Test
    void anExceptionOpensTheWindowAgainForOneMemberAndItsReportIsLate() {
        Walk walk = Walk.begin().saved("T1", ENTRY);
        TestClock.set("%d-03-02T09:00:00Z".formatted(walk.year + 1));
        scheduling.openAndClose();
        assertEquals("NOT_SUBMITTED", walk.stage(contributor()));
        except(walk, "XA", walk.year + 1 + "-03-01")
                .statusCode(422)
                .body("type", equalTo("/problems/dates-out-of-order"));
        except(walk, "AU", walk.year + 1 + "-03-10").statusCode(404);
        except(walk, "XA", walk.year + 1 + "-03-10")
                .statusCode(201)
                .body("until", equalTo(walk.year + 1 + "-03-10T22:59:59Z"))
                .body("stage", equalTo("OPEN"));
        scheduling.openAndClose();
        assertEquals("OPEN", walk.stage(contributor()));
        walk.filled().act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "sign").then().statusCode(200).body("onTime", org.hamcrest.Matchers.is(false));
        except(walk, "XA", walk.year + 1 + "-04-10").statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        assertEquals(
                "NOT_SUBMITTED",
                customs.monitoring.Walk.as(contributor().administration("XB"))
                        .get("/api/v1/reports/{id}", walk.neighbour)
                        .path("stage"));
    }

    @Test
    void whoIsNoMemberOrNotYetOneHasNoReport() {
        TestClock.set("2025-01-10T09:00:00Z");
        as(analyst()).body("{\"dataYear\":2024}").post("/api/v1/cycles").then().statusCode(201);
        // The 187th Member joined in September 2025; KP never did.
        for (String code : List.of("VC", "KP", "QQ")) {
            wrongly(analyst())
                    .body("{\"until\":\"2025-03-10\",\"reason\":\"A flood at the headquarters.\"}")
                    .post("/api/v1/cycles/2024/members/{member}/lock-exceptions", code)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/not-a-member"));
            as(contributor().administration(code))
                    .get("/api/v1/reports?cycle=2024")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        as(analyst()).get("/api/v1/cycles/2024/members").then().body("total.members", equalTo(186));
        as(contributor().administration("PW"))
                .get("/api/v1/reports?cycle=2024")
                .then()
                .body("items.stage", equalTo(List.of("OPEN")));
    }

    private static io.restassured.response.ValidatableResponse except(Walk walk, String member, String until) {
        return customs.monitoring.Walk.wrongly(analyst())
                .body("{\"until\":\"%s\",\"reason\":\"A flood at the headquarters.\"}".formatted(until))
                .post("/api/v1/cycles/{code}/members/{member}/lock-exceptions", walk.cycle, member)
                .then();
    }

    @Test
    void ac13EveryLockNamesItsCause() {
        Walk walk = Walk.begin().sent();
        locked(walk, "report-locked-in-validation");
        walk.act(validator(), "sign").then().statusCode(200);
        locked(walk, "report-locked-submitted");
        walk.act(analyst(), "check").then().statusCode(200);
        locked(walk, "report-locked-submitted");
        walk.act(analyst(), "accept").then().statusCode(200);
        locked(walk, "report-locked-accepted");
        Walk tabled = Walk.begin().tabled();
        locked(tabled, "report-locked-accepted");
        Walk withdrawn = Walk.begin().signed();
        withdrawn
                .act(validator(), "withdraw", withdrawn.tag(validator()), "{\"reason\":\"Under revision.\"}")
                .then()
                .statusCode(200);
        locked(withdrawn, "report-withdrawn");
    }

    private static void locked(Walk walk, String slug) {
        walk.save(contributor(), "T1", walk.sectionTag("T1"), ENTRY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/" + slug));
        assertEquals(
                slug.replace('-', '_').toUpperCase(java.util.Locale.ROOT),
                walk.view(contributor()).getString("lock.code"));
    }

    @Test
    void aCycleIsAnnouncedOnceWithItsDatesInOrder() {
        int year = Walk.next();
        TestClock.set("%d-06-01T09:00:00Z".formatted(year));
        wrongly(analyst())
                .body(("{\"dataYear\":%d,\"demonstration\":true,\"opensOn\":\"%d-03-01\",\"dueOn\":\"%d-02-01\","
                                + "\"closesOn\":\"%d-04-01\"}")
                        .formatted(year, year + 1, year + 1, year + 1))
                .post("/api/v1/cycles")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/dates-out-of-order"))
                .body("errors.pointer", hasItem("/dueOn"));
        Walk.schedule(year, true);
        wrongly(analyst())
                .body("{\"dataYear\":%d,\"demonstration\":true}".formatted(year))
                .post("/api/v1/cycles")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cycle-exists"));
    }

    @Test
    void aRealCycleExpectsEveryMemberOfTheDayAndNoDemonstrationMember() {
        int year = Walk.next();
        TestClock.set("%d-06-01T09:00:00Z".formatted(year));
        as(analyst())
                .body("{\"dataYear\":%d}".formatted(year))
                .post("/api/v1/cycles")
                .then()
                .statusCode(201)
                .body("code", equalTo(Integer.toString(year)))
                .body("dueAt", equalTo("%d-01-31T22:59:59Z".formatted(year + 1)))
                .body("closeAt", equalTo("%d-02-28T22:59:59Z".formatted(year + 1)));
        as(analyst())
                .get("/api/v1/cycles/{c}/members", year)
                .then()
                .statusCode(200)
                .body("total.members", equalTo(187))
                .body("total.expected", equalTo(187))
                .body("total.submitted", equalTo(0))
                .body("total.reportingRate", equalTo(0.0f))
                .body("regions.size()", equalTo(6))
                .body("regions.find { it.region == 'AMS' }.count.members", equalTo(34));
    }
}
