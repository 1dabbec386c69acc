package customs.aeo.application;

import customs.aeo.Desk;
import customs.aeo.Statute;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A day that an administration declares also moves the days by which the work list is sorted. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DueDaysTest {
    @Inject
    DueDays due;

    @Inject
    Applications applications;

    @Test
    void aDeclaredDayMovesTheNextDueDayOfOpenCases() {
        day("2026-03-02");
        Statute.inForce(
                "XV",
                Statute.programme("XV", "1", "2020-01-01")
                        .replace("clocks:\n", "clocks:\n  acceptance: {rollOver: NEXT_WORKING_DAY}\n"));
        var firm = Desk.firm("XV", "2015-01-01");
        Desk.submitted(firm, "2026-03-02", "AEOC");
        var officer =
                Tokens.of("aeo-officer").id("officer.xv").administration("XV").sign();
        as(officer).get("/api/v1/applications").then().body("items.nextDue.due", equalTo(List.of("2026-04-01")));
        as(Statute.administrator("one.XV", "XV"))
                .contentType("application/json")
                .body(Map.of(
                        "on",
                        "2026-04-01",
                        "kind",
                        "HOLIDAY",
                        "nameEn",
                        "Demonstration Day",
                        "nameFr",
                        "Jour de démonstration",
                        "source",
                        "Notice 1"))
                .post("/api/v1/calendar-days")
                .then()
                .statusCode(201);
        // it runs by itself too; whoever is first writes the day
        assertEquals(1, due.recompute("XV"));
        as(officer).get("/api/v1/applications").then().body("items.nextDue.due", equalTo(List.of("2026-04-02")));
        var shown = QuarkusTransaction.requiringNew().call(() -> applications.states("XV", null, 10));
        assertEquals(
                List.of(LocalDate.of(2026, 4, 2)),
                shown.stream().map(CaseState::nextDueOn).toList());
    }
}
