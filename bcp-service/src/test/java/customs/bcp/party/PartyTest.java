package customs.bcp.party;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(OperatorService.class)
class PartyTest {
    private static final String FIRM =
            "{\"kind\":\"OPERATOR\",\"name\":\"Demonstration firm\",\"code\":\"FIRM\",\"scheme\":\"TIN\",\"identifier\":\"%s\"}";
    private static final String AGENCY =
            "{\"kind\":\"AGENCY\",\"name\":\"Demonstration agency\",\"code\":\"HEALTH\",\"identifier\":\"%s\"}";
    private static final String OTHER = "{\"kind\":\"OTHER\",\"name\":\"Demonstration association\"}";

    @Inject
    OperatorInquiry inquiry;

    @BeforeEach
    void stand() {
        TestClock.set("2026-05-10T09:00:00Z");
        OperatorService.says("AUTHORISED");
        OperatorService.told();
    }

    @AfterEach
    void release() {
        TestClock.reset();
    }

    private static Tokens firm(String administration) {
        return Tokens.of("trader")
                .id("trader." + administration)
                .administration(administration)
                .operator(administration + "001");
    }

    private static Tokens agency(String administration) {
        return Tokens.of("industry-participant")
                .id("agency." + administration)
                .administration(administration)
                .operator(administration + "-HEALTH");
    }

    private static String content(String administration, String parties) {
        return """
                {"reviewIntervalMonths":12,"services":["CLR"],"parties":[%s],"sections":[
                {"section":"MANDATE","phase":"RESPONSE","text":"Secret of the house"}],"treatments":[],
                "criteria":[{"kind":"ACTIVATION","text":"a"},{"kind":"DEACTIVATION","text":"b"}],
                "tasks":[
                {"code":"T0","phase":"RESPONSE","title":"Inner task","ownerRole":"Head","alternateRole":"Lead","use":"BOTH"},
                {"code":"T1","phase":"RESPONSE","title":"Divert trucks","ownerRole":"Dispatcher","alternateRole":"Shift",
                "after":["T0"],"use":"BOTH","party":"FIRM"},
                {"code":"T2","phase":"RECOVERY","title":"Send declarations again","ownerRole":"Broker","alternateRole":"Clerk",
                "after":["T1"],"use":"REAL","party":"FIRM"},
                {"code":"T3","phase":"RESPONSE","title":"Inspect on the spot","ownerRole":"Inspector","alternateRole":"Deputy",
                "use":"BOTH","party":"HEALTH"}],
                "notices":[
                {"audience":"Everybody","language":"en","subject":"To all","text":"all"},
                {"audience":"Firms","language":"en","subject":"To the firm","text":"You may move","parties":["FIRM"]},
                {"audience":"Agencies","language":"en","subject":"To the agency","text":"Come","parties":["HEALTH"]}]}""".formatted(parties);
    }

    private static String both(String administration) {
        return FIRM.formatted(administration + "001") + "," + AGENCY.formatted(administration + "-HEALTH") + ","
                + OTHER;
    }

