package customs.aeo.application;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.day;
import static org.hamcrest.Matchers.equalTo;

/** What a programme lets happen by itself happens, and only that. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ExpiryRoundTest {
    @Inject
    ExpiryRound round;

    @Test
    void anUnansweredRequestLapsesWhereTheProgrammeSaysSoAndWaitsForAnOfficerElsewhere() {
        day("2026-03-02");
        var officer = Tokens.of("aeo-officer").id("o.xb").administration("XB").sign();
        var lapsing = Desk.submitted(Desk.firm("XB", "2015-01-01"), "2026-03-02", "T1");
        var waiting = Desk.submitted(Desk.firm(), "2026-03-02", "AEOC");
        day("2026-03-10");
        act(officer, lapsing, "information-request", Map.of("gaps", List.of("A plan.")))
                .statusCode(200);
        act(Desk.officer(), waiting, "information-request", Map.of("gaps", List.of("A plan.")))
                .statusCode(200);
        day("2026-04-09");
        round.look();
        Desk.read(officer, lapsing).then().body("stage", equalTo("INFO_REQUESTED"));
        day("2026-04-10");
        round.look();
        Desk.read(officer, lapsing).then().body("stage", equalTo("LAPSED")).body("outcomeCode", equalTo("NO_ANSWER"));
        Desk.read(Desk.officer(), waiting).then().body("stage", equalTo("INFO_REQUESTED"));
    }
}
