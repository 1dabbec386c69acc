package customs.aeo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** docs/examples/aeo says what the service does. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ExampleTest {
    private static final Path EXAMPLES = Path.of("../docs/examples/aeo");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static List<String> examples() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertTrue(examples().size() >= 13, () -> "Only a few examples at " + EXAMPLES.toAbsolutePath());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleHolds(String name) throws IOException {
        var folder = EXAMPLES.resolve(name);
        var request = JSON.readTree(folder.resolve("request.json").toFile());
        var answer = request.has("operation") ? status(name, request) : simulation(request);
        answer.then().statusCode(200);
        var given = JSON.readTree(answer.asString());
        var response = folder.resolve("response.json");
        if (Boolean.getBoolean("contract.update") && !request.has("operation")) {
            Files.writeString(response, JSON.writeValueAsString(given) + "\n");
        }
        covers(name, JSON.readTree(response.toFile()), given);
    }

    private static Response simulation(JsonNode request) {
        return Desk.as(Desk.officer())
                .contentType("application/json")
                .body(request.toString())
                .post("/api/v1/clock-simulations");
    }

    /** Brings a firm into the situation of the case, then asks. */
    private static Response status(String name, JsonNode request) {
        Desk.day("2026-03-01");
        var firm = Desk.firm();
        var split = name.startsWith("ac-07");
        Desk.granted(firm, "2026-06-24", split ? new String[] {"AEOC", "AEOS"} : new String[] {"AEOS"});
        Desk.day("2026-09-15");
        Desk.suspend(firm, split ? "d" : "e", "2026-09-14").then().statusCode(200);
        return Desk.status(firm, request.path("on").asText(), null);
    }

    /** Every field that the file names has the value that it names. */
    private static void covers(String place, JsonNode expected, JsonNode given) {
        assertNotNull(given, place + " is missing");
        if (expected.isObject()) {
            expected.properties()
                    .forEach(
                            field -> covers(place + "/" + field.getKey(), field.getValue(), given.get(field.getKey())));
        } else if (expected.isArray()) {
            assertEquals(expected.size(), given.size(), place);
            for (int i = 0; i < expected.size(); i++) {
                covers(place + "/" + i, expected.get(i), given.get(i));
            }
        } else {
            assertEquals(expected, given, place);
        }
    }
}
