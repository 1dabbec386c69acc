package customs.monitoring.publication;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.wrongly;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Publication of a cycle's results, and what anyone reads of them. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class ResultTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void theAnalystPublishesAndAnyoneReadsWhatMayBeShown() {
        Walk walk = Walk.begin().reviewed();
        wrongly(analyst())
                .post("/api/v1/results/{cycle}", walk.cycle)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-published"));
        anyone("/api/v1/results/" + walk.cycle).statusCode(404);
        walk.act(analyst(), "publish").then().statusCode(200);
        as(analyst())
                .post("/api/v1/results/{cycle}", walk.cycle)
                .then()
                .statusCode(201)
                .body("number", is(1));
        wrongly(analyst())
                .post("/api/v1/results/{cycle}", walk.cycle)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-new"));

        anyone("/api/v1/results/" + walk.cycle)
                .statusCode(200)
                .body("number", is(1))
                .body("demonstration", is(true))
                .body("areas.area", hasItem("XR"))
                .body("areas[0].submitted", is(1))
                .body("areas[0].expected", is(10))
                .body("areas[0].reportingRate", is(10.0f))
                .body("figures.withheld", everyItem(equalTo("N_BELOW_5")))
                .body("figures.size()", greaterThan(6));
        anyone("/api/v1/results/" + walk.cycle + "?asOf=2020-01-01T00:00:00Z").statusCode(404);
        anyone("/api/v1/results/" + walk.cycle + "?version=1").statusCode(200);
        anyone("/api/v1/results/" + walk.cycle + "?version=2").statusCode(404);
        anyone("/api/v1/results").statusCode(200).body("cycle", hasItem(walk.cycle));
        as(analyst())
                .get("/api/v1/results/verification")
                .then()
                .statusCode(200)
                .body("versions", greaterThan(0))
                .body("different", empty());
    }

    @Test
    void thePublishedVersionIsGivenOutInEveryForm() throws IOException {
        Walk walk = Walk.begin().published();
        as(analyst()).post("/api/v1/results/{cycle}", walk.cycle).then().statusCode(201);
        String place = "/api/v1/results/" + walk.cycle + "/export";
        for (String version : List.of("2_0", "2_1")) {
            String csv = anyone(place + "?format=SDMX_CSV_" + version + "&flow=DF_SCORES")
                    .statusCode(200)
                    .contentType("application/vnd.sdmx.data+csv; version=" + version.replace('_', '.') + ".0")
                    .extract()
                    .asString();
            assertTrue(
                    csv.contains("dataflow,WCOMON:DF_SCORES(1.0.0),%s,A,XR,T1,_T,"
                            .formatted(version.equals("2_0") ? "I" : "M")),
                    csv);
            assertTrue(csv.lines()
                    .filter(line -> line.contains(",XR,"))
                    .allMatch(line -> line.contains(",Q,N,") || line.contains(",O,F,")));
        }
        String first = anyone(place + "?format=SDMX_JSON_2_1&flow=DF_RESILIENCE&version=1")
                .statusCode(200)
                .body("meta.test", is(true))
                .body("data.dataSets[0].action", equalTo("Merge"))
                .extract()
                .asString();
        assertEquals(
                first,
                anyone(place + "?format=SDMX_JSON_2_1&flow=DF_RESILIENCE")
                        .extract()
                        .asString());
        anyone(place + "?format=CSV&table=INDICATORS")
                .statusCode(200)
                .body(startsWith("Region,Name of the region,Indicator,Breakdown,Name of the indicator,"))
                .body(containsString("XR,Demonstration region,I3_01,_T,"));
        String observations = anyone(place + "?format=SDMX_CSV_2_1&flow=DF_RESILIENCE")
                .extract()
                .asString();
        assertTrue(observations.contains(",A,XR,I3_01,_T,"), observations);
        assertTrue(observations.lines().filter(line -> line.contains(",XR,")).allMatch(line -> line.contains(",Q,N,")));
        anyone("/api/v1/results/" + walk.cycle + "/indicators")
                .statusCode(200)
                .body("measured", is(true))
                .body("indicators.size()", greaterThan(5))
                .body("indicators.find { it.indicator == 'I1_01' }.kind", equalTo("LEVEL"))
                .body("indicators.find { it.indicator == 'I1_01' }.steps.size()", is(4))
                .body("indicators.figures.flatten().withheld", everyItem(equalTo("N_BELOW_5")));
        anyone("/api/v1/results/" + walk.cycle + "/indicators?indicator=I3_01")
                .statusCode(200)
                .body("indicators.indicator", equalTo(List.of("I3_01")));
        anyone("/api/v1/results/" + walk.cycle + "/indicators?indicator=I9_99").statusCode(404);
        anyone("/api/v1/trends/I3_01?demonstration=true")
                .statusCode(200)
                .body("unit", equalTo("PERCENT"))
                .body("areas.area", hasItem("XR"))
                .body("areas.points.flatten().cycle", hasItem(walk.cycle));
        anyone("/api/v1/trends/MEMBER?demonstration=true").statusCode(200).body("unit", equalTo("SCORE"));
        anyone("/api/v1/trends/MEMBER?demonstration=true&asOf=2020-01-01T00:00:00Z")
                .statusCode(200)
                .body("areas", empty());
        anyone("/api/v1/trends/I9_99").statusCode(404);
        anyone(place + "?format=CSV&table=COVERAGE")
                .statusCode(200)
                .body(startsWith("Region,Name of the region,Members,Reports expected"))
                .body(containsString("XR,Demonstration region,10,10,1,"));
        byte[] workbook =
                anyone(place + "?format=XLSX").statusCode(200).extract().asByteArray();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertEquals(
                    List.of(
                            "About",
                            "Scores",
                            "Indicators",
                            "Distributions",
                            "Who reported",
                            "Open scores",
                            "Open values"),
                    read.getSheets().map(sheet -> sheet.getName()).toList());
        }
        given().get(place + "?format=PDF").then().statusCode(422).body("type", equalTo("/problems/invalid"));
        anyone("/api/v1/results/XR-1900/export").statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse anyone(String address) {
        return given().filter(Contract.filter()).get(address).then();
    }
}
