package customs.bcp.plan;

import customs.bcp.Call;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class SectionTest {
    private static String href(Step step, String section) {
        return "/api/v1/plan-versions/" + step.version() + "/sections/" + section;
    }

    private static ValidatableResponse write(String href, String administration, String ifMatch, String text) {
        return Call.as("bcp-author", administration)
                .header("If-Match", ifMatch)
                .body("{\"response\":\"%s\"}".formatted(text))
                .put(href)
                .then();
    }

    @Test
    void twoAuthorsOfOneSectionAreToldAndOfTwoSectionsAreNot() {
        var step = new Step("SA");
        var mandate = href(step, "MANDATE");
        var people = href(step, "PEOPLE");
        var seen = Call.as("bcp-author", "SA")
                .get(mandate)
                .then()
                .statusCode(200)
                .body("version", equalTo(0), "response", nullValue(), "writtenBy", nullValue())
                .extract()
                .header("ETag");
        write(mandate, "SA", seen, "first").statusCode(200).body("version", equalTo(1));
        write(people, "SA", seen, "of another").statusCode(200).body("response", equalTo("of another"));
        Call.refused(write(mandate, "SA", seen, "second"), 412, "stale");
        Call.as("auditor", "SA")
                .get(mandate)
                .then()
                .body("response", equalTo("first"), "acts", hasSize(0), "writtenBy.name", equalTo("bcp-author.SA"));
        Call.refused(Call.as("bcp-author", "SA").body("{}").put(mandate).then(), 428, "precondition-required");
    }

    @Test
    void twoAuthorsOfOneListAreToldAndOfTwoListsAreNot() {
        var step = new Step("SP");
        step.write(Step.content("\"FAST\"", "")).statusCode(200);
        var parts = "/api/v1/plan-versions/" + step.version() + "/parts/";
        var task =
                "{\"code\":\"%s\",\"phase\":\"RESPONSE\",\"title\":\"x\",\"ownerRole\":\"Officer\",\"alternateRole\":\"Lead\",\"use\":\"BOTH\"}";
        var seen = Call.as("bcp-author", "SP")
                .get(parts + "TASK")
                .then()
                .statusCode(200)
                .body("version", equalTo(1), "parts.tasks.code", hasSize(1), "parts.parties", nullValue())
                .extract()
                .header("ETag");
        part(parts + "TASK", seen, "{\"tasks\":[%s,%s]}".formatted(task.formatted("T1"), task.formatted("T2")))
                .statusCode(200)
                .body("version", equalTo(2), "writtenBy.name", equalTo("bcp-author.SP"));
        part(parts + "TEAM", "\"0\"", "{\"teams\":[{\"code\":\"A\",\"name\":\"A\",\"roles\":[\"Lead\"]}]}")
                .statusCode(200);
        part(parts + "SERVICE", "\"1\"", "{\"reviewIntervalMonths\":6,\"services\":[\"SLOW\"]}")
                .statusCode(200);
        Call.refused(part(parts + "TASK", seen, "{\"tasks\":[]}"), 412, "stale");
        step.read("auditor")
                .body(
                        "content.tasks", hasSize(2),
                        "content.teams", hasSize(1),
                        "content.services", equalTo(List.of("SLOW")),
                        "content.sections", hasSize(1));
        Call.refused(part(parts + "TASK", "*", "{\"teams\":[]}"), 422, "invalid");
        Call.refused(part(parts + "SERVICE", "*", "{\"services\":[]}"), 422, "invalid")
                .body("errors[0].pointer", equalTo("/reviewIntervalMonths"));
        Call.refused(
                part(parts + "TASK", "*", "{\"tasks\":[%s,%s]}".formatted(task.formatted("T1"), task.formatted("T1"))),
                422,
                "invalid");
        Call.refused(part(parts + "NOTHING", "*", "{}"), 404, "not-found");
        Call.refused(
                Call.as("bcp-author", "SP")
                        .body("{\"tasks\":[]}")
                        .put(parts + "TASK")
                        .then(),
                428,
                "precondition-required");
        Call.refused(Call.as("auditor", "SQ").get(parts + "TASK").then(), 404, "not-found");
    }

    private static ValidatableResponse part(String href, String ifMatch, String body) {
        return Call.as("bcp-author", "SP")
                .header("If-Match", ifMatch)
                .body(body)
                .put(href)
                .then();
    }

    @Test
    void ofTwoAtOnceOneWritesAndTheOtherIsTold() throws Exception {
        var step = new Step("SB");
        var mandate = href(step, "MANDATE");
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> writing =
                    () -> write(mandate, "SB", "\"0\"", "x").extract().statusCode();
            var codes = pool.invokeAll(List.of(writing, writing)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412), codes);
        }
    }

    @Test
    void writingTheWholeCountsForEachSectionThatChanged() {
        var step = new Step("SC");
        step.write(Step.content("\"FAST\"", "")).statusCode(200);
        Call.as("bcp-author", "SC").get(href(step, "MANDATE")).then().body("version", equalTo(1));
        Call.as("bcp-author", "SC").get(href(step, "PEOPLE")).then().body("version", equalTo(0));
    }

    @Test
    void aSectionIsWrittenInADraftOfOnesOwnOnly() {
        var step = new Step("SD");
        step.submitted("\"FAST\"", "");
        Call.refused(write(href(step, "MANDATE"), "SD", "*", "late"), 409, "wrong-stage");
        Call.refused(write(href(step, "MANDATE"), "SE", "*", "foreign"), 404, "not-found");
        Call.refused(write(href(step, "NOTHING"), "SD", "*", "x"), 404, "not-found");
    }

    private static String content(String tasks, String more) {
        return """
                {"reviewIntervalMonths":12,"services":["FAST"],"parties":[],"sections":[],"criteria":[],
                "tasks":[%s],"treatments":[]%s}""".formatted(tasks, more);
    }

    private static String task(String code, String after) {
        return "{\"code\":\"%s\",\"phase\":\"RESPONSE\",\"title\":\"x\",\"after\":[%s],\"use\":\"BOTH\"}"
                .formatted(code, after);
    }

    @Test
    void tasksAndCallsInACircleAreRefused() {
        var step = new Step("SF");
        Call.refused(
                        step.write(content(
                                task("T1", "\"T2\"") + "," + task("T2", "\"T3\"") + "," + task("T3", "\"T1\""), "")),
                        422,
                        "task-circle")
                .body("detail", equalTo("These tasks wait for each other: T1, T2, T3."));
        Call.refused(
                        step.write(
                                content(
                                        "",
                                        ",\"calls\":[{\"role\":\"A\",\"calledBy\":\"B\"},{\"role\":\"B\",\"calledBy\":\"A\"}]")),
                        422,
                        "call-circle")
                .body("detail", equalTo("These functions call each other in a circle: A, B."));
        Call.refused(step.write(content("", ",\"calls\":[{\"role\":\"A\",\"calledBy\":\"B\"}]")), 422, "invalid")
                .body("errors[0].code", equalTo("UNKNOWN_ROLE"));
        Call.refused(
                        step.write(
                                content(
                                        "",
                                        ",\"forms\":[{\"code\":\"F\",\"name\":\"x\",\"fields\":[\"a\"]},{\"code\":\"F\",\"name\":\"y\",\"fields\":[\"a\"]}]")),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/forms/1/code"));
    }

    @Test
    void aCriterionIsAPredicateAndPerCentEndsAtAHundred() {
        var step = new Step("SG");
        var criterion =
                "{\"kind\":\"ACTIVATION\",\"text\":\"x\",\"predicate\":{\"measure\":\"CAPACITY\",\"comparator\":\"LESS_THAN\",\"threshold\":%s}}";
        var whole = """
                {"reviewIntervalMonths":12,"services":[],"parties":[],"sections":[],"criteria":[%s],"tasks":[],"treatments":[]}""";
        step.write(whole.formatted(criterion.formatted("25")))
                .statusCode(200)
                .body("content.criteria[0].predicate.threshold", equalTo(25));
        Call.refused(step.write(whole.formatted(criterion.formatted("101"))), 422, "invalid")
                .body("errors[0].pointer", equalTo("/criteria/0/predicate/threshold"));
    }

    @Test
    void theViewSaysWhatMakesThePlanWeak() {
        var step = new Step("SH");
        step.write(Step.content("\"FAST\"", ""))
                .statusCode(200)
                .body(
                        "weaknesses.code",
                        hasItems("NO_CONTACT", "CRITERION_UNMEASURED", "SECTION_EMPTY"),
                        "weaknesses.findAll { it.code == 'NO_CONTACT' }.subject",
                        hasItems("Officer", "Lead"),
                        "weaknesses.code",
                        not(hasItem("NOT_CALLED")));
        Call.as("bcp-author", "SH")
                .body("{\"role\":\"Officer\",\"rank\":1,\"name\":\"Desk\",\"phone\":\"000 1\"}")
                .post("/api/v1/contacts")
                .then()
                .statusCode(201);
        step.read("auditor")
                .body(
                        "weaknesses.findAll { it.code == 'NO_CONTACT' }.subject",
                        not(hasItem("Officer")),
                        "weaknesses.code",
                        hasItem("CONTACT_UNVERIFIED"));
    }

    @Test
    void whatAnOldVersionSaysIsHashedAsBefore() {
        var content = PlanContent.empty();
        assertEquals(
                "{\"criteria\":[],\"parties\":[],\"reviewIntervalMonths\":12,\"sections\":[],\"services\":[],\"tasks\":[],\"treatments\":[]}",
                customs.bcp.estate.CanonicalJson.write(content));
    }
}
