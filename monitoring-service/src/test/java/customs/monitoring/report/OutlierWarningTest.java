package customs.monitoring.report;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** A value far from the region's needs a comment before the report goes to the validator; then it goes. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class OutlierWarningTest {
    private static final List<String> AMERICAS = List.of("AG", "AR", "BS", "BB", "BZ", "BM", "BO", "BR", "CL");
    private static final String POINT = "sections.find { it.theme == 'T3' }.points.find { it.indicator == 'I3_01' }";

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void aValueFarFromTheRegionNeedsANoteAndNeverMore() {
        List<Walk> members = Walk.ofMembers(AMERICAS);
        Walk last = members.getLast().filled();
        last.saved("T3", "{\"indicator\":\"I3_01\",\"value\":12}");
        assertNull(last.view(last.mine()).get(POINT + ".warning"), "too few others have signed");
        for (int i = 0; i < 8; i++) {
            Walk other = members.get(i).filled();
            other.saved("T3", "{\"indicator\":\"I3_01\",\"value\":%s}".formatted(90 + i));
            other.act(other.mine(), "send-for-validation").then().statusCode(200);
            other.act(other.signer(), "sign").then().statusCode(200);
        }
        assertEquals("OUTLIER", last.view(last.mine()).getString(POINT + ".warning.code"));
        last.act(last.mine(), "send-for-validation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/comment-required"))
                .body("code", equalTo("COMMENT_REQUIRED"))
                .body("errors.pointer", contains("/points/I3_01"));

        last.saved("T3", "{\"indicator\":\"I3_01\",\"value\":12,\"note\":\"Counted after the change of system.\"}");
        assertEquals(false, last.view(last.mine()).getBoolean(POINT + ".warning.commentRequired"));
        last.act(last.mine(), "send-for-validation").then().statusCode(200).body("stage", equalTo("IN_VALIDATION"));
        last.act(last.signer(), "sign").then().statusCode(200);
    }
}