    private static String draft(String administration) {
        Estates.add("services", administration, Estates.service("CLR", "")).statusCode(201);
        return Call.as("bcp-author", administration)
                .body("{\"code\":\"P\",\"title\":\"Plan\",\"type\":\"JOINT\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("versions[0].id");
    }

    private static ValidatableResponse write(String administration, String version, String content) {
        return Call.as("bcp-author", administration)
                .header("If-Match", "*")
                .body(content)
                .put("/api/v1/plan-versions/" + version + "/content")
                .then();
    }

    private static void act(String role, String administration, String version, String act) {
        var request = Call.as(role, administration).header("If-Match", "*");
        if (act.equals("publish")) {
            request.body("{}");
        }
        request.post("/api/v1/plan-versions/" + version + "/" + act).then().statusCode(200);
    }

    private static void intoForce(String administration, String version) {
        act("bcp-author", administration, version, "submit");
        act("bcp-approver", administration, version, "approve");
        act("bcp-approver", administration, version, "publish");
    }

    private static String inForce(String administration) {
        var version = draft(administration);
        write(administration, version, content(administration, both(administration)))
                .statusCode(200);
        intoForce(administration, version);
        return version;
    }

    private static ValidatableResponse seen(Tokens who, String version) {
        return Call.as(who).get("/api/v1/party-plans/" + version).then();
    }

    private static ValidatableResponse parties(String administration, String version) {
        return Call.as("auditor", administration)
                .get("/api/v1/plan-versions/" + version + "/parties")
                .then()
                .statusCode(200);
    }

    @Test
    void aPartySeesItsOwnTasksAndNoticesAndNothingElse() {
        var version = draft("UA");
        write("UA", version, content("UA", both("UA"))).statusCode(200);
        Call.refused(seen(firm("UA"), version), 404, "not-found");
        act("bcp-author", "UA", version, "submit");
        act("bcp-approver", "UA", version, "approve");
        Call.refused(seen(firm("UA"), version), 404, "not-found");
        act("bcp-approver", "UA", version, "publish");
        var own = seen(firm("UA"), version)
                .statusCode(200)
                .body(
                        "party", equalTo("FIRM"),
                        "tasks.code", contains("T1", "T2"),
                        "tasks[0].after", empty(),
                        "tasks[1].after", contains("T1"),
                        "tasks.waitsForOthers", contains(true, false),
                        "notices.subject", contains("To the firm"),
                        "acts.act", contains("acknowledge"))
                .extract()
                .asString();
        for (var foreign :
                new String[] {"Secret", "Inner task", "Inspect", "To all", "To the agency", "HEALTH", "CLR"}) {
            assertFalse(own.contains(foreign), foreign);
        }
        seen(agency("UA"), version).body("tasks.code", contains("T3"), "notices.subject", contains("To the agency"));
        Call.as(firm("UA")).get("/api/v1/party-plans").then().statusCode(200).body("planVersion", contains(version));
        var strangers = new Tokens[] {
            firm("UA").operator("UA002"), firm("UA").operator(null), firm("UA").administration("UB")
        };
        for (var stranger : strangers) {
            Call.refused(seen(stranger, version), 404, "not-found");
            Call.as(stranger).get("/api/v1/party-plans").then().statusCode(200).body("", empty());
        }
        Call.refused(
                Call.wrong("bcp-author", "UA")
                        .get("/api/v1/party-plans/" + version)
                        .then(),
                403,
                "forbidden");
        Call.refused(Call.as(firm("UA")).get("/api/v1/plan-versions/" + version).then(), 403, "forbidden");
        Call.refused(
                Call.as(agency("UA"))
                        .get("/api/v1/plan-versions/" + version + "/parties")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aPartyAcknowledgesEachVersionOnce() {
        var version = inForce("UC");
        var href = "/api/v1/party-plans/" + version + "/acknowledgement";
        Call.as(firm("UC"))
                .header("Idempotency-Key", "a")
                .post(href)
                .then()
                .statusCode(200)
                .body("acknowledgedAt", equalTo("2026-05-10T09:00:00Z"), "acts", empty());
        Call.as(firm("UC")).header("Idempotency-Key", "a").post(href).then().statusCode(200);
        Call.refused(Call.as(firm("UC")).post(href).then(), 409, "already-acknowledged");
        Call.refused(Call.as(firm("UC").operator("UC002")).post(href).then(), 404, "not-found");
        parties("UC", version)
                .body(
                        "parties.code", contains("FIRM", "HEALTH", null),
                        "parties.tasks", contains(2, 1, 0),
                        "parties.acknowledgedAt", contains(notNullValue(), nullValue(), nullValue()),
                        "parties.standing", contains(notNullValue(), nullValue(), nullValue()));
        var plan = Call.as("auditor", "UC")
                .get("/api/v1/plan-versions/" + version)
                .then()
                .extract()
                .<String>path("planId");
        var next = Call.as("bcp-author", "UC")
                .post("/api/v1/plans/" + plan + "/versions")
                .then()
                .extract()
                .<String>path("id");
        intoForce("UC", next);
        Call.refused(seen(firm("UC"), version), 404, "not-found");
        seen(firm("UC"), next).body("acknowledgedAt", nullValue(), "acts.act", contains("acknowledge"));
    }

    @Test
    void aChangedAnswerOfTheRegisterMarksThePlan() {
        var version = inForce("UD");
        var href = "/api/v1/plan-versions/" + version;
        Call.as("auditor", "UD").get(href).then().body("weaknesses.code", hasItem("OPERATOR_UNKNOWN"));
        inquiry.turn();
        parties("UD", version)
                .body(
                        "parties[0].standing.status",
                        equalTo("AUTHORISED"),
                        "parties[0].standing.changedSince",
                        equalTo(false));
        Call.as("auditor", "UD")
                .get(href)
                .then()
                .body("weaknesses.code.findAll { it.startsWith('OPERATOR') }", empty());
        OperatorService.says("SUSPENDED");
        inquiry.turn();
        parties("UD", version).body("parties[0].standing.status", equalTo("AUTHORISED"));
        TestClock.set("2026-05-11T09:00:00Z");
        inquiry.turn();
        parties("UD", version)
                .body(
                        "parties[0].standing.status", equalTo("SUSPENDED"),
                        "parties[0].standing.statusBefore", equalTo("AUTHORISED"),
                        "parties[0].standing.changedSince", equalTo(true));
        Call.as("auditor", "UD")
                .header("Accept-Language", "fr")
                .get(href)
                .then()
                .body(
                        "steps.act", hasItem("party-changed"),
                        "weaknesses.find { it.code == 'OPERATOR_CHANGED' }.text", containsString("« suspendu »"),
                        "weaknesses.find { it.code == 'OPERATOR_NOT_AUTHORISED' }.subject", equalTo("FIRM"));
        inquiry.turn();
        Call.as("auditor", "UD").get(href).then().body("steps.act.findAll { it == 'party-changed' }", hasSize(1));
    }

    @Test
    void aRegisterThatDoesNotAnswerIsShownAndKeepsNothingBack() {
        OperatorService.isDown();
        var version = inForce("UE");
        inquiry.turn();
        parties("UE", version)
                .body(
                        "parties[0].standing.status", nullValue(),
                        "parties[0].standing.failure", equalTo("UNAVAILABLE"),
                        "parties[0].standing.triedAt", equalTo("2026-05-10T09:00:00Z"));
        OperatorService.says("AUTHORISED");
        inquiry.turn();
        parties("UE", version).body("parties[0].standing.status", nullValue());
        Call.as("crisis-manager", "UE")
                .post("/api/v1/plan-versions/" + version + "/parties/inquiry")
                .then()
                .statusCode(200)
                .body("acts.act", contains("ask", "report"));
        inquiry.turn();
        parties("UE", version)
                .body("parties[0].standing.status", equalTo("AUTHORISED"), "parties[0].standing.failure", nullValue());
        TestClock.set("2026-05-12T09:00:00Z");
        for (var answer : new String[] {"422 unknown-scheme", "NONSENSE"}) {
            OperatorService.says(answer);
            act("UE", version);
            inquiry.turn();
            parties("UE", version)
                    .body(
                            "parties[0].standing.status", equalTo("AUTHORISED"),
                            "parties[0].standing.failure", equalTo("REFUSED"));
        }
        Call.refused(
                Call.as("crisis-manager", "UB")
                        .post("/api/v1/plan-versions/" + version + "/parties/inquiry")
                        .then(),
                404,
                "not-found");
        var draft = draft("UF");
        Call.refused(
                Call.as("bcp-author", "UF")
                        .post("/api/v1/plan-versions/" + draft + "/parties/inquiry")
                        .then(),
                409,
                "wrong-stage");
    }

    private static void act(String administration, String version) {
        Call.as("bcp-author", administration)
                .post("/api/v1/plan-versions/" + version + "/parties/inquiry")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse raise(String administration, String version, String party, String more) {
        return Call.as("bcp-reviewer", administration)
                .body("{\"party\":\"%s\",\"facts\":\"No alternate site\"%s}".formatted(party, more))
                .post("/api/v1/plan-versions/" + version + "/party-findings")
                .then();
    }

    private static ValidatableResponse finding(String administration, String id) {
        return Call.as("auditor", administration)
                .get("/api/v1/party-findings/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aFindingIsToldToTheOfficersOfTheOperatorOnce() {
        var version = inForce("UG");
        String id = raise("UG", version, "FIRM", "").statusCode(201).extract().path("id");
        OperatorService.isDown();
        inquiry.turn();
        finding("UG", id).body("stage", equalTo("WAITING"), "failures", equalTo(1), "triedAt", notNullValue());
        OperatorService.says("AUTHORISED");
        TestClock.set("2026-05-10T09:02:00Z");
        OperatorService.told();
        inquiry.turn();
        inquiry.turn();
        finding("UG", id).body("stage", equalTo("RECEIVED"), "signal", equalTo("signal-1"));
        var told = OperatorService.told();
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.startsWith("bcp-finding-" + id + " administration=UG "), told);
        assertTrue(told.contains("\"reference\":\"bcp-finding-" + id + "\""), told);
        assertTrue(told.contains("\"kind\":\"CRISIS_PLAN_FINDING\""), told);
        assertTrue(told.contains("\"identifier\":\"UG001\""), told);
        OperatorService.refuses(404, "not-found");
        String second = raise("UG", version, "FIRM", ",\"occurredOn\":\"2026-05-01\"")
                .statusCode(201)
                .extract()
                .path("id");
        inquiry.turn();
        finding("UG", second).body("stage", equalTo("REFUSED"), "refusal", equalTo("not-found"));
        parties("UG", version).body("findings.id", hasItem(second), "findings", hasSize(2));
    }

    @Test
    void aFindingIsAboutAnOperatorOfThePlanAndNotOfTheFuture() {
        var version = inForce("UH");
        Call.refused(raise("UH", version, "NOBODY", ""), 422, "invalid").body("errors[0].pointer", equalTo("/party"));
        Call.refused(raise("UH", version, "HEALTH", ""), 422, "invalid")
                .body("errors[0].code", equalTo("NOT_AN_OPERATOR"));
        Call.refused(raise("UH", version, "FIRM", ",\"occurredOn\":\"2026-05-11\""), 422, "invalid");
        Call.refused(raise("UB", version, "FIRM", ""), 404, "not-found");
        String id = raise("UH", version, "FIRM", "").statusCode(201).extract().path("id");
        Call.refused(
                Call.as("auditor", "UB").get("/api/v1/party-findings/" + id).then(), 404, "not-found");
    }

    @Test
    void partiesAreNamedWithoutContradiction() {
        var version = draft("UI");
        refused(version, FIRM.formatted("UI001") + "," + FIRM.formatted("UI002"), "REPEATED");
        refused(version, FIRM.formatted("UI001") + "," + AGENCY.formatted("UI001"), "REPEATED");
        refused(
                version,
                FIRM.formatted("UI001").replace("\"scheme\":\"TIN\",", "") + "," + AGENCY.formatted("H"),
                "INCOMPLETE");
        refused(
                version,
                FIRM.formatted("UI001") + "," + AGENCY.formatted("H").replace("\"code\":\"HEALTH\",", ""),
                "INCOMPLETE");
        refused(version, FIRM.formatted("UI001"), "UNKNOWN_CODE");
        refused(version, both("UI").replace("\"kind\":\"OPERATOR\"", "\"kind\":\"OTHER\""), "NOT_AN_OPERATOR");
    }

    private static void refused(String version, String parties, String code) {
        Call.refused(write("UI", version, content("UI", parties)), 422, "invalid")
                .body("errors.code", hasItem(code));
    }
}
