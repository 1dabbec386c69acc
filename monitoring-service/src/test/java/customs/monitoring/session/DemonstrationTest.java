package customs.monitoring.session;

import customs.monitoring.Sisters;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.secretary;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The demonstration records come about by the acts of their accounts, once. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class DemonstrationTest {
    @Inject
    Demonstration demonstration;

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void oneReportIsBeforeTheBodiesOneAcceptedOneBegunAndLoadingAgainChangesNothing() {
        TestClock.set("2026-11-24T10:00:00Z");
        demonstration.load();
        demonstration.load();

        String tabled = as(delegate("PTC"))
                .get("/api/v1/reports?cycle=XR-2025")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].administration", equalTo("XA"))
                .body("items[0].demonstration", is(true))
                .body("items[0].stage", equalTo("TABLED"))
                .body("items[0].onTime", is(true))
                .extract()
                .path("items[0].id");
        as(delegate("PTC"))
                .get("/api/v1/reports/{id}/fact-sheet", tabled)
                .then()
                .statusCode(200)
                .body("score.outcome", equalTo("SCORED"))
                .body("missing.size()", greaterThan(5))
                .body("missing.status", hasItem("L"))
                .body("bodies.outcome", hasItem("TOOK_NOTE"));
        as(analyst()).get("/api/v1/reports?cycle=XR-2025").then().body("items.stage", hasItem("ACCEPTED"));
        as(contributor().administration("XB"))
                .get("/api/v1/reports?cycle=XR-2026")
                .then()
                .body("items[0].stage", equalTo("DRAFT"))
                .body("items[0].overdue", is(false));
        as(contributor()).get("/api/v1/reports?cycle=XR-2026").then().body("items[0].stage", equalTo("OPEN"));
        var sessions = as(secretary("PTC"))
                .get("/api/v1/sessions?demonstration=true&open=true&before=2026-12-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(
                2, sessions.getList("items.findAll { it.from == '2026-11-22' }").size());
        as(secretary("PTC"))
                .get(sessions.getString("items.find { it.from == '2026-11-22' && it.body == 'PTC' }.href"))
                .then()
                .body("items[0].reports[0].acts.act", hasItem("outcome"));
        as(Tokens.of("auditor"))
                .get("/api/v1/history?aggregate={id}", tabled)
                .then()
                .statusCode(200)
                .body("act", hasItem("sign"))
                .body("actor.unique().size()", greaterThan(4))
                .body("at", everyItem(startsWith("202")));
    }
}
