package customs.monitoring.publication;

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

import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

/** What if a value of a report were another. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class FactSheetSimulationTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void movingAValueSaysWhichScoresMoveAndStoresNothing() {
        Walk walk = Walk.begin().saved("T3", "{\"indicator\":\"I3_01\",\"value\":90}");
        simulate(walk.mine(), walk, "{\"indicator\":\"I3_01\",\"value\":90}")
                .statusCode(200)
                .body("scores", empty());
        simulate(walk.mine(), walk, "{\"indicator\":\"I3_01\",\"value\":97.2}")
                .statusCode(200)
                .body("scores.code", hasItems("I3_01"))
                .body("scores.find { it.code == 'I3_01' }.before", is(50))
                .body("scores.find { it.code == 'I3_01' }.after", is(86.0f))
                .body("scores.find { it.code == 'I3_01' }.change", is(36.0f));
        simulate(walk.mine(), walk, "{\"indicator\":\"I3_01\",\"status\":\"M\",\"reason\":\"No declarations.\"}")
                .statusCode(200)
                .body("scores.find { it.code == 'I3_01' }.outcomeAfter", equalTo("NOT_APPLICABLE"));
        simulate(walk.mine(), walk, "{\"indicator\":\"I3_01\",\"value\":90}").body("scores", empty());
    }

    @Test
    void wrongValuesAndOthersReportsAreRefused() {
        Walk walk = Walk.begin();
        simulate(walk.mine(), walk, "{\"indicator\":\"I3_01\",\"value\":102}")
                .statusCode(422)
                .body("type", equalTo("/problems/percent-out-of-range"))
                .body("errors[0].pointer", equalTo("/observations/0/value"));
        simulate(walk.mine(), walk, "{\"indicator\":\"I9_99\",\"value\":1}")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"));
        simulate(contributor().administration("XB"), walk, "{\"indicator\":\"I3_01\",\"value\":90}")
                .statusCode(404);
        simulate(delegate("PTC"), walk, "{\"indicator\":\"I3_01\",\"value\":90}")
                .statusCode(403);
    }

    private static ValidatableResponse simulate(Tokens who, Walk walk, String observation) {
        return wrongly(who)
                .body("{\"observations\":[%s]}".formatted(observation))
                .post("/api/v1/reports/{id}/fact-sheet/simulations", walk.report)
                .then();
    }
}
