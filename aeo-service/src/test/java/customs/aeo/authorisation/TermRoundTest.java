package customs.aeo.authorisation;

import customs.aeo.Desk;
import customs.aeo.register.Followed;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.situation;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A term ends by itself on its day, warns before, and can be renewed from the first warning on. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class TermRoundTest {
    @Inject
    TermRound round;

    private static void granted(Desk.Firm firm, String received, String decided) {
        var officer = Tokens.of("aeo-officer").id("o.xc").administration("XC").sign();
        var decider = Tokens.of("aeo-decider").id("d.xc").administration("XC").sign();
        var id = Desk.submitted(firm, received, "AEO");
        act(officer, id, "acceptance", Map.of()).statusCode(200);
        act(officer, id, "assessment").statusCode(200);
        for (var criterion : "ABCDEFGHIJKLM".split("")) {
            act(
                            officer,
                            id,
                            "verdicts",
                            Map.of("level", "AEO", "criterion", criterion, "finding", "MET", "note", "Seen."))
                    .statusCode(200);
        }
        act(officer, id, "proposal", Map.of("recommendation", "GRANT", "reason", "Met."))
                .statusCode(200);
        day(decided);
        act(decider, id, "grant", Map.of("reason", "Met.")).statusCode(200);
    }

    private static String path(Desk.Firm firm) {
        return "/api/v1/authorisations/"
                + as(firm.trader())
                        .get("/api/v1/authorisations")
                        .then()
                        .extract()
                        .<String>path("items[0].id");
    }

    @Test
    void warnsThenExpiresAndTheStatusOfTheDayDoesNotWaitForTheRound() {
        day("2026-03-01");
        var firm = Desk.firm("XC", "2015-01-01");
        granted(firm, "2026-03-02", "2026-04-01");
        var path = path(firm);
        as(firm.trader())
                .get(path)
                .then()
                .body("validUntil", equalTo("2031-04-01"))
                .body("warnedDays", nullValue());
        situation(firm).then().body("authorisations[0].clocks.due", hasItem("2031-04-01"));
        day("2030-10-03");
        round.look();
        as(firm.trader()).get(path).then().body("warnedDays", equalTo(180));
        as(firm.trader())
                .get("/api/v1/reminders")
                .then()
                .body("due.kind", equalTo(List.of("TERM")))
                .body("due[0].due", equalTo("2031-04-01"));
        day("2031-01-02");
        round.look();
        as(firm.trader()).get(path).then().body("warnedDays", equalTo(90));
        as(Tokens.of("aeo-officer").id("o.xc").administration("XC").sign())
                .get("/api/v1/work?operator=" + firm.id())
                .then()
                .body("items.kind", equalTo(List.of("RENEWAL")))
                .body("items[0].dueOn", equalTo("2031-04-01"))
                .body("items[0].awaits", equalTo("APPLICANT"))
                .body("items[0].href", equalTo(path));
        round.look();
        as(Tokens.of("auditor").administration("XC").sign())
                .queryParam("aggregate", path.substring(path.lastIndexOf('/') + 1))
                .get("/api/v1/history")
                .then()
                .body("findAll { it.act == 'warn-expiry' }", hasSize(2));
        day("2031-04-01");
        situation(firm).then().body("authorisations[0].status", equalTo("ACTIVE"));
        day("2031-04-02");
        situation(firm).then().body("authorisations", hasSize(0));
        Followed.untilNow();
        as(Tokens.of("clearance-system").administration("XC").sign())
                .get("/api/v1/status/TIN/{number}", firm.number())
                .then()
                .statusCode(200)
                .body("reason.code", equalTo("EXPIRED"))
                .body("ended.since", equalTo(List.of("2031-04-02")));
        round.look();
        as(firm.trader()).get(path).then().body("stage", equalTo("EXPIRED"));
    }

    @Test
    void aTermIsRenewedInTheSameAuthorisationFromTheFirstWarningOn() {
        day("2026-03-01");
        var firm = Desk.firm("XC", "2015-01-01");
        granted(firm, "2026-03-02", "2026-04-01");
        var early = Desk.completeDraft(firm, "2030-10-02", "AEO");
        act(firm.trader(), early, "submission").statusCode(409).body("type", equalTo("/problems/already-authorised"));
        granted(firm, "2030-11-01", "2031-03-01");
        as(firm.trader())
                .get("/api/v1/authorisations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].validUntil", equalTo("2036-03-01"))
                .body("items[0].periods.status", equalTo(List.of("ACTIVE", "EXPIRED", "ACTIVE", "EXPIRED")));
        day("2031-06-01");
        situation(firm).then().body("authorisations[0].status", equalTo("ACTIVE"));
    }
}
