package customs.bcp.whatif;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RecoveryCallTest {
    private static final String RECOVERY = "/api/v1/analyses/recovery";
    private static final String SMALL = """
            {"nodes":[{"code":"A","recoverySeconds":3600},{"code":"S","name":"Clearance","recoverySeconds":1800,"rtoSeconds":3600}],
             "groups":[{"of":"S","members":["A"]}]}""";

    @Test
    void theAnswerIsInTheLanguageAskedFor() {
        Call.as("analyst", null)
                .body(SMALL)
                .post(RECOVERY)
                .then()
                .statusCode(200)
                .body(
                        "findings[0].text",
                        equalTo("Clearance promises 1 h; through A it needs 1 h 30 min: 30 min late."));
        Call.as("analyst", null)
                .header("Accept-Language", "fr")
                .body(SMALL)
                .post(RECOVERY)
                .then()
                .statusCode(200)
                .body("findings[0].text", startsWith("Clearance promet 1 h"));
    }

    @Test
    void flawsAreNamedWithTheirPlace() {
        Call.refused(
                        Call.as("bcp-author", "WA")
                                .body(SMALL.replace("[\"A\"]", "[\"B\"]"))
                                .post(RECOVERY)
                                .then(),
                        422,
                        "unknown-code")
                .body("errors[0].pointer", equalTo("/groups/0/members/0"));
        Call.refused(
                        Call.as("bcp-author", "WA")
                                .body(SMALL.replace("[\"A\"]", "[\"S\",\"Z\"]"))
                                .post(RECOVERY)
                                .then(),
                        422,
                        "flawed-estate")
                .body("errors.code", hasItem("SELF_DEPENDENCY"));
        Call.refused(
                Call.as("bcp-author", "WA")
                        .body(SMALL.replace("\"groups\"", "\"toward\":\"Q\",\"groups\""))
                        .post(RECOVERY)
                        .then(),
                422,
                "unknown-code");
        Call.refused(
                Call.wrong("bcp-author", "WA")
                        .body("{\"nodes\":[]}")
                        .post(RECOVERY)
                        .then(),
                422,
                "invalid");
        Call.refused(
                Call.wrong("bcp-author", "WA")
                        .body("{\"nodes\":[null]}")
                        .post(RECOVERY)
                        .then(),
                422,
                "invalid");
        Call.refused(
                Call.wrong("bcp-author", "WA")
                        .body("{\"nodes\":[{\"code\":\"A\",\"recoverySeconds\":\"1\"}]}")
                        .post(RECOVERY)
                        .then(),
                400,
                "wrong-type");
        Call.refused(
                Call.wrong("bcp-author", "WA")
                        .body(SMALL.replace("{\"of\":\"S\",\"members\":[\"A\"]}", "{\"of\":\"S\",\"members\":[null]}"))
                        .post(RECOVERY)
                        .then(),
                422,
                "invalid");
    }

    @Test
    void tooManyDependenciesAreRefusedInWords() {
        var members = IntStream.range(0, 1_000).mapToObj("\"N%d\""::formatted).collect(Collectors.joining(","));
        var nodes = IntStream.range(0, 1_000)
                .mapToObj("{\"code\":\"N%d\",\"recoverySeconds\":1}"::formatted)
                .collect(Collectors.joining(","));
        var groups = IntStream.range(0, 501)
                .mapToObj(g -> "{\"of\":\"S%d\",\"members\":[%s]}".formatted(g, members))
                .collect(Collectors.joining(","));
        Call.refused(
                Call.wrong("bcp-author", "WA")
                        .body("{\"nodes\":[%s],\"groups\":[%s]}".formatted(nodes, groups))
                        .post(RECOVERY)
                        .then(),
                422,
                "estate-too-large");
    }

    @Test
    void theSavedEstateIsAnalysedDrawnAndTried() {
        Estates.breaching("WB");
        Call.as("crisis-manager", "WB")
                .get("/api/v1/estate/analysis")
                .then()
                .statusCode(200)
                .body(
                        "toward", equalTo("SLOW"),
                        "criticalPath", contains("OLD", "SLOW"),
                        "findings.code", hasItem("BREACH"),
                        "nodes", hasSize(3));
        Call.as("crisis-manager", "WB")
                .get("/api/v1/estate/analysis?initiators=OLD&toward=FAST")
                .then()
                .statusCode(200)
                .body("nodes.find { it.code == 'FAST' }.erSeconds", equalTo(0));
        Call.as("crisis-manager", "WB")
                .get("/api/v1/estate/graph?toward=SLOW")
                .then()
                .statusCode(200)
                .body(
                        "layers", equalTo(2),
                        "nodes.find { it.code == 'SLOW' }.layer", equalTo(1),
                        "edges[0].critical", equalTo(true));
        Call.as("bcp-author", "WB")
                .body("{\"toward\":\"SLOW\",\"changes\":[{\"code\":\"OLD\",\"recoverySeconds\":3600}]}")
                .post("/api/v1/estate/what-if")
                .then()
                .statusCode(200)
                .body("whatIf.gainSeconds", equalTo(46_400), "whatIf.afterSeconds", equalTo(5_400));
        Call.refused(
                Call.as("bcp-author", "WB")
                        .get("/api/v1/estate/analysis?toward=NONE")
                        .then(),
                422,
                "unknown-code");
    }

    @Test
    void aLargeEstateIsDrawnAroundOneNode() {
        Estates.add("services", "RG", Estates.service("TOP", "")).statusCode(201);
        var above = "TOP";
        for (var code : List.of("A", "B", "C", "D")) {
            Estates.add("resources", "RG", Estates.resource(code, 60)).statusCode(201);
            Estates.add("dependencies", "RG", Estates.dependency(above, null, code))
                    .statusCode(201);
            above = code;
        }
        Call.as("auditor", "RG")
                .get("/api/v1/estate/graph?around=A&depth=1")
                .then()
                .statusCode(200)
                .body(
                        "nodes.code.sort()", equalTo(List.of("A", "B", "TOP")),
                        "nodes.find { it.code == 'B' }.hiddenNeeds", equalTo(1),
                        "nodes.find { it.code == 'TOP' }.hiddenNeeds", equalTo(0),
                        "layers", equalTo(3),
                        "toward", equalTo("A"));
        Call.as("auditor", "RG")
                .get("/api/v1/estate/graph?around=A&depth=1&open=B")
                .then()
                .body("nodes.code.sort()", equalTo(List.of("A", "B", "C", "TOP")));
        Call.as("auditor", "RG")
                .get("/api/v1/estate/graph?around=B&depth=3&closed=C")
                .then()
                .body(
                        "nodes.code.sort()", equalTo(List.of("A", "B", "C")),
                        "nodes.find { it.code == 'A' }.hiddenUsers", equalTo(1));
        Call.refused(
                Call.wrong("auditor", "RG").get("/api/v1/estate/graph?around=Z").then(), 422, "unknown-code");
        Call.refused(
                Call.wrong("auditor", "RG")
                        .get("/api/v1/estate/graph?around=A&depth=99")
                        .then(),
                422,
                "invalid");
    }

    @Test
    void anEmptyEstateHasAnEmptyAnalysis() {
        Call.as("bcp-author", "WC")
                .get("/api/v1/estate/analysis")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(0));
        Call.as("bcp-author", "WC")
                .get("/api/v1/estate/graph")
                .then()
                .statusCode(200)
                .body("layers", equalTo(0));
    }
}
