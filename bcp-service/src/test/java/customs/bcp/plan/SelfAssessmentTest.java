package customs.bcp.plan;

import customs.bcp.Call;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class SelfAssessmentTest {
    private static final String PATH = "/api/v1/self-assessment";

    private static String answer(String section, String phase, String attainment, String note) {
        return "{\"section\":\"%s\",\"phase\":\"%s\",\"attainment\":\"%s\",\"note\":\"%s\"}"
                .formatted(section, phase, attainment, note);
    }

    private static ValidatableResponse put(String administration, String ifMatch, String... answers) {
        return Call.as("bcp-author", administration)
                .header("If-Match", ifMatch)
                .body("{\"answers\":[" + String.join(",", answers) + "]}")
                .put(PATH)
                .then();
    }

    @Test
    void fortySevenQuestionsAreScoredPerPhase() {
        Call.as("auditor", "WA")
                .get(PATH)
                .then()
                .statusCode(200)
                .body(
                        "questions", hasSize(47),
                        "version", equalTo(0),
                        "scores.asked", contains(16, 15, 16),
                        "scores[0].score", nullValue(),
                        "acts", empty());
        put(
                        "WA",
                        "\"0\"",
                        answer("MANDATE", "PREPAREDNESS", "YES", "rule 4"),
                        answer("PEOPLE", "PREPAREDNESS", "PARTLY", "=1+1"),
                        answer("CRITERIA", "PREPAREDNESS", "NO", ""),
                        answer("MANDATE", "RESPONSE", "YES", ""))
                .statusCode(200)
                .body(
                        "version", equalTo(1),
                        "scores.answered", contains(3, 1, 0),
                        "scores[0].score", equalTo(50.0f),
                        "scores[1].score", equalTo(100.0f),
                        "scores[2].score", nullValue());
        Call.refused(put("WA", "\"0\""), 412, "stale");
        Call.as("auditor", "WA")
                .get(PATH + "/table")
                .then()
                .statusCode(200)
                .body(containsString("MANDATE,PREPAREDNESS"))
                .body(containsString("'=1+1"));
        Call.as("auditor", "WB").get(PATH).then().body("version", equalTo(0));
    }

    @Test
    void whatIsNotAskedOrAskedOnceIsNotAnsweredTwice() {
        Call.refused(put("WC", "*", answer("RECOVERY_AND_IMPROVEMENT", "RESPONSE", "YES", "")), 422, "invalid")
                .body("errors[0].code", equalTo("NOT_ASKED"));
        Call.refused(
                        put("WC", "*", answer("PEOPLE", "RESPONSE", "YES", ""), answer("PEOPLE", "RESPONSE", "NO", "")),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/answers/1"));
        Call.refused(
                Call.as("bcp-author", "WC").body("{\"answers\":[]}").put(PATH).then(), 428, "precondition-required");
    }
}
