package customs.monitoring.publication;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.delegate;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A region of which half the Members published: what of it is shown, through the whole of the service. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class RegionResultTest {
    /** Nine of the eighteen of the region; no figures about them leave the test. */
    private static final List<String> MEMBERS = List.of("DZ", "BH", "EG", "IQ", "JO", "KW", "LB", "LY", "MA");

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void ac08Ac09Ac12TheRegionIsPooledCountedAndWithheldAsItMayBe() {
        List<Walk> walks = Walk.ofMembers(MEMBERS);
        for (int i = 0; i < walks.size(); i++) {
            Walk walk = walks.get(i).filled();
            // Shares of very different size; the last three open theirs, so that six are hidden.
            walk.saved(
                    "T3",
                    "{\"indicator\":\"I3_01\",\"numerator\":%d,\"denominator\":%d,\"disclosure\":\"%s\"}"
                            .formatted(80 * (i + 1), 100 * (i + 1), i < 6 ? "WCO" : "PUBLIC"));
            // One alone hides this one: the region's count would tell of it.
            walk.saved(
                    "T1",
                    "{\"indicator\":\"I1_01\",\"level\":%d,\"disclosure\":\"%s\"}"
                            .formatted(i % 4, i == 0 ? "WCO" : "PUBLIC"));
            walk.saved("T2", "{\"indicator\":\"I2_01\",\"yes\":%s,\"disclosure\":\"PUBLIC\"}".formatted(i % 3 != 0));
            publish(walk, i);
        }
        String cycle = walks.getFirst().cycle;
        as(analyst()).post("/api/v1/results/{cycle}", cycle).then().statusCode(201);
        JsonPath results = anyone("/api/v1/results/" + cycle);
        String area = "areas.find { it.area == 'MENA' }";
        assertEquals(18, results.getInt(area + ".expected"));
        assertEquals(50f, results.getFloat(area + ".reportingRate"));
        assertEquals(33.3f, results.getFloat(area + ".onTimeRate"), "three came after the due day");

        JsonPath indicators = anyone("/api/v1/results/" + cycle + "/indicators");
        String share = figure("I3_01");
        assertEquals(9, indicators.getInt(share + ".contributing"));
        assertEquals(80f, indicators.getFloat(share + ".value"));
        assertEquals(3600, indicators.getInt(share + ".numerator"));
        assertEquals(4500, indicators.getInt(share + ".denominator"));
        assertEquals(80f, indicators.getFloat(share + ".meanOfRatios"));
        assertNull(indicators.get(share + ".median"), "six of the values are hidden");
        assertEquals("FEW_HIDDEN", indicators.getString(figure("I1_01") + ".withheld"));
        assertNull(indicators.get(figure("I1_01") + ".distribution"));
        assertEquals(List.of(3, 6), indicators.getList(figure("I2_01") + ".distribution"));
        assertEquals(66.7f, indicators.getFloat(figure("I2_01") + ".value"));
        assertEquals(
                3,
                indicators
                        .getList("indicators.find { it.indicator == 'I3_01' }.values")
                        .size(),
                "what was opened is shown by name");
        // Nine of all Members are not half of them.
        assertEquals(
                "BELOW_HALF",
                indicators.getString(
                        "indicators.find { it.indicator == 'I3_01' }.figures.find { it.area == 'WLD' }.withheld"));

        JsonPath trend = anyone("/api/v1/trends/I2_01");
        assertEquals(
                66.7f,
                trend.getFloat(
                        "areas.find { it.area == 'MENA' }.points.find { it.cycle == '%s' }.value".formatted(cycle)));
        String sdmx = given().get("/api/v1/results/{c}/export?format=SDMX_CSV_2_1&flow=DF_RESILIENCE", cycle)
                .asString();
        assertTrue(sdmx.contains(",A,MENA,I3_01,_T,%d,80,A,F,PT".formatted(walks.getFirst().year)), sdmx);
        assertTrue(sdmx.contains(",A,MENA,I2_01,LEVEL_1,%d,6,A,F,NUMBER".formatted(walks.getFirst().year)));
        assertTrue(sdmx.contains(",A,MENA,I1_01,_T,%d,NaN,Q,N,LEVEL".formatted(walks.getFirst().year)));

        JsonPath side = as(delegate("PTC"))
                .get("/api/v1/cycles/{c}/regions/MENA", cycle)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(18, side.getInt("members"));
        assertEquals(
                MEMBERS.stream().sorted().toList(),
                side.getList("rows.code").stream().sorted().toList());
        assertEquals(
                side.getList("themes").size(), side.getList("rows[0].scores").size());
        as(delegate("PTC")).get("/api/v1/cycles/{c}/regions/XX", cycle).then().statusCode(404);
        as(analyst())
                .get("/api/v1/results/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("different")
                .forEach(one -> assertTrue(false, String.valueOf(one)));
    }

    private static void publish(Walk walk, int index) {
        TestClock.set("%d-%sT09:00:00Z".formatted(walk.year + 1, index < 6 ? "01-20" : "02-10"));
        walk.act(walk.mine(), "send-for-validation").then().statusCode(200);
        walk.act(walk.signer(), "sign").then().statusCode(200);
        walk.act(analyst(), "check").then().statusCode(200);
        walk.act(analyst(), "accept").then().statusCode(200);
        for (Walk.Sitting sitting : List.of(walk.table("EC"), walk.table("PTC"))) {
            sitting.move("IN_SESSION").then().statusCode(200);
            sitting.outcome(walk.report, "ENDORSED").then().statusCode(201);
        }
        walk.act(analyst(), "publish").then().statusCode(200);
    }

    private static String figure(String indicator) {
        return "indicators.find { it.indicator == '%s' }.figures.find { it.area == 'MENA' }".formatted(indicator);
    }

    private static JsonPath anyone(String address) {
        return given().filter(Contract.filter())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
