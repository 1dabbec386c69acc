package customs.monitoring.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The lists of technologies that surveys ask about, the oldest first, each with what its codes were called before; read once. */
@ApplicationScoped
class Technologies {
    private final List<CodeList> lists = new ArrayList<>();

    Technologies() {
        try {
            for (JsonNode node : new YAMLMapper().readTree(CatalogueFile.resource("catalogue/technologies.yaml"))) {
                lists.add(
                        list(node, lists.isEmpty() ? Map.of() : lists.getLast().names()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param mappings from codes of the list before */
    record CodeList(String version, String source, Map<String, Text> names, List<Mapping> mappings) {}

    /** @param whole false where one of the two means more than the other */
    record Mapping(String from, String to, boolean whole) {}

    List<CodeList> all() {
        return List.copyOf(lists);
    }

    private static CodeList list(JsonNode node, Map<String, Text> before) {
        Map<String, Text> names = new LinkedHashMap<>();
        node.required("technologies")
                .forEach(one -> names.put(
                        one.required("code").asText(),
                        new Text(one.at("/name/en").asText(), one.at("/name/fr").asText())));
        List<Mapping> mappings = StreamSupport.stream(node.required("mappings").spliterator(), false)
                .map(one -> new Mapping(
                        one.required("from").asText(),
                        one.required("to").asText(),
                        one.required("whole").asBoolean()))
                .toList();
        for (Mapping mapping : mappings) {
            if (!before.containsKey(mapping.from()) || !names.containsKey(mapping.to())) {
                throw new IllegalStateException("no such technologies: " + mapping);
            }
        }
        return new CodeList(
                node.required("version").asText(), node.required("source").asText(), names, mappings);
    }
}
