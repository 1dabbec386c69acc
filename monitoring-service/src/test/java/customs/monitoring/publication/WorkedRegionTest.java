package customs.monitoring.publication;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Theme;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** The region of the worked example, from what five Members enter to what is published, to the digit. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class WorkedRegionTest {
    private static final List<String> MEMBERS = List.of("XC", "XD", "XE", "XF", "XG");

    private final Catalogues catalogues = new Catalogues();

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void ac08TheRegionOfFiveScoresAndThenOfFour() throws SQLException {
        List<Walk> walks = Walk.ofRegion(MEMBERS);
        // A score of s comes about where a share of s percent and one of 80 + s / 5 are all that applies.
        List<String> scores = List.of("64591429", "41250000", "78900000", "55050000", "49950000");
        for (int i = 0; i < walks.size(); i++) {
            long millionths = Long.parseLong(scores.get(i));
            enter(
                    walks.get(i),
                    MEMBERS.get(i),
                    Map.of(
                            "I2_05", share(millionths, 100_000_000),
                            "I3_01", share(400_000_000 + millionths, 500_000_000)));
            publish(walks.get(i));
        }
        String cycle = walks.getFirst().cycle;
        as(analyst()).post("/api/v1/results/{c}", cycle).then().statusCode(201);
        JsonPath first = anyone("/api/v1/results/" + cycle);
        String member = "figures.find { it.code == 'MEMBER' && it.area == 'XR' }";
        assertEquals("57.9", first.getString(member + ".mean"));
        assertEquals("55.1", first.getString(member + ".median"));
        assertEquals("41.3", first.getString(member + ".lowest"));
        assertEquals("78.9", first.getString(member + ".highest"));
        assertEquals(5, first.getInt(member + ".contributing"));
        assertEquals(10, first.getInt(member + ".members"));
        String opened = "members.find { it.member == '%s' && it.code == 'MEMBER' }.";
        assertEquals("64.6", first.getString(opened.formatted("XC") + "score"));
        assertEquals("50.0", first.getString(opened.formatted("XG") + "score"));
        assertEquals(
                "B3_ESTABLISHED", first.getString(opened.formatted("XG") + "band"), "the band is of what is shown");

        Walk third = walks.get(2);
        third.act(third.signer(), "ask-amendment", third.tag(third.signer()), "{\"reason\":\"Counted wrongly.\"}")
                .then()
                .statusCode(200);
        third.act(analyst(), "open-amendment").then().statusCode(200);
        third.saved("T3", "{\"indicator\":\"I3_01\",\"status\":\"O\",\"reason\":\"Withdrawn.\"}");
        publish(third);
        as(analyst()).post("/api/v1/results/{c}", cycle).then().statusCode(201);
        JsonPath second = anyone("/api/v1/results/" + cycle);
        assertEquals(2, second.getInt("number"));
        assertEquals(4, second.getInt(member + ".contributing"));
        assertEquals("N_BELOW_5", second.getString(member + ".withheld"));
        assertNull(second.get(member + ".mean"));
        assertEquals(
                "57.9",
                anyone("/api/v1/results/" + cycle + "?version=1").getString(member + ".mean"),
                "what was published stays readable as it stood");
    }

    @Test
    void ac09FiveSharesArePooledAndTheirMeanStandsBeside() throws SQLException {
        List<Walk> walks = Walk.ofRegion(MEMBERS);
        List<String> shares = List.of(share(90, 100), share(50, 1000), share(300, 400), share(10, 50), share(45, 90));
        for (int i = 0; i < walks.size(); i++) {
            enter(walks.get(i), MEMBERS.get(i), Map.of("I2_05", shares.get(i)));
            publish(walks.get(i));
        }
        String cycle = walks.getFirst().cycle;
        as(analyst()).post("/api/v1/results/{c}", cycle).then().statusCode(201);
        JsonPath results = anyone("/api/v1/results/" + cycle + "/indicators?indicator=I2_05");
        String figure = "indicators[0].figures.find { it.area == 'XR' }.";
        assertEquals("30.2", results.getString(figure + "value"));
        assertEquals("48.0", results.getString(figure + "meanOfRatios"));
        assertEquals(495, results.getInt(figure + "numerator"));
        assertEquals(1640, results.getInt(figure + "denominator"));
        assertNull(results.get(figure + "withheld"), "the largest has 61 percent of the denominator");
    }

    /** Everything that is not named does not apply; everything is open to anyone. */
    private void enter(Walk walk, String member, Map<String, String> answers) throws SQLException {
        var catalogue = catalogues.current();
        try (var database = ServiceDatabase.superuser();
                var statement = database.prepareStatement(
                        "INSERT INTO figure (id, administration, data_year, indicator,"
                                + " breakdown, source, dataset_version, status, reason, as_of, received_at, confirmed_at) VALUES"
                                + " (gen_random_uuid(), ?, ?, ?, '_T', ?, 'first', 'M', 'Not here.', now(), now(), now())")) {
            for (Indicator indicator : catalogue.indicators().values()) {
                if (indicator.source() == Source.AEO || indicator.source() == Source.BCP) {
                    statement.setString(1, member);
                    statement.setInt(2, walk.year);
                    statement.setString(3, indicator.code());
                    statement.setString(4, indicator.source().name());
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
        for (Theme theme : catalogue.themes()) {
            String points = catalogue.points(theme).stream()
                    .filter(point -> theme.memberScored()
                            && catalogue.indicators().get(point.indicator()).source() == Source.SELF)
                    .map(point -> "{\"indicator\":\"%s\",\"breakdown\":\"%s\",\"disclosure\":\"PUBLIC\",%s}"
                            .formatted(
                                    point.indicator(),
                                    point.breakdown(),
                                    answers.getOrDefault(
                                            point.indicator(), "\"status\":\"M\",\"reason\":\"Not here.\"")))
                    .collect(Collectors.joining(","));
            if (!points.isEmpty()) {
                walk.saved(theme.code(), points);
            }
        }
    }

    private static String share(long numerator, long denominator) {
        return "\"numerator\":%d,\"denominator\":%d".formatted(numerator, denominator);
    }

    private static void publish(Walk walk) {
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

    private static JsonPath anyone(String address) {
        return given().filter(Contract.filter())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
