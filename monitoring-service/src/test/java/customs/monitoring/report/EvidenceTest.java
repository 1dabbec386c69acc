package customs.monitoring.report;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.validator;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files beside answers, and last year's answer beside this year's. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
public class EvidenceTest {
    public static final byte[] PDF = "%PDF-1.4 a count".getBytes(StandardCharsets.US_ASCII);

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void aFileStaysWithWhatWasSignedAndIsForTheAdministrationAndTheSecretariat() {
        Walk walk = Walk.begin();
        JsonPath view =
                attach(walk, "I3_01", PDF).then().statusCode(201).extract().jsonPath();
        String point = "sections.points.flatten().find { it.indicator == 'I3_01' }";
        assertEquals("DRAFT", view.getString("stage"), "a file is an entry");
        assertEquals(List.of("A count"), view.getList(point + ".evidence.name"));
        String file = view.getString(point + ".evidence[0].href");
        assertArrayEquals(
                PDF, as(walk.mine()).get(file).then().statusCode(200).extract().asByteArray());

        refused(walk, "I3_01", "<html>".getBytes(StandardCharsets.US_ASCII), 415, "unsupported-media-type");
        refused(walk, "I9_9", PDF, 404, "not-found");
        byte[] large = Arrays.copyOf(PDF, 20 * 1024 * 1024 + 1);
        refused(walk, "I3_01", large, 413, "too-large");
        for (int i = 0; i < 9; i++) {
            attach(walk, "I3_01", PDF).then().statusCode(201);
        }
        refused(walk, "I3_01", PDF, 409, "too-many-files");
        String second = walk.view(walk.mine()).getString(point + ".evidence[1].href");
        wrongly(walk.mine()).delete(second).then().statusCode(200);
        wrongly(walk.mine()).delete(second).then().statusCode(404);
        assertEquals(9, walk.view(walk.mine()).getList(point + ".evidence").size());

        walk.tabled();
        refused(walk, "I3_01", PDF, 409, "report-locked-accepted");
        wrongly(walk.mine()).delete(file).then().statusCode(409);
        assertEquals(9, walk.view(analyst()).getList(point + ".evidence").size());
        as(analyst()).get(file).then().statusCode(200);
        assertTrue(walk.view(delegate("PTC")).getList(point + ".evidence").isEmpty());
        wrongly(delegate("PTC")).get(file).then().statusCode(403);
        wrongly(contributor().administration("XB")).get(file).then().statusCode(404);
    }

    @Test
    void whoAttachedLastDoesNotSign() {
        Walk walk = Walk.begin().filled();
        TestClock.set("%d-01-16T09:00:00Z".formatted(walk.year + 1));
        String both = "val";
        wrongly(contributor().id(both))
                .contentType("application/octet-stream")
                .queryParam("indicator", "I3_01")
                .queryParam("name", "A count")
                .body(PDF)
                .post("/api/v1/reports/{id}/evidence", walk.report)
                .then()
                .statusCode(201);
        walk.act(walk.mine(), "send-for-validation").then().statusCode(200);
        walk.act(validator().id(both), "sign")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/self-validation"));
    }

    @Test
    void lastYearsAnswerStandsBesideAndWhatThePointMakesUp() {
        Walk first = Walk.begin();
        first.saved("T3", "{\"indicator\":\"I3_11\",\"yes\":true}");
        first.signed();
        Walk second = Walk.begin();
        String answer = "sections.points.flatten().find { it.indicator == 'I3_11' }";
        JsonPath draft = second.view(second.mine());
        assertEquals(first.year, draft.getInt(answer + ".before.dataYear"));
        assertEquals(1, draft.getInt(answer + ".before.value"));
        assertEquals("A", draft.getString(answer + ".before.status"));
        // A sixth for the theme, a quarter for the commitment, a third for the indicator.
        assertEquals("1.4", draft.getString(answer + ".share"));
        assertNull(draft.getString("sections.points.flatten().find { it.indicator == 'I3_08' }.before.value"));

        second.tabled();
        assertNull(
                second.view(delegate("PTC")).getString(answer + ".before"), "last year's is not for the bodies here");
        assertEquals(1, second.view(analyst()).getInt(answer + ".before.value"));
    }

    private static void refused(Walk walk, String indicator, byte[] file, int status, String problem) {
        attach(walk, indicator, file).then().statusCode(status).body("type", equalTo("/problems/" + problem));
    }

    public static Response attach(Walk walk, String indicator, byte[] file) {
        return wrongly(walk.mine())
                .contentType("application/octet-stream")
                .queryParam("indicator", indicator)
                .queryParam("name", "A count")
                .body(file)
                .post("/api/v1/reports/{id}/evidence", walk.report);
    }
}
