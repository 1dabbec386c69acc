package customs.monitoring.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The JSON message. */
class SdmxJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SdmxJson.Header HEADER =
            new SdmxJson.Header("resilience-2026-1", Instant.parse("2027-03-01T12:00:00Z"), false);

    @ParameterizedTest
    @CsvSource({"V2_0, en, ac17-2.0.json", "V2_1, fr, ac17-2.1.json"})
    void ac17AsJson(SdmxVersion version, String language, String golden) throws IOException {
        byte[] written = written(version, Locale.of(language), Ac17.data());
        assertEquals(
                JSON.readTree(Ac17.golden(golden)).toPrettyString(),
                JSON.readTree(written).toPrettyString());
    }

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void aMessageSatisfiesItsSchema(SdmxVersion version) throws IOException {
        assertEquals(List.of(), violations(written(version, Locale.ENGLISH, Ac17.data())));
        assertEquals(List.of(), violations(written(version, Locale.FRENCH, List.of())));
        String broken = new String(written(version, Locale.ENGLISH, Ac17.data()), StandardCharsets.UTF_8)
                .replace("\"keyPosition\":1,", "");
        assertFalse(violations(broken.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void everyKeyLeadsBackToItsCodes() throws IOException {
        JsonNode message = JSON.readTree(written(SdmxVersion.V2_1, Locale.ENGLISH, Ac17.data()));
        JsonNode dimensions = message.at("/data/structures/0/dimensions/observation");
        for (Map.Entry<String, JsonNode> one :
                message.at("/data/dataSets/0/observations").properties()) {
            String[] key = one.getKey().split(":");
            JsonNode indicator = dimensions.get(2).get("values").get(Integer.parseInt(key[2]));
            boolean covered = "I1_03".equals(indicator.get("id").asText());
            assertEquals(covered ? "85" : "NaN", one.getValue().get(0).asText());
            assertEquals(covered, one.getValue().get(0).isNumber());
        }
        assertEquals(2, message.at("/data/dataSets/0/observations").size());
    }

    @Test
    void theSameFiguresGiveTheSameBytesInAnyOrder() throws IOException {
        assertArrayEquals(
                written(SdmxVersion.V2_1, Locale.ENGLISH, Ac17.data()),
                written(SdmxVersion.V2_1, Locale.ENGLISH, Ac17.data().reversed()));
    }

    @Test
    void everyCodeHasANameInBothLanguages() throws IOException {
        Properties en = names("en");
        Properties fr = names("fr");
        assertEquals(en.keySet(), fr.keySet());
        assertTrue(en.values().stream().noneMatch(name -> name.toString().isBlank()));
        assertTrue(fr.values().stream().noneMatch(name -> name.toString().isBlank()));
        for (Component component : Component.values()) {
            assertTrue(en.containsKey(component.name()), component.name());
        }
        for (var status : customs.monitoring.catalogue.Status.values()) {
            assertTrue(en.containsKey("OBS_STATUS." + status), status.name());
        }
        for (var confidentiality : Confidentiality.values()) {
            assertTrue(en.containsKey("CONF_STATUS." + confidentiality), confidentiality.name());
        }
        for (var indicator : Ac17.CATALOGUE.indicators().values()) {
            String unit = "PERCENT".equals(indicator.unit()) ? "PT" : indicator.unit();
            assertTrue(en.containsKey("UNIT_MEASURE." + unit), unit);
        }
    }

    private static byte[] written(SdmxVersion version, Locale language, Collection<Datum> data) throws IOException {
        var names = new CodeName(Ac17.CATALOGUE, Map.of("AU", "Australia")::get, language);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new SdmxJson(Dataflow.OBSERVATIONS, version, names).write(HEADER, data, to);
        return to.toByteArray();
    }

    private static List<String> violations(byte[] message) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Ac17.golden("message.schema.json"))
                .validate(new String(message, StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Properties names(String language) throws IOException {
        Properties names = new Properties();
        try (InputStream in = SdmxJson.class.getResourceAsStream("code_%s.properties".formatted(language))) {
            names.load(in);
        }
        return names;
    }
}
