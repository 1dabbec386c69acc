package customs.bcp.whatif;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What the published examples do not show: the own estate, both languages, and everything that is refused. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AnalysisCallTest {
    private static final String ONE = "\"nodes\":[{\"code\":\"S\",\"recoverySeconds\":3600,\"rtoSeconds\":7200}]";

    private static ValidatableResponse ask(String analysis, String body) {
        return Call.as("analyst", null)
                .body(body)
                .post("/api/v1/analyses/" + analysis)
                .then();
    }

    private static ValidatableResponse wrong(String analysis, String body) {
        return Call.wrong("analyst", null)
                .body(body)
                .post("/api/v1/analyses/" + analysis)
                .then();
    }

    private static ValidatableResponse own(String administration, String analysis, String body) {
        return Call.as("crisis-manager", administration)
                .body(body)
                .post("/api/v1/analyses/" + analysis)
                .then();
    }

    @Test
    void withoutNodesTheOwnEstateIsAskedAndFrozen() {
        Estates.breaching("WD");
        var first = own("WD", "single-points", "{\"pairsOf\":\"SLOW\"}")
                .statusCode(200)
                .body(
                        "services[0].service", equalTo("SLOW"),
                        "services[0].singlePoints", contains("OLD"),
                        "ranking[0].code", equalTo("OLD"),
                        "pairs.total", equalTo(0),
                        "estate.hash", matchesPattern("[0-9a-f]{64}"))
                .extract();
        own("WD", "single-points", "{\"pairsOf\":\"SLOW\"}")
                .body(
                        "estate.id",
                        equalTo(first.<String>path("estate.id")),
                        "inputHash",
                        equalTo(first.<String>path("inputHash")));
        own("WD", "recovery", "{\"toward\":\"SLOW\",\"declaredSeconds\":3600}")
                .statusCode(200)
                .body(
                        "estate.id", equalTo(first.<String>path("estate.id")),
                        "clocks.lines[0].code", equalTo("SLOW"),
                        "clocks.lines[0].verdict", equalTo("BREACH"));
        own("WD", "cascade", "{\"outages\":[{\"code\":\"OLD\",\"fromSeconds\":0,\"untilSeconds\":50000}]}")
                .statusCode(200)
                .body("result.effects.find { it.code == 'SLOW' }.verdict", equalTo("BREACH"), "estate", notNullValue());
        own(
                        "WD",
                        "distribution",
                        "{\"services\":[\"SLOW\"],\"recoveries\":[{\"code\":\"OLD\",\"shape\":\"EMPIRICAL\",\"observed\":[60,120]}]}")
                .statusCode(200)
                .body("method", equalTo("EXACT"), "services[0].p50Seconds", equalTo(1860));
        own("WD", "stress", "{\"scenarios\":[{\"code\":\"old\",\"recoveries\":[{\"code\":\"OLD\"}]}]}")
                .statusCode(200)
                .body("result.cells[0].service", equalTo("SLOW"), "result.cells[0].verdict", equalTo("BREACH"));
        own("WE", "single-points", "{}").statusCode(200).body("services", hasSize(0));
    }

    @Test
    void whoHasNoEstateMustSendOne() {
        Call.refused(ask("single-points", "{}"), 422, "invalid").body("errors[0].pointer", equalTo("/nodes"));
        ask("single-points", "{%s}".formatted(ONE))
                .statusCode(200)
                .body("estate", nullValue(), "services[0].count", equalTo(0));
    }

    @Test
    void theExplanationIsInTheLanguageAskedFor() {
        var body = "{\"tasks\":[{\"code\":\"A\",\"seconds\":3600}],\"crews\":1}";
        ask("sequence", body)
                .body("explanation[0]", equalTo("Crews: 1. Everything is done after 1 h; more crews gain nothing."));
        Call.as("analyst", null)
                .header("Accept-Language", "fr")
                .body(body)
                .post("/api/v1/analyses/sequence")
                .then()
                .statusCode(200)
                .body("explanation[0]", matchesPattern(".quipes.*1 h.*"));
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherSeedAnother() {
        var body =
                "{%s,\"services\":[\"S\"],\"recoveries\":[{\"code\":\"S\",\"shape\":\"PERT\",\"leastSeconds\":1,\"modeSeconds\":5000,\"mostSeconds\":9000}],\"runs\":500,\"seed\":%d}";
        float first = ask("distribution", body.formatted(ONE, 7))
                .statusCode(200)
                .extract()
                .path("services[0].meanSeconds");
        ask("distribution", body.formatted(ONE, 7)).body("services[0].meanSeconds", equalTo(first));
        float other = ask("distribution", body.formatted(ONE, 8)).extract().path("services[0].meanSeconds");
        org.junit.jupiter.api.Assertions.assertNotEquals(first, other);
    }

    @Test
    void whatContradictsItselfIsRefusedInWords() {
        Call.refused(
                        ask(
                                "sequence",
                                "{\"tasks\":[{\"code\":\"A\",\"seconds\":1,\"after\":[\"B\"]},{\"code\":\"B\",\"seconds\":1,\"after\":[\"A\"]}],\"crews\":1}"),
                        422,
                        "inconsistent-question")
                .body("detail", equalTo("Tasks wait for each other in a circle: A, B."));
        Call.refused(
                ask(
                        "backlog",
                        "{\"arrivals\":[{\"fromSeconds\":5,\"perHour\":1},{\"fromSeconds\":5,\"perHour\":2}],\"restoredSeconds\":1,\"restored\":[{\"fromSeconds\":0,\"perHour\":1}]}"),
                422,
                "inconsistent-question");
        Call.refused(
                ask(
                        "cascade",
                        "{%s,\"outages\":[{\"code\":\"S\",\"fromSeconds\":9,\"untilSeconds\":9}]}".formatted(ONE)),
                422,
                "inconsistent-question");
        Call.refused(
                ask(
                        "distribution",
                        "{%s,\"services\":[\"S\"],\"recoveries\":[{\"code\":\"S\",\"shape\":\"WEIGHTED\",\"chances\":[{\"seconds\":1,\"probability\":0.4}]}]}"
                                .formatted(ONE)),
                422,
                "inconsistent-question");
        Call.refused(
                        ask(
                                "distribution",
                                "{%s,\"services\":[\"S\"],\"recoveries\":[{\"code\":\"S\",\"shape\":\"UNIFORM\",\"leastSeconds\":1}]}"
                                        .formatted(ONE)),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/recoveries/0/mostSeconds"));
        Call.refused(
                ask(
                        "readiness",
                        "{\"today\":\"2026-01-01\",\"services\":[{\"service\":\"A\",\"tier\":1,\"planCurrent\":true,\"capabilityGap\":false,\"contacts\":1,\"contactsVerified\":2,\"actionsDue\":0,\"actionsOnTime\":0}]}"),
                422,
                "inconsistent-question");
        var twice = "{\"code\":\"x\",\"recoveries\":[{\"code\":\"S\"}]}";
        Call.refused(
                ask("stress", "{%s,\"scenarios\":[%s,%s]}".formatted(ONE, twice, twice)), 422, "duplicate-scenario");
        Call.refused(ask("stress", "{%s,\"scenarios\":[{\"code\":\"x\"}]}".formatted(ONE)), 422, "invalid");
        Call.refused(
                ask(
                        "stress",
                        "{%s,\"traffic\":[{\"scenario\":\"x\",\"kind\":\"MODE_SHIFT\",\"trafficPerDay\":1,\"days\":1}]}"
                                .formatted(ONE)),
                422,
                "invalid");
        Call.refused(
                        ask("cascade", "{%s,\"outages\":[{\"code\":\"Q\",\"fromSeconds\":0}]}".formatted(ONE)),
                        422,
                        "unknown-code")
                .body("errors[0].pointer", equalTo("/outages/0/code"));
        Call.refused(wrong("sequence", "{\"tasks\":[],\"crews\":0}"), 422, "invalid");
        Call.refused(wrong("data-loss", "{\"holdings\":[{\"resource\":\"A\",\"copies\":[null]}]}"), 422, "invalid");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeAnyWork() {
        var nodes = IntStream.range(0, 5_001)
                .mapToObj("{\"code\":\"N%d\",\"recoverySeconds\":1}"::formatted)
                .collect(Collectors.joining(","));
        Call.refused(ask("single-points", "{\"nodes\":[%s]}".formatted(nodes)), 422, "estate-too-large");
        var others = IntStream.range(0, 1_001).mapToObj("\"N%d\""::formatted).collect(Collectors.joining(","));
        var wide =
                "{\"nodes\":[%s,{\"code\":\"S\",\"recoverySeconds\":1}],\"groups\":[{\"of\":\"S\",\"members\":[%s]}],\"pairsOf\":\"S\"}"
                        .formatted(
                                IntStream.range(0, 1_001)
                                        .mapToObj("{\"code\":\"N%d\",\"recoverySeconds\":1}"::formatted)
                                        .collect(Collectors.joining(",")),
                                others);
        Call.refused(ask("single-points", wide), 422, "too-long-to-wait");
        Call.refused(
                ask(
                        "distribution",
                        "{\"nodes\":[%s],\"services\":[\"N1\"],\"recoveries\":[{\"code\":\"N1\",\"shape\":\"UNIFORM\",\"leastSeconds\":1,\"mostSeconds\":2}],\"runs\":1000000}"
                                .formatted(nodes)),
                422,
                "question-too-large");
    }

    @Test
    void theOwnEstateIsTriedAgainstTheWholeCatalogue() {
        Estates.breaching("WF");
        own("WF", "stress", "{}")
                .statusCode(200)
                .body(
                        "result.cells[0].service", equalTo("SLOW"),
                        "result.cells[0].scenario", equalTo("D13"),
                        "result.cells[0].verdict", equalTo("BREACH"),
                        "result.cells.scenario.findAll { it == 'D13' }", hasSize(2));
        Call.as("crisis-manager", "WF")
                .header("Accept-Language", "fr")
                .get("/api/v1/scenarios")
                .then()
                .statusCode(200)
                .body(
                        "items", hasSize(32),
                        "items.code.unique()", hasSize(32),
                        "items.find { it.code == 'D15' }.seconds", equalTo(216_000),
                        "items.find { it.code == 'D10' }.title", matchesPattern("Une coupure.*"),
                        "items.find { it.code == 'D11' }.applied", equalTo(false),
                        "items.find { it.code == 'S02' }.broken.DATA", equalTo(86_400),
                        "items.find { it.code == 'S04' }.absentPercent", equalTo(40),
                        "items.find { it.code == 'S06' }.traffic.trafficPerDay", equalTo(450));
    }
}
