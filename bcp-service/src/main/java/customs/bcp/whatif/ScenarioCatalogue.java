package customs.bcp.whatif;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Disruptions to try an estate against: tests of our own, and what happened to others, with its source. */
@ApplicationScoped
class ScenarioCatalogue {
    private final List<CatalogueScenario> scenarios;

    ScenarioCatalogue() {
        var read = new ArrayList<CatalogueScenario>();
        read.addAll(read("/scenarios/tests.yaml"));
        read.addAll(read("/scenarios/disruptions.yaml"));
        scenarios = List.copyOf(read);
    }

    List<CatalogueScenario> all() {
        return scenarios;
    }

    private static List<CatalogueScenario> read(String name) {
        var yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
        try (var file = ScenarioCatalogue.class.getResourceAsStream(name)) {
            return yaml.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The scenarios in " + name + " cannot be read", e);
        }
    }
}
