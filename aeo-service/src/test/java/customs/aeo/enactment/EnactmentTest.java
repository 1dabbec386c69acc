package customs.aeo.enactment;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.wrongly;
import static customs.aeo.Statute.PATH;
import static customs.aeo.Statute.act;
import static customs.aeo.Statute.administrator;
import static customs.aeo.Statute.inForce;
import static customs.aeo.Statute.load;
import static customs.aeo.Statute.loaded;
import static customs.aeo.Statute.programme;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A version of the law is loaded by one person, compared, and put into force by another; cases keep theirs. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class EnactmentTest {
    @Inject
    Transition transition;

    private static String clock(String yaml, String clock) {
        return yaml.replace("clocks:\n", "clocks:\n  " + clock + "\n");
    }

    @Test
    void aVersionBindsOnceASecondPersonPutItIntoForce() {
        day("2026-03-02");
        var one = administrator("one.xm", "XM");
        var two = administrator("two.xm", "XM");
        var first = loaded(one, programme("XM", "1", "2020-01-01"));
        Desk.as(one).get("/api/v1/programmes/xm").then().statusCode(404);
        act(one, first, "activation", null).statusCode(409).body("type", equalTo("/problems/four-eyes"));
        as(administrator("one.xa", "XA")).get(PATH + "/{id}", first).then().statusCode(404);
        as(one).get(PATH + "/{id}", first).then().statusCode(200).body("acts.act", equalTo(List.of("reject")));
        as(two).get(PATH + "/{id}/effect", first)
                .then()
                .statusCode(200)
                .body("comparison.left", nullValue())
                .body("openCases", equalTo(0))
                .body("loaded.acts.act", equalTo(List.of("activate", "reject")));
        act(two, first, "activation", null).statusCode(200);
        act(two, first, "activation", null).statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        act(two, first, "rejection", Map.of("reason", "No.")).statusCode(409);
        as(one).get("/api/v1/programmes/xm").then().statusCode(200).body("version", equalTo("1"));

        var firm = Desk.firm("XM", "2015-01-01");
        var kept = Desk.submitted(firm, "2026-03-02", "AEOC");
        var draft = Desk.completeDraft(firm, "2026-03-02", "AEOS");

        // a new version that keeps open cases where they are
        var second = loaded(
                one, clock(programme("XM", "2", "2026-05-01"), "acceptance: {number: 20, rollOver: NEXT_WORKING_DAY}"));
        as(two).get(PATH + "/{id}/effect", second)
                .then()
                .statusCode(200)
                .body("comparison.left.version", equalTo("1"))
                .body("comparison.changes", equalTo(1))
                .body("comparison.parts.part", equalTo(List.of("CLOCK")))
                .body("comparison.parts[0].things[0].code", equalTo("acceptance"))
                .body("comparison.parts[0].things[0].difference", equalTo("CHANGED"))
                .body("comparison.parts[0].things[0].aspects.aspect", equalTo(List.of("limit", "rollOver")))
                .body("comparison.parts[0].things[0].aspects[0].left", equalTo("30 calendar days"))
                .body("comparison.parts[0].things[0].aspects[0].right", equalTo("20 calendar days"))
                .body("openCases", equalTo(1))
                .body("movingCases", equalTo(0))
                .body("stayingCases", equalTo(1));
        act(two, second, "activation", null).statusCode(200);
        as(one).get("/api/v1/programmes/xm").then().body("version", equalTo("1"));
        day("2026-05-04");
        as(one).get("/api/v1/programmes/xm").then().body("version", equalTo("2"));
        as(one).get("/api/v1/programmes/xm?version=1").then().body("version", equalTo("1"));
        as(one).get("/api/v1/programmes/xm?version=9").then().statusCode(404);
        transition.look();
        Desk.read(firm.trader(), kept)
                .then()
                .body("programmeVersion", equalTo("1"))
                .body("clocks.find { it.clock == 'acceptance' }.due", equalTo("2026-04-01"));
        // a draft is handed in under the version that is in force then
        Desk.act(firm.trader(), draft, "submission")
                .statusCode(200)
                .body("programmeVersion", equalTo("2"))
                .body("clocks.find { it.clock == 'acceptance' }.due", equalTo("2026-05-25"));

        // a version whose transitional rule moves open cases
        var third = loaded(
                one,
                clock(programme("XM", "3", "2026-06-01"), "acceptance: {number: 60}")
                        + "transition: {openCases: MOVE, source: DEMONSTRATION}\n");
        as(two).get(PATH + "/{id}/effect", third)
                .then()
                .body("openCases", equalTo(2))
                .body("movingCases", equalTo(2));
        act(two, third, "activation", null).statusCode(200);
        transition.look();
        Desk.read(firm.trader(), kept).then().body("programmeVersion", equalTo("1"));
        day("2026-06-01");
        transition.look();
        Desk.read(firm.trader(), kept)
                .then()
                .body("programmeVersion", equalTo("3"))
                .body("clocks.find { it.clock == 'acceptance' }.due", equalTo("2026-05-01"));
        as(Tokens.of("auditor").administration("XM").sign())
                .queryParam("aggregate", kept)
                .get("/api/v1/history")
                .then()
                .statusCode(200)
                .body("act", hasItem("move-version"));
    }

    @Test
    void aBadFileIsRefusedWholeWithTheLineOfEachFault() {
        day("2026-03-02");
        var one = administrator("one.xn", "XN");
        inForce("XN", programme("XN", "1", "2020-01-01"));
        var good = programme("XN", "2", "2027-01-01");
        refused(
                one,
                good.replace("validFrom: 2027-01-01", "validFrom: 2020-01-01"),
                "/validFrom",
                "begins on the same day");
        refused(
                one,
                good.replace("validFrom: 2027-01-01", "validFrom: 2019-01-01"),
                "/validFrom",
                "before this version ends");
        refused(one, good.replace("\"2\"", "\"1\""), "/version", "is there already");
        refused(one, good.replace("[XN]", "[XO]"), "/administrations", "not meant for XN");
        refused(one, good + "publicHolidays: zz\n", "/publicHolidays", "no calendar of public holidays zz");
        refused(one, good + "publicHolidays: gb-atlantis\n", "/publicHolidays", "no calendar");
        refused(one, good + "surprise: 1\n", "/surprise", "surprise");
        refused(
                one,
                clock(
                        good,
                        "first: {name: {en: a, fr: a}, number: 1, unit: MONTH, start: DECISION, end: ACCEPTANCE, source: DEMONSTRATION}"),
                "/clocks/first/start",
                "in a circle");
        refused(
                one,
                clock(good, "first: {name: {en: a, fr: a}, number: 1, unit: MONTH, start: DECISION}"),
                "/clocks/first/source",
                "source");
        refused(
                one,
                good + "mutualRecognition: {levels: [AEOF], source: DEMONSTRATION}\n",
                "/mutualRecognition/levels/0",
                "AEOF");
        load(one, good).statusCode(201);
        load(one, good).statusCode(409).body("type", equalTo("/problems/programme-version-taken"));
        as(one).get(PATH).then().body("edition", containsInAnyOrder("1", "2"));
    }

    /** Every fault has the line of the file on which it stands; nothing is loaded. */
    private static void refused(String token, String yaml, String pointer, String message) {
        var answer = wrongly(token)
                .contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/programme-refused"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '%s' }.message".formatted(pointer), containsString(message))
                .body("errors.code", not(hasItem("LINE_0")))
                .extract();
        var line = Integer.parseInt(answer.<String>path("errors.find { it.pointer == '%s' }.code".formatted(pointer))
                .substring("LINE_".length()));
        var text = yaml.lines().skip(line - 1L).findFirst().orElseThrow();
        assertTrue(
                Arrays.stream(pointer.substring(1).split("/")).anyMatch(text::contains) || text.contains("ACCEPTANCE"),
                () -> "%s is not on line %d: %s".formatted(pointer, line, text));
    }

    @Test
    void aVersionThatWasSetAsideLeavesItsNameFree() {
        day("2026-03-02");
        var one = administrator("one.xp", "XP");
        var two = administrator("two.xp", "XP");
        var yaml = programme("XP", "1", "2020-01-01");
        var first = loaded(one, yaml);
        as(two).get(PATH + "/{id}/file", first).then().statusCode(200).body(equalTo(yaml));
        act(one, first, "rejection", Map.of("reason", "A typing error."))
                .statusCode(200)
                .body("stage", equalTo("REJECTED"));
        act(two, first, "activation", null).statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        var again = loaded(two, yaml);
        as(two).header("If-Match", "\"99\"")
                .post(PATH + "/{id}/activation", again)
                .then()
                .statusCode(412);
        wrongly(two).post(PATH + "/{id}/activation", again).then().statusCode(428);
        // the law changed in between: it no longer fits
        var rival = loaded(one, yaml.replace("version: \"1\"", "version: \"1b\""));
        act(two, rival, "activation", null).statusCode(200);
        act(one, again, "activation", null)
                .statusCode(422)
                .body("type", equalTo("/problems/programme-refused"))
                .body("errors.pointer", equalTo(List.of("/validFrom")));
        as(one).get(PATH + "/{id}", again)
                .then()
                .body("stage", equalTo("LOADED"))
                .body("activeFor", hasSize(0));
    }

    /** The same late answer is taken under one version and refused under the other: the rule says so. */
    @Test
    void aLateAnswerIsRefusedOrCountsAsABreachAsTheRuleSays() {
        day("2026-03-02");
        var yaml = programme("XU", "1", "2020-01-01");
        inForce("XU", yaml);
        inForce(
                "XU",
                clock(
                        yaml.replace("\"1\"", "\"2\"").replace("2020-01-01", "2026-06-01"),
                        "information: {late: REFUSED}"));
        var firm = Desk.firm("XU", "2015-01-01");
        var officer =
                Tokens.of("aeo-officer").id("officer.xu").administration("XU").sign();
        for (var start : List.of("2026-03-02", "2026-07-01")) {
            var id = Desk.submitted(firm, start, "AEOC");
            Desk.act(officer, id, "information-request", Map.of("gaps", List.of("A plan.")))
                    .statusCode(200);
            day(LocalDate.parse(start).plusDays(31).toString());
            var answer = Desk.act(firm.trader(), id, "answer", Map.of("answer", "Here it is."));
            if (start.equals("2026-03-02")) {
                answer.statusCode(200)
                        .body("clocks.find { it.clock == 'information' }.breached", equalTo(true))
                        .body("clocks.find { it.clock == 'information' }.steps[-1].kind", equalTo("MET_LATE"));
                Desk.act(firm.trader(), id, "withdrawal", Map.of("reason", "No more."))
                        .statusCode(200);
            } else {
                answer.statusCode(409).body("type", equalTo("/problems/act-too-late"));
                Desk.read(officer, id).then().body("stage", equalTo("INFO_REQUESTED"));
            }
        }
    }

    @Test
    void twoProgrammesStandSideBySide() {
        var auditor = Desk.auditor();
        as(auditor)
                .get("/api/v1/programme-comparisons?left=eu&right=gb")
                .then()
                .statusCode(200)
                .body("left.code", equalTo("eu"))
                .body("right.code", equalTo("gb"))
                .body("parts.part", hasItems("GENERAL", "LEVEL", "CRITERION", "CLOCK", "BENEFIT", "RULE"))
                .body(
                        "parts.find { it.part == 'CLOCK' }.things.find { it.code == 'decision' }"
                                + ".aspects.find { it.aspect == 'start' }.changed",
                        equalTo(true))
                .body(
                        "parts.find { it.part == 'LEVEL' }.things[0].aspects.find { it.aspect == 'criteria' }.changed",
                        equalTo(false));
        as(auditor)
                .header("Accept-Language", "fr")
                .get("/api/v1/programme-comparisons?left=cn:1999&right=cn")
                .then()
                .statusCode(404);
        as(auditor)
                .get("/api/v1/programme-comparisons?left=atlantis&right=cn")
                .then()
                .statusCode(404);
        wrongly(auditor).get("/api/v1/programme-comparisons?left=eu").then().statusCode(422);
        as(auditor)
                .get("/api/v1/programmes/eu")
                .then()
                .body("lookBack.says", equalTo(List.of("36")))
                .body("mutualRecognition.says", equalTo(List.of("AEOS")))
                .body("hearing.says", hasItem("REFUSAL"))
                .body("signals.kind", hasItem("INSOLVENCY"))
                .body("criteria.find { it.code == 'a' }.safe", equalTo(List.of("A")))
                .body("criteria.find { it.code == 'a' }.safeSource.standing", equalTo("RULING"));
        as(auditor).get("/api/v1/programmes/us-ctpat").then().body("roles.code", hasItem("CUSTOMS_BROKER"));
    }
}
