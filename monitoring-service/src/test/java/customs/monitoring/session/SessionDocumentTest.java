package customs.monitoring.session;

import customs.monitoring.SessionPapers;
import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.delegate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Documents of a session: symbol, language, version, and who may read them. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class SessionDocumentTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void eachReaderSeesWhatIsForThem() {
        Walk walk = Walk.begin();
        Walk.Sitting sitting = Walk.Sitting.open("EC", walk.year);
        String open = SessionPapers.add(sitting, "EC0001", "PUBLIC");
        String members = SessionPapers.add(sitting, "EC0002", "MEMBERS");
        String restricted = SessionPapers.add(sitting, "EC0003", "RESTRICTED");
        assertEquals(List.of(open), seen(null, sitting));
        assertEquals(List.of(open, members), seen(walk.mine(), sitting));
        assertEquals(List.of(open, members), seen(delegate("PTC"), sitting));
        assertEquals(List.of(open, members, restricted), seen(delegate("EC"), sitting));
        assertEquals(List.of(open, members, restricted), seen(analyst(), sitting));
        given().filter(Contract.filter())
                .get("/api/v1/sessions/{id}/documents/{document}", sitting.id(), members)
                .then()
                .statusCode(404);
        as(delegate("PTC"))
                .get("/api/v1/sessions/{id}/documents/{document}", sitting.id(), restricted)
                .then()
                .statusCode(404);
        assertArrayEquals(
                SessionPapers.PDF,
                as(delegate("EC"))
                        .get("/api/v1/sessions/{id}/documents/{document}", sitting.id(), restricted)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray());
    }

    @Test
    void theSameNameOtherFilesAndAClosedAgendaAreRefused() {
        Walk walk = Walk.begin();
        Walk.Sitting sitting = Walk.Sitting.open("EC", walk.year);
        SessionPapers.send(sitting, "EC0001", "PUBLIC", SessionPapers.PDF)
                .then()
                .statusCode(201)
                .body("name", equalTo("EC0001E1a"))
                .body("bytes", equalTo(SessionPapers.PDF.length))
                .body("late", is(false));
        SessionPapers.send(sitting, "EC0001", "PUBLIC", SessionPapers.PDF)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
        SessionPapers.send(sitting, "EC0002", "PUBLIC", "<html>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        SessionPapers.send(sitting, "E1", "PUBLIC", SessionPapers.PDF).then().statusCode(422);
        TestClock.set("%d-12-01T09:00:00Z".formatted(walk.year + 1));
        SessionPapers.send(sitting, "EC0004", "PUBLIC", SessionPapers.PDF)
                .then()
                .statusCode(201)
                .body("late", is(true));
        sitting.move("IN_SESSION").then().statusCode(200);
        sitting.move("REPORT_DRAFT").then().statusCode(200);
        SessionPapers.send(sitting, "EC0005", "PUBLIC", SessionPapers.PDF)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/session-not-open"));
    }

    private static List<String> seen(Tokens who, Walk.Sitting sitting) {
        var request = who == null ? given().filter(Contract.filter()) : as(who);
        return request.get("/api/v1/sessions/{id}/documents", sitting.id())
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}
