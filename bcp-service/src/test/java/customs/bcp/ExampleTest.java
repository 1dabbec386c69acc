package customs.bcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Sends every published example and compares the answer. {@code -Dexamples.update=true} writes the answers down; the
 * figures in them are held by the tests of the analysis, by hand.
 */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ExampleTest {
    private static final Path FOLDER = Path.of("../docs/examples/bcp");
    private static final List<String> EACH_TIME_ANEW = List.of("id", "version", "acts");
    private static final List<String> ACCEPTANCE = List.of(
            "ac-01", "ac-02", "ac-03", "ac-04", "ac-05", "ac-06", "ac-07", "ac-08", "ac-09", "ac-10", "ac-14", "ac-17");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void thePublishedExamplesHold() throws IOException {
        List<Path> files;
        try (var all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (var acceptance : ACCEPTANCE) {
            assertTrue(
                    files.stream()
                            .anyMatch(file -> file.getFileName().toString().startsWith(acceptance + "-")),
                    "No example shows " + acceptance);
        }
        for (var file : files) {
            var example = (ObjectNode) JSON.readTree(file.toFile());
            var answer = Call.as(example.path("role").asText(), "ZZ")
                    .body(example.path("request").toString())
                    .post(example.path("path").asText())
                    .then()
                    .statusCode(example.path("status").asInt())
                    .extract()
                    .asString();
            JsonNode actual = ((ObjectNode) JSON.readTree(answer)).remove(EACH_TIME_ANEW);
            if (Boolean.getBoolean("examples.update")) {
                example.set("response", actual);
                Files.writeString(file, JSON.writeValueAsString(example) + "\n");
            }
            assertEquals(example.path("response"), actual, file.getFileName().toString());
        }
    }
}
