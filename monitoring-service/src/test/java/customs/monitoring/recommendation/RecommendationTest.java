package customs.monitoring.recommendation;

import customs.monitoring.Recommending;
import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static customs.monitoring.Recommending.TO_XA;
import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.secretary;
import static customs.monitoring.Walk.validator;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** The way of a recommendation and what stops it on its way. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class RecommendationTest {
    private static final String SECRETARIAT = "\"addressee\":\"SECRETARIAT\"";
    private static final String GOVERNMENTS = "\"addressee\":\"GOVERNMENTS\"";

    @BeforeEach
    void inTheYearOfTheRecommendation() {
        TestClock.set("2027-01-11T09:00:00Z");
    }

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    private static Walk.Sitting meeting(String body) {
        Walk.Sitting sitting = Walk.Sitting.open(body, Walk.next());
        sitting.move("IN_SESSION").then().statusCode(200);
        return sitting;
    }

    private static Recommending addressed() {
        return Recommending.draft("PTC", TO_XA)
                .tabled(meeting("PTC"))
                .endorsed()
                .addressed();
    }

    @Test
    void ac14TheMandateStopsAnAddressToGovernmentsUntilTheCouncilDecided() {
        Recommending one = Recommending.draft("PTC", GOVERNMENTS).tabled(meeting("PTC"));
        one.act(secretary("PTC"), "conclusion", "{\"endorsed\":true}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("AWAITING_COUNCIL"))
                .body("needsCouncil", is(true))
                .body("acts.act", not(hasItem("address")));
        one.act(secretary("PTC"), "address", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/mandate"))
                .body("detail", containsString("decision of the Council"));
        one.act(secretary("PTC"), "council-decision", "{\"symbol\":\"SC0199\",\"on\":\"2027-02-01\"}")
                .then()
                .statusCode(422);
        one.act(secretary("PTC"), "council-decision", "{\"symbol\":\"SC0199\",\"on\":\"2026-12-10\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("ADOPTED"))
                .body("councilDecision.symbol", equalTo("SC0199"));
        one.addressed();
        Recommending.draft("PTC", SECRETARIAT).tabled(meeting("PTC")).endorsed().addressed();
    }

    @Test
    void theAddresseeAnswersReportsAndSomebodyElseVerifies() {
        Recommending one = addressed();
        one.act(contributor(), "implementation", "{\"implementation\":\"LIMITED\",\"text\":\"Begun.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        one.act(secretary("PTC"), "response", "{\"response\":\"ACCEPTED\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-addressee"));
        one.act(validator(), "response", "{\"response\":\"PARTIALLY_ACCEPTED\",\"text\":\"For two ports.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("RESPONDED"))
                .body("acts.act", hasItem("request-extension"));
        one.act(contributor(), "implementation", "{\"implementation\":\"COMPLETE\",\"text\":\"Done.\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/evidence"));
        one.act(contributor(), "implementation", "{\"implementation\":\"SUBSTANTIAL\",\"text\":\"Nearly.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("IN_PROGRESS"));
        String done = "{\"implementation\":\"COMPLETE\",\"text\":\"Done.\",\"evidence\":\"Order 12\"}";
        one.act(contributor(), "implementation", done)
                .then()
                .statusCode(200)
                .body("stage", equalTo("REPORTED_DONE"))
                .body("steps.implementation", contains("SUBSTANTIAL", "COMPLETE"));
        one.act(analyst(), "verification", "{\"verified\":false}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-required"));
        one.act(analyst(), "verification", "{\"verified\":false,\"reason\":\"The order is a draft.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("IN_PROGRESS"));
        one.act(contributor(), "implementation", done).then().statusCode(200);
        one.act(analyst(), "verification", "{\"verified\":true}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("VERIFIED_CLOSED"))
                .body("acts", empty());
    }

    @Test
    void g3WhoReportedDoesNotVerify() {
        Recommending one = Recommending.draft("EC", SECRETARIAT)
                .tabled(meeting("EC"))
                .endorsed()
                .addressed();
        one.act(secretary("EC"), "response", "{\"response\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);
        one.act(
                        secretary("EC"),
                        "implementation",
                        "{\"implementation\":\"COMPLETE\",\"text\":\"Done.\",\"evidence\":\"Web page\"}")
                .then()
                .statusCode(200)
                .body("acts.act", not(hasItem("verify")));
        one.act(secretary("EC"), "verification", "{\"verified\":true}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
        one.act(secretary("EC").id("sec-EC-2"), "verification", "{\"verified\":true}")
                .then()
                .statusCode(200);
    }

    @Test
    void ac15MoreTimeIsGrantedByRuleOrWaitsForTheBody() {
        Recommending one = addressed();
        TestClock.set("2027-03-02T09:00:00Z");
        org.hamcrest.MatcherAssert.assertThat(
                one.view(validator()).getString("extensionRule.explanation"), containsString("2 March 2027"));
        one.act(validator(), "extension", "{\"months\":12,\"reason\":\"A new system.\"}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2028-06-30"))
                .body("extensions[0].outcome", equalTo("GRANTED_BY_RULE"))
                .body("extensions[0].explanation", containsString("2 March 2027"));
        one.act(validator(), "extension", "{\"months\":6,\"reason\":\"Longer.\"}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2028-06-30"))
                .body("extensions[1].bodyDecides", contains("NOT_FIRST"));
        one.act(validator(), "extension", "{\"months\":6,\"reason\":\"Longer.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/extension-pending"));
        String decision = "{\"granted\":true,\"due\":\"%s\",\"reason\":\"As asked.\"}";
        one.act(secretary("PTC"), "extension-decision", decision.formatted("2028-06-30"))
                .then()
                .statusCode(422);
        one.act(secretary("PTC"), "extension-decision", decision.formatted("2028-12-31"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2028-12-31"))
                .body("extensions[1].outcome", equalTo("GRANTED"));

        Recommending late = addressed();
        TestClock.set("2027-03-03T09:00:00Z");
        late.act(validator(), "extension", "{\"months\":19,\"reason\":\"A new system.\"}")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2027-06-30"))
                .body("extensions[0].bodyDecides", contains("LATE", "TOO_LONG"));
    }

    @Test
    void g2WhatIsOnlyNotedIsNeverOverdueAndFiveOverdueBringAnOfferOfSupport() {
        var before = overviewAfterTheDueDay();
        TestClock.set("2027-01-11T09:00:00Z");
        Recommending noted = addressed();
        noted.act(validator(), "response", "{\"response\":\"NOTED\"}").then().statusCode(200);
        for (int i = 0; i < 5; i++) {
            addressed();
        }
        TestClock.set("2027-07-01T09:00:00Z");
        String overdue = noted.view(validator()).getString("overdue");
        org.junit.jupiter.api.Assertions.assertEquals("false", overdue);
        var after = overviewAfterTheDueDay();
        for (var counted : Map.of(
                        "sent", 6,
                        "overdue", 5,
                        "progress.find { it.progress == 'NOTED' }.count", 1,
                        "progress.find { it.progress == 'NOT_ANSWERED' }.count", 5,
                        "progress.find { it.progress == 'VERIFIED' }.count", 0)
                .entrySet()) {
            String place = "bodies.find { it.body == 'PTC' }." + counted.getKey();
            org.junit.jupiter.api.Assertions.assertEquals(
                    counted.getValue(), after.getInt(place) - before.getInt(place), place);
        }
        org.junit.jupiter.api.Assertions.assertEquals(
                after.getInt("bodies[0].sent"), after.getInt("bodies[0].progress.collect { it.count }.sum()"));
        as(validator())
                .get("/api/v1/follow-ups/XA")
                .then()
                .statusCode(200)
                .body("tier", equalTo("ENHANCED"))
                .body("reasons.reason", hasItem("FIVE_OVERDUE"))
                .body("statement", containsString("Support is offered"));
        as(validator().administration("XB")).get("/api/v1/follow-ups/XA").then().statusCode(404);
        wrongly(analyst()).get("/api/v1/follow-ups/QQ").then().statusCode(404);
    }

    private static io.restassured.path.json.JsonPath overviewAfterTheDueDay() {
        TestClock.set("2027-07-01T09:00:00Z");
        var overview = as(analyst())
                .get("/api/v1/recommendations/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return overview;
    }

    @Test
    void eachSeesWhatIsItsOwn() {
        Recommending one = Recommending.draft("PTC", TO_XA);
        as(delegate("PTC")).get("/api/v1/recommendations/{id}", one.id()).then().statusCode(404);
        as(validator()).get("/api/v1/recommendations/{id}", one.id()).then().statusCode(404);
        one.tabled(meeting("PTC"));
        as(delegate("EC")).get("/api/v1/recommendations/{id}", one.id()).then().statusCode(200);
        as(validator()).get("/api/v1/recommendations/{id}", one.id()).then().statusCode(404);
        one.endorsed().addressed();
        as(validator()).get("/api/v1/recommendations?open=true").then().body("items.id", hasItem(one.id()));
        as(validator().administration("XB"))
                .get("/api/v1/recommendations/{id}", one.id())
                .then()
                .statusCode(404);
        as(Tokens.of("auditor"))
                .get("/api/v1/history?aggregate={id}", one.id())
                .then()
                .statusCode(200)
                .body("act", hasItem("address"));
    }

    @Test
    void wrongInputHasItsOwnProblem() {
        refused("{\"body\":\"EC\"}", 422);
        refused(Recommending.input("EC", SECRETARIAT), 403);
        refused(Recommending.input("PTC", "\"addressee\":\"MEMBER\""), 422);
        refused(Recommending.input("PTC", "\"addressee\":\"SECRETARIAT\",\"member\":\"XA\""), 422);
        refused(Recommending.input("PTC", "\"addressee\":\"WORKING_GROUP\""), 422);
        wrongly(secretary("PTC"))
                .body(Recommending.input("PTC", "\"addressee\":\"MEMBER\",\"member\":\"AU\""))
                .post("/api/v1/recommendations")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-a-member"));
        Recommending one = Recommending.draft("PTC", SECRETARIAT);
        wrongly(secretary("PTC"))
                .post("/api/v1/recommendations/{id}/propose", one.id())
                .then()
                .statusCode(428);
        wrongly(secretary("PTC"))
                .header("If-Match", "\"99\"")
                .post("/api/v1/recommendations/{id}/propose", one.id())
                .then()
                .statusCode(412);
        one.act(secretary("PTC"), "propose", null).then().statusCode(200);
        Walk.Sitting other = meeting("EC");
        one.act(secretary("PTC"), "table", "{\"session\":\"%s\",\"item\":\"%s\"}".formatted(other.id(), other.item()))
                .then()
                .statusCode(404);
    }

    @Test
    void aRecommendationIsRewrittenWithdrawnSupersededOrLetGo() {
        Recommending one = Recommending.draft("PTC", SECRETARIAT);
        as(secretary("PTC"))
                .header("If-Match", one.tag())
                .body(Recommending.input("PTC", GOVERNMENTS))
                .put("/api/v1/recommendations/{id}", one.id())
                .then()
                .statusCode(200)
                .body("addressee", equalTo("GOVERNMENTS"));
        one.act(secretary("PTC"), "withdraw", "{\"reason\":\"Overtaken.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"));
        Recommending old = addressed();
        Recommending draft = Recommending.draft("PTC", TO_XA);
        old.act(secretary("PTC"), "supersede", "{\"by\":\"%s\"}".formatted(draft.id()))
                .then()
                .statusCode(422);
        Recommending successor = addressed();
        old.act(secretary("PTC"), "supersede", "{\"by\":\"%s\"}".formatted(successor.id()))
                .then()
                .statusCode(200)
                .body("supersededBy", equalTo(successor.id()));
        successor
                .act(secretary("PTC"), "lapse", "{\"reason\":\"No longer needed.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("LAPSED"));
        Recommending refused = Recommending.draft("PTC", TO_XA).tabled(meeting("PTC"));
        refused.act(secretary("PTC"), "conclusion", "{\"endorsed\":false}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("NOT_ENDORSED"));
    }

    private static void refused(String json, int status) {
        wrongly(secretary("PTC"))
                .body(json)
                .post("/api/v1/recommendations")
                .then()
                .statusCode(status);
    }
}
