package customs.monitoring.whatif;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import customs.monitoring.Sisters;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The published examples are what the service answers, and their figures are those computed by hand. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class ExamplesTest {
    private static final Path FOLDER = Path.of("../docs/examples/monitoring");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Test
    void everyAnswerIsAsPublished() throws IOException {
        int cases = 0;
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                JsonNode answer = answer(folder.getFileName().toString());
                Path published = folder.resolve("response.json");
                if (Boolean.getBoolean("contract.update")) {
                    Files.writeString(
                            published, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
                }
                assertEquals(JSON.readTree(published.toFile()), answer, folder.toString());
                cases++;
            }
        }
        assertEquals(20, cases);
    }

    @ParameterizedTest
    @CsvSource({
        "ac-01-electronic-declarations-97.2, /score/score, 86.0",
        "ac-01-electronic-declarations-79, /score/score, 0.0",
        "ac-01-electronic-declarations-100, /score/score, 100.0",
        "ac-01-electronic-declarations-80, /score/score, 0.0",
        "ac-02-plan-review-18-months, /score/score, 75.0",
        "ac-02-plan-review-40-months, /score/score, 0.0",
        "ac-02-plan-review-6-months, /score/score, 100.0",
        "ac-03-numerator-above-denominator, /code, RATIO_NUM_GT_DEN",
        "ac-03-denominator-zero, /code, DENOMINATOR_ZERO",
        "ac-03-not-applicable-without-reason, /code, REASON_REQUIRED",
        "ac-03-not-applicable-with-reason, /score/outcome, NOT_APPLICABLE",
        "ac-04-continuity-plans, /score/parts/0/parts/0/score, 89.0",
        "ac-04-continuity-plans, /score/parts/0/parts/0/coverage, 100.0",
        "ac-05-coverage-of-exactly-60-percent, /score/parts/0/parts/0/score, 66.7",
        "ac-05-coverage-of-exactly-60-percent, /score/parts/0/parts/0/coverage, 60.0",
        "ac-05-coverage-of-59-percent, /score/parts/0/parts/0/outcome, INSUFFICIENT_DATA",
        "ac-06-not-applicable, /score/parts/2/score, 56.9",
        "ac-06-not-applicable, /score/dataCoverage, 92.0",
        "ac-06-missing, /score/parts/2/score, 56.9",
        "ac-06-missing, /score/parts/2/coverage, 60.0",
        "ac-06-missing, /score/dataCoverage, 80.0",
        "ac-07-whole-member, /score/score, 64.6",
        "ac-07-whole-member, /score/band, B3_ESTABLISHED",
        "ac-07-whole-member, /score/dataCoverage, 92.0",
        "ac-07-whole-member, /score/exact, 64.5914285714",
        "ac-10-technologies-all-known, /score/score, 35.7",
        "ac-10-technologies-five-known, /score/score, 50.0",
        "ac-10-technologies-four-known, /code, TOO_FEW_COMPONENTS"
    })
    void theFigureIsTheOneComputedByHand(String example, String place, String figure) throws IOException {
        JsonNode found = answer(example).at(place);
        assertEquals(figure, found.isNumber() ? found.decimalValue().toPlainString() : found.asText());
    }

    @Test
    void theShippedWeightsAreUsedWhereNoneAreGiven() {
        as(analyst())
                .body("{\"observations\":[{\"indicator\":\"I3_01\",\"value\":97.2}]}")
                .post("/api/v1/scoring-simulations")
                .then()
                .statusCode(200)
                .body("catalogueVersion", equalTo("2024-1"))
                .body("score.parts.size()", equalTo(6))
                .body("score.outcome", equalTo("INSUFFICIENT_DATA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"observations\":[{\"indicator\":\"I9_99\",\"value\":1}]}|422|invalid",
                "{\"observations\":[{\"indicator\":\"I3_01\",\"value\":1},{\"indicator\":\"I3_01\",\"value\":2}]}|422|invalid",
                "{\"themes\":[{\"code\":\"T\",\"weight\":0.9,\"commitments\":[{\"code\":\"C\",\"weight\":1,\"indicators\":[{\"indicator\":\"I3_01\",\"weight\":1}]}]}],\"observations\":[]}|422|weights-not-one",
                "{\"themes\":[{\"code\":\"T\",\"weight\":1,\"commitments\":[{\"code\":\"C\",\"weight\":1,\"indicators\":[{\"indicator\":\"I3_01\",\"weight\":-1}]}]}],\"observations\":[]}|422|invalid",
                "{\"catalogueVersion\":\"1999-1\",\"observations\":[]}|404|not-found",
                "{\"observations\":null}|422|invalid"
            })
    void aSimulationThatMakesNoSense(String body, int status, String slug) {
        wrongly(analyst())
                .body(body)
                .post("/api/v1/scoring-simulations")
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + slug));
    }

    private static JsonNode answer(String example) throws IOException {
        String text = as(analyst())
                .body(Files.readString(FOLDER.resolve(example).resolve("request.json")))
                .post("/api/v1/scoring-simulations")
                .asString();
        JsonNode answer = JSON.readTree(text);
        ((ObjectNode) answer).remove("traceId");
        return answer;
    }
}
