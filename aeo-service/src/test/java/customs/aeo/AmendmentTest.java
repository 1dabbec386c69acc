package customs.aeo;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.appealAct;
import static customs.aeo.Desk.as;
import static customs.aeo.Desk.change;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;
import static customs.aeo.Desk.officer;
import static customs.aeo.Desk.otherDecider;
import static customs.aeo.Desk.wrongly;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Grants of less than was asked, versions of an authorisation and amendments: heard, decided by another, contested. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AmendmentTest {
    private static final Map<String, Object> SEALS = Map.of(
            "kind", "CONDITION",
            "level", "AEOC",
            "criterion", "b",
            "words", "Seals are logged each day.",
            "source", "Demonstration rule 1",
            "from", "2026-08-10",
            "until", "2027-08-09");
    private static final Map<String, Object> WAIVER = Map.of(
            "kind", "PARTIAL_WAIVER",
            "level", "AEOC",
            "criterion", "c",
            "words", "Half of the guarantee is waived.",
            "asked", "The whole guarantee.",
            "source", "Demonstration rule 2",
            "from", "2026-08-10");

    private static Map<String, Object> with(Map<String, Object> entry, String key, Object value) {
        var changed = new HashMap<>(entry);
        changed.put(key, value);
        return changed;
    }

    private static String pdf(Desk.Firm firm, String path) throws IOException {
        var content = as(firm.trader())
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void has(String text, String... parts) {
        for (var part : parts) {
            assertTrue(text.contains(part), () -> part + " is missing in: " + text);
        }
    }

    private static String authorisation(Desk.Firm firm) {
        return as(firm.trader()).get("/api/v1/authorisations").then().extract().path("items[0].id");
    }

    private static ValidatableResponse propose(String token, String authorisation, Map<String, Object> what) {
        var body = new HashMap<>(what);
        body.put("authorisationId", authorisation);
        body.putIfAbsent("holder", false);
        body.put("reason", "It has changed.");
        return as(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/amendments")
                .then();
    }

    private static String proposed(String token, String authorisation, Map<String, Object> what) {
        return "/api/v1/amendments/"
                + propose(token, authorisation, what).statusCode(201).extract().<String>path("id");
    }

    /** Granted AEOC on 10 August 2026 with a condition and a waiver in part, after a hearing; returns the application. */
    private static String restricted(Desk.Firm firm) {
        var id = Desk.assessed(firm, "2026-06-01", "2026-06-08", "MET", "AEOC");
        day("2026-07-10");
        act(decider(), id, "hearing", Map.of("grounds", "Seals were missing.", "restrictions", List.of(SEALS, WAIVER)))
                .statusCode(200)
                .body("stage", equalTo("HEARING_OPEN"))
                .body("restrictions.kind", equalTo(List.of("CONDITION", "PARTIAL_WAIVER")));
        act(firm.trader(), id, "hearing/answer", Map.of("answer", "They are there.", "nothingFurther", true))
                .statusCode(200);
        day("2026-08-10");
        act(decider(), id, "grant", Map.of("reason", "Met so far.", "restrictions", List.of(SEALS, WAIVER)))
                .statusCode(200)
                .body("stage", equalTo("GRANTED"))
                .body("restrictions", hasSize(2));
        return id;
    }

    @Test
    void aGrantOfLessThanWasAskedIsHeardOnEachRestrictionFirst() {
        var firm = Desk.firm();
        var id = Desk.assessed(firm, "2026-06-01", "2026-06-08", "MET", "AEOC");
        day("2026-07-10");
        act(decider(), id, "grant", Map.of("reason", "With a condition.", "restrictions", List.of(SEALS)))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        act(officer(), id, "hearing", Map.of("grounds", "x", "restrictions", List.of(SEALS)))
                .statusCode(403);
        act(decider(), id, "hearing", Map.of("grounds", "Seals were missing.", "restrictions", List.of(SEALS)))
                .statusCode(200)
                .body("hindrance.code", equalTo("HEARING_RUNNING"));
        act(decider(), id, "grant", Map.of("reason", "At once.", "restrictions", List.of(SEALS)))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-open"));
        act(decider(), id, "hearing/closure").statusCode(409).body("type", equalTo("/problems/hearing-open"));
        day("2026-08-10");
        act(decider(), id, "hearing/closure")
                .statusCode(200)
                .body("acts.act", hasItem("grant"))
                .body("acts.act", hasItem("open-hearing"))
                .body("acts.act", not(hasItem("refuse")));
        act(decider(), id, "refusal", Map.of("reason", "Rather not at all."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        act(decider(), id, "grant", Map.of("reason", "Another one.", "restrictions", List.of(SEALS, WAIVER)))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        act(decider(), id, "grant", Map.of("reason", "As served.", "restrictions", List.of(SEALS)))
                .statusCode(200)
                .body("restrictions.words", equalTo(List.of("Seals are logged each day.")));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation(firm))
                .then()
                .body("edition", equalTo(1))
                .body("restrictions.number", equalTo(List.of(1)))
                .body("restrictions.source", equalTo(List.of("Demonstration rule 1")))
                .body("restrictions.until", equalTo(List.of("2027-08-09")));
    }

    @Test
    void whatIsWrongWithARestrictionIsSaidWhereItStands() {
        var firm = Desk.firm();
        var id = Desk.assessed(firm, "2026-06-01", "2026-06-08", "MET", "AEOC");
        day("2026-07-10");
        Map.of(
                        "/restrictions/0/level", with(SEALS, "level", "AEOS"),
                        "/restrictions/0/criterion", with(SEALS, "criterion", "e"),
                        "/restrictions/0/asked", with(SEALS, "asked", "Nothing."),
                        "/restrictions/0/unit", with(SEALS, "unit", "NOWHERE"),
                        "/restrictions/0/from", with(SEALS, "from", "2026-07-09"),
                        "/restrictions/0/until", with(SEALS, "until", "2026-08-09"))
                .forEach((pointer, entry) -> act(
                                decider(), id, "hearing", Map.of("grounds", "x", "restrictions", List.of(entry)))
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo(pointer)));
        act(decider(), id, "hearing", Map.of("grounds", "x", "restrictions", List.of(SEALS, SEALS)))
                .statusCode(422)
                .body("errors[0].code", equalTo("DUPLICATE"));
        act(
                        decider(),
                        id,
                        "hearing",
                        Map.of("grounds", "x", "restrictions", List.of(with(WAIVER, "kind", "UNIT_EXCLUDED"))))
                .statusCode(422);
        wrongly(decider())
                .header("If-Match", Desk.tag(decider(), id))
                .body("{\"grounds\":\"x\",\"restrictions\":[{\"kind\":\"FAVOUR\"}]}")
                .post("/api/v1/applications/{id}/hearing", id)
                .then()
                .statusCode(400);
        Desk.read(decider(), id)
                .then()
                .body("stage", equalTo("DECISION_PENDING"))
                .body("restrictions", empty());
    }

    @Test
    void itsNoticeNamesEachRestrictionAndTheAppealAndAnUpheldOneReturnsToDecision() throws IOException {
        var firm = Desk.firm();
        var id = restricted(firm);
        has(
                pdf(firm, "/api/v1/applications/%s/notice?language=en".formatted(id)),
                "Grant of an authorisation with restrictions",
                "granted with restrictions",
                "Condition (AEOC)",
                "Seals are logged each day.",
                "Asked for: The whole guarantee.",
                "Legal source: Demonstration rule 2",
                "From 10 August 2026 until 9 August 2027",
                "can be contested until");
        has(
                pdf(firm, "/api/v1/applications/%s/notice?language=fr".formatted(id)),
                "Octroi d'une autorisation avec restrictions",
                "Dispense accordée en partie (AEOC)",
                "Du 10 août 2026 au 9 août 2027");
        as(firm.trader())
                .get("/api/v1/appeal-rights/RESTRICTION/{id}", id)
                .then()
                .statusCode(200)
                .body("foreseen", equalTo(true))
                .body("acts.act", hasItem("file-appeal"));
        var appeal = Desk.appeal(firm, "RESTRICTION", id)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        appealAct(decider(), appeal, "review", null).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        appealAct(otherDecider(), appeal, "review", null).statusCode(200);
        appealAct(otherDecider(), appeal, "upholding", Map.of("reason", "The seals were there."))
                .statusCode(200);
        var authorisation = authorisation(firm);
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("restrictions", hasSize(2));
        var amendment = "/api/v1/amendments/"
                + as(officer())
                        .queryParam("authorisation", authorisation)
                        .get("/api/v1/amendments")
                        .then()
                        .statusCode(200)
                        .body("items.appealId", equalTo(List.of(appeal)))
                        .body("items[0].stage", equalTo("PROPOSED"))
                        .body("items[0].reason", equalTo("The seals were there."))
                        .body("items[0].lifted.number", equalTo(List.of(1, 2)))
                        .extract()
                        .<String>path("items[0].id");
        change(otherDecider(), amendment, "confirmation", Map.of("reason", "As found."))
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
        change(decider(), amendment, "confirmation", Map.of("reason", "As found."))
                .statusCode(200)
                .body("edition", equalTo(2));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("edition", equalTo(2))
                .body("restrictions", empty());
    }

    @Test
    void aUnitLeftOutIsARestrictionToo() {
        var firm = Desk.firm();
        var tag = as(officer())
                .get("/api/v1/operators/{id}", firm.id())
                .then()
                .extract()
                .header("ETag");
        as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("code", "U1", "name", "Demonstration site", "kind", "SITE", "country", "XA"))
                .post("/api/v1/operators/{id}/units", firm.id())
                .then()
                .statusCode(200);
        var id = Desk.assessed(firm, "2026-06-01", "2026-06-08", "MET", "AEOC");
        day("2026-07-10");
        Map<String, Object> out = Map.of(
                "kind", "UNIT_EXCLUDED",
                "level", "AEOC",
                "unit", "U1",
                "words", "The site could not be seen.",
                "source", "Demonstration rule 3",
                "from", "2026-08-10");
        act(decider(), id, "hearing", Map.of("grounds", "Not seen.", "restrictions", List.of(out)))
                .statusCode(200);
        act(firm.trader(), id, "hearing/answer", Map.of("answer", "No.", "nothingFurther", true))
                .statusCode(200);
        act(decider(), id, "grant", Map.of("reason", "Without the site.", "restrictions", List.of(out)))
                .statusCode(200)
                .body("restrictions.unit", equalTo(List.of("U1")));
    }

    @Test
    void anAmendmentIsANewVersionAndWhatWasKnownStaysKnown() throws IOException {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        var authorisation = authorisation(firm);
        var number = as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .extract()
                .<String>path("number");
        day("2026-09-01");
        var tag = as(officer())
                .get("/api/v1/operators/{id}", firm.id())
                .then()
                .extract()
                .header("ETag");
        as(officer())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("legalName", "Demonstration firm renamed", "country", "XA", "establishedOn", "2015-01-01"))
                .put("/api/v1/operators/{id}", firm.id())
                .then()
                .statusCode(200);
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("holderName", startsWith("Demonstration firm XA"));
        var path = proposed(officer(), authorisation, Map.of("holder", true, "from", "2026-08-15"));
        as(firm.trader()).get(path).then().statusCode(404);
        propose(officer(), authorisation, Map.of("holder", true))
                .statusCode(409)
                .body("type", equalTo("/problems/amendment-pending"));
        as(decider())
                .contentType("application/json")
                .body(Map.of("reason", "x"))
                .post(path + "/confirmation")
                .then()
                .statusCode(428);
        as(decider())
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Map.of("reason", "x"))
                .post(path + "/confirmation")
                .then()
                .statusCode(412);
        change(decider(), path, "confirmation", Map.of("reason", "Renamed."))
                .statusCode(200)
                .body("adverse", equalTo(false))
                .body("edition", equalTo(2))
                .body("from", equalTo("2026-08-15"));
        var editions = "/api/v1/authorisations/%s/editions".formatted(authorisation);
        as(firm.trader())
                .get(editions)
                .then()
                .body("items.number", equalTo(List.of(1, 2)))
                .body("items.cause", equalTo(List.of("GRANT", "AMENDMENT")));
        as(firm.trader()).get(editions + "?on=2026-08-14").then().body("items.number", equalTo(List.of(1)));
        as(firm.trader()).get(editions + "?on=2026-08-15").then().body("items.number", equalTo(List.of(2)));
        as(firm.trader())
                .get(editions + "?on=2026-08-15&asKnownOn=2026-08-31")
                .then()
                .body("items.number", equalTo(List.of(1)));
        as(firm.trader()).get(editions + "?on=2026-06-01").then().body("items", empty());
        as(firm.trader())
                .get(editions + "?asKnownOn=2026-09-02")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("asKnownOn"));
        as(Tokens.of("aeo-officer").administration("XB").sign())
                .get(editions)
                .then()
                .statusCode(404);
        has(
                pdf(firm, "/api/v1/authorisations/%s/certificate?language=en".formatted(authorisation)),
                number,
                "Demonstration firm renamed",
                "2, from 15 August 2026");
        has(
                pdf(firm, "/api/v1/authorisations/%s/certificate?language=fr".formatted(authorisation)),
                "2, à partir du 15 août 2026");
        has(
                pdf(
                        firm,
                        "/api/v1/notices/amendments/%s?language=en"
                                .formatted(path.substring(path.lastIndexOf('/') + 1))),
                "Amendment of an authorisation",
                "Nothing is decided to the disadvantage of the holder.");
    }

    @Test
    void whatIsToTheHoldersDisadvantageIsHeardFirstAndContested() {
        day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        var authorisation = authorisation(firm);
        day("2026-09-01");
        propose(officer(), authorisation, Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/holder"));
        propose(officer(), authorisation, Map.of("lifted", List.of(7)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lifted/0"));
        propose(officer(), authorisation, Map.of("level", "AEOS"))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_LOWER"));
        var stricter = with(SEALS, "from", "2026-10-05");
        var path = proposed(officer(), authorisation, Map.of("restrictions", List.of(stricter)));
        change(decider(), path, "confirmation", Map.of("reason", "At once."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        change(decider(), path, "hearing", Map.of("grounds", "Seals were missing."))
                .statusCode(200)
                .body("hearing.dueOn", equalTo("2026-10-01"))
                .body("hindrance.code", equalTo("HOLDER_HEARING_RUNNING"));
        change(firm.trader(), path, "hearing/answer", Map.of("answer", "One day only.", "nothingFurther", true))
                .statusCode(200)
                .body("stage", equalTo("PROPOSED"));
        change(decider(), path, "confirmation", Map.of("reason", "Needed."))
                .statusCode(200)
                .body("stage", equalTo("CONFIRMED"))
                .body("contestable", equalTo(true))
                .body("edition", equalTo(2));
        var id = path.substring(path.lastIndexOf('/') + 1);
        day("2026-09-10");
        var appeal = Desk.appeal(firm, "AMENDMENT", id)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        appealAct(otherDecider(), appeal, "review", null).statusCode(200);
        appealAct(otherDecider(), appeal, "upholding", Map.of("reason", "One day is not enough."))
                .statusCode(200);
        as(officer())
                .get("/api/v1/amendments?stage=PROPOSED&authorisation=" + authorisation)
                .then()
                .body("items.lifted.number.flatten()", equalTo(List.of(1)))
                .body("items.adverse", equalTo(List.of(false)));
    }

    @Test
    void whatTheHolderAsksForIsExaminedAndNotRefusedUnheard() throws IOException {
        var firm = Desk.firm();
        restricted(firm);
        var authorisation = authorisation(firm);
        var path = proposed(firm.trader(), authorisation, Map.of("lifted", List.of(1)));
        change(decider(), path, "confirmation", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));
        change(officer(), path, "examination", null).statusCode(200).body("stage", equalTo("PROPOSED"));
        change(decider(), path, "dismissal", Map.of("reason", "Too early."))
                .statusCode(409)
                .body("type", equalTo("/problems/hearing-required"));
        change(decider(), path, "hearing", Map.of("grounds", "Too early.")).statusCode(200);
        change(firm.trader(), path, "hearing/answer", Map.of("answer", "No.", "nothingFurther", true))
                .statusCode(200);
        change(decider(), path, "dismissal", Map.of("reason", "Still too early."))
                .statusCode(200)
                .body("contestable", equalTo(true));
        var id = path.substring(path.lastIndexOf('/') + 1);
        has(
                pdf(firm, "/api/v1/notices/amendments/%s?language=en".formatted(id)),
                "Refusal of an amendment",
                "Still too early.",
                "can be contested");
        var again = proposed(officer(), authorisation, Map.of("lifted", List.of(1)));
        change(decider(), again, "confirmation", Map.of("reason", "Now it is time."))
                .statusCode(200);
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("edition", equalTo(2))
                .body("restrictions.number", equalTo(List.of(2)));
        as(firm.trader())
                .get("/api/v1/appeal-rights/AMENDMENT/{id}", again.substring(again.lastIndexOf('/') + 1))
                .then()
                .statusCode(409)
                .body("detail", containsString("CONFIRMED"));
    }

    @Test
    void aTierIsLoweredAndWhatRestsOnItIsTakenAlong() {
        day("2026-01-10");
        var firm = Desk.firm("XB", "2010-01-01");
        AcceptanceCaseOfHolderTest.tier(firm, "2026-01-15", "2026-04-01", "T1");
        AcceptanceCaseOfHolderTest.tier(firm, "2026-12-01", "2027-02-20", "T2");
        var officer = Tokens.of("aeo-officer").id("o.xb").administration("XB").sign();
        var decider = Tokens.of("aeo-decider").id("d.xb").administration("XB").sign();
        var dependent = as(officer)
                .contentType("application/json")
                .body(Map.of(
                        "operatorId",
                        firm.id(),
                        "kind",
                        "LANE",
                        "reference",
                        "LANE-" + firm.number(),
                        "restsOn",
                        List.of(Map.of("kind", "LEVEL", "code", "T2"))))
                .post("/api/v1/dependent-decisions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        day("2027-03-01");
        var authorisation = authorisation(firm);
        propose(officer, authorisation, Map.of("level", "T3"))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_LOWER"));
        var path = proposed(officer, authorisation, Map.of("level", "T1"));
        change(decider, path, "confirmation", Map.of("reason", "The validation no longer holds."))
                .statusCode(200)
                .body("adverse", equalTo(true))
                .body("levelName", not(equalTo(null)));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}", authorisation)
                .then()
                .body("level", equalTo("T1"))
                .body("edition", equalTo(3));
        as(firm.trader())
                .get("/api/v1/authorisations/{id}/editions?on=2027-02-28", authorisation)
                .then()
                .body("items.level", equalTo(List.of("T2")));
        as(officer)
                .get("/api/v1/dependent-decisions?operator=" + firm.id())
                .then()
                .body("items.find { it.id == '%s' }.stage".formatted(dependent), equalTo("REVOKED"));
    }
}
