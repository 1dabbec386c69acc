package customs.launcher;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.HasMetadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** Reads the manifests: strictly by the Kubernetes model, custom resources by the committed lists of their fields. */
class Manifests {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    static final Path FOLDER = PROJECT.resolve("k8s");

    private static final ObjectMapper STRICT = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                /** The model keeps unknown fields aside; here they shall fail. */
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private Manifests() {}

    static List<JsonNode> documents(String yaml) {
        try (var values = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return values.readAll().stream().filter(JsonNode::isObject).toList();
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** All resources of the base, as they stand in the files. */
    static List<JsonNode> base() {
        var all = new ArrayList<JsonNode>();
        try (var files = Files.list(FOLDER.resolve("base"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("kustomization.yaml") && !name.equals("images.yaml")) {
                    all.addAll(documents(Files.readString(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (all.size() < 20) {
            throw new IllegalStateException("Only " + all.size() + " resources were found in " + FOLDER);
        }
        return all;
    }

    static List<JsonNode> ofKind(List<JsonNode> resources, String kind) {
        return resources.stream()
                .filter(node -> node.path("kind").asText().equals(kind))
                .toList();
    }

    static <T extends HasMetadata> List<T> read(List<JsonNode> resources, Class<T> type) {
        return ofKind(resources, type.getSimpleName()).stream()
                .map(node -> strictly(node, type))
                .toList();
    }

    static <T> T strictly(JsonNode node, Class<T> type) {
        try {
            return STRICT.treeToValue(node, type);
        } catch (IOException unknown) {
            throw new UncheckedIOException(node.path("kind").asText() + ": " + unknown.getMessage(), unknown);
        }
    }

    static boolean custom(JsonNode node) {
        var group = node.path("apiVersion").asText();
        return group.contains(".cnpg.io/") || group.contains("keycloak.org/");
    }

    /** The paths of all values in a resource, list positions as "*". */
    static TreeSet<String> paths(JsonNode node) {
        var paths = new TreeSet<String>();
        collect(node, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, TreeSet<String> paths) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), paths));
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, path + ".*", paths));
        } else {
            paths.add(path);
        }
    }

    static Properties properties(Service service) {
        var properties = new Properties();
        var file = PROJECT.resolve(service.folder).resolve("src/main/resources/application.properties");
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
