package customs.monitoring.publication;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.validator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/**
 * Contents and scores of signed versions are kept for the next reader: nobody sees thereby what is not for them, nor what no longer
 * holds, and lists ask the database as often for many reports as for one.
 */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class KeptScoreTest {
    private static final String POINT =
            "score.parts.find { it.code == 'T2' }.parts.find { it.code == 'C2_4' }.parts.find { it.code == 'I2_02' }";

    @Inject
    EntityManagerFactory factory;

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void whoReadFirstDoesNotDecideWhatTheNextOneSees() {
        Walk walk = Walk.begin();
        walk.saved("T2", "{\"indicator\":\"I2_02\",\"value\":3,\"disclosure\":\"PRIVATE\"}")
                .tabled();
        for (Tokens reader : List.of(contributor(), delegate("PTC"), analyst(), delegate("EC"), contributor())) {
            var sheet = as(reader)
                    .get("/api/v1/reports/{id}/fact-sheet", walk.report)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            boolean body = "BODY".equals(sheet.getString("viewpoint"));
            if (body) {
                assertNull(sheet.get(POINT + ".observation.value"));
                assertNull(sheet.get(POINT + ".score"));
            } else {
                assertEquals("3", sheet.getString(POINT + ".observation.value"));
                assertEquals("75.0", sheet.getString(POINT + ".score"));
            }
            assertEquals(body, sheet.getBoolean(POINT + ".withheld"));
        }
    }

    @Test
    void anAmendmentIsSeenAtOnceByWhomItIsForAndByTheBodiesWhenItIsPublic() {
        Walk walk = Walk.begin().published();
        for (Tokens reader : List.of(contributor(), analyst(), delegate("PTC"))) {
            assertEquals("97.2", declarations(walk, reader));
        }
        walk.act(validator(), "ask-amendment", walk.tag(validator()), "{\"reason\":\"Counted twice.\"}")
                .then()
                .statusCode(200);
        walk.act(analyst(), "open-amendment").then().statusCode(200);
        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":91}");
        assertEquals("91", declarations(walk, contributor()));
        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":92}");
        assertEquals("92", declarations(walk, contributor()), "a draft is never kept");
        walk.act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "sign").then().statusCode(200);
        assertEquals("92", declarations(walk, analyst()));
        assertEquals("97.2", declarations(walk, delegate("PTC")), "version 1 is public until version 2 is");
        walk.act(analyst(), "check").then().statusCode(200);
        walk.act(analyst(), "accept").then().statusCode(200);
        for (Walk.Sitting sitting : List.of(walk.table("PTC"), walk.table("EC"))) {
            sitting.move("IN_SESSION").then().statusCode(200);
            sitting.outcome(walk.report, "TOOK_NOTE").then().statusCode(201);
        }
        walk.act(analyst(), "publish").then().statusCode(200);
        assertEquals("92", declarations(walk, delegate("PTC")));
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyAsForOne() {
        List<Walk> walks = Walk.ofMembers(List.of("AL", "AM", "AZ"));
        walks.forEach(walk -> walk.signed());
        String cycle = walks.getFirst().cycle;
        for (String list : List.of(
                "/api/v1/reports?cycle=" + cycle + "&limit=%d", "/api/v1/sessions?limit=%d", "/api/v1/cycles")) {
            as(analyst()).get(list.formatted(10)).then().statusCode(200);
            assertEquals(statements(list.formatted(1)), statements(list.formatted(10)), list);
        }
        Walk one = Walk.ofMembers(List.of("AL")).getFirst().signed();
        for (String page : List.of("/members", "/regions/EUR")) {
            statements("/api/v1/cycles/" + cycle + page);
            statements("/api/v1/cycles/" + one.cycle + page);
            assertEquals(
                    statements("/api/v1/cycles/" + one.cycle + page),
                    statements("/api/v1/cycles/" + cycle + page),
                    page);
        }
    }

    /** How many statements the service sends; the fewest of three times, since its own rounds may come between. */
    private long statements(String address) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = statistics.getPrepareStatementCount();
            as(analyst()).get(address).then().statusCode(200);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }

    private static String declarations(Walk walk, Tokens reader) {
        return as(reader)
                .get("/api/v1/reports/{id}/fact-sheet", walk.report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("score.parts.find { it.code == 'T3' }.parts.find { it.code == 'C3_1' }"
                        + ".parts.find { it.code == 'I3_01' }.observation.value");
    }
}
