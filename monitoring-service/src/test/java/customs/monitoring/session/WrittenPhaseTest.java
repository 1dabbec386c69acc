package customs.monitoring.session;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.secretary;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Delegations speak in writing, in the written phase and from its day on. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class WrittenPhaseTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void interventionsAreTakenInTheWrittenPhaseAlone() {
        Walk walk = Walk.begin();
        Walk.Sitting sitting = Walk.Sitting.open("PTC", walk.year);
        TestClock.set("%d-01-02T09:00:00Z".formatted(walk.year + 1));
        say(delegate("PTC"), sitting, "XA").statusCode(409).body("type", equalTo("/problems/written-phase-not-open"));
        sitting.move("PHASE_1").then().statusCode(200);
        say(delegate("PTC"), sitting, "XA").statusCode(409);
        String from =
                as(delegate("PTC")).get("/api/v1/sessions/{id}", sitting.id()).path("writtenPhaseFrom");
        TestClock.set(from + "T00:00:00Z");
        say(delegate("PTC"), sitting, "XA")
                .statusCode(201)
                .body("open", is(true))
                .body("interventions", hasSize(1))
                .body("interventions[0].member", equalTo("XA"))
                .body("interventions[0].item", equalTo(sitting.item()));
        say(secretary("PTC"), sitting, null).statusCode(201).body("interventions", hasSize(2));
        say(delegate("EC"), sitting, "XA").statusCode(403);
        say(delegate("PTC"), sitting, "AU").statusCode(422).body("errors[0].pointer", equalTo("/member"));
        say(delegate("PTC"), sitting, null).statusCode(422);
        sitting.move("IN_SESSION").then().statusCode(200);
        say(delegate("PTC"), sitting, "XA").statusCode(409);
        as(delegate("EC"))
                .get("/api/v1/sessions/{id}/interventions", sitting.id())
                .then()
                .statusCode(200)
                .body("open", is(false))
                .body("interventions", hasSize(2));
    }

    private static ValidatableResponse say(Tokens who, Walk.Sitting sitting, String member) {
        return wrongly(who)
                .body("{\"item\":\"%s\",\"member\":%s,\"text\":\"Demonstration: we support the report.\"}"
                        .formatted(sitting.item(), member == null ? "null" : "\"" + member + "\""))
                .post("/api/v1/sessions/{id}/interventions", sitting.id())
                .then();
    }
}
