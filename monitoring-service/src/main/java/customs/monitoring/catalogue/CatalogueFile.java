package customs.monitoring.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads a catalogue from its YAML files: joins them, holds them against {@code catalogue.schema.json}, then builds the
 * catalogue. Files beyond {@code instrument.yaml} are those it lists; each adds to themes or indicators.
 */
final class CatalogueFile {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final YAMLFactory TOKENS = new YAMLFactory();

    private final UnaryOperator<String> files;
    private final String main;
    private final Map<String, String> origins = new HashMap<>();
    private final List<String> reasons = new ArrayList<>();

    private CatalogueFile(String main, UnaryOperator<String> files) {
        this.main = main;
        this.files = files;
    }

    /**
     * Reads a version that is one document.
     *
     * @throws InvalidCatalogue with every reason found
     */
    static Catalogue uploaded(String yaml) {
        return new CatalogueFile("line", name -> {
                    if (!"line".equals(name)) {
                        throw new InvalidCatalogue(List.of("/files a loaded catalogue is one document"));
                    }
                    return yaml;
                })
                .read();
    }

    /** Reads the version that stands in {@code folder} on the class path. */
    static Catalogue onClassPath(String folder) {
        return read(name -> resource(folder + "/" + name));
    }

    /**
     * @param files content of a file by its name
     * @throws InvalidCatalogue with every reason found
     */
    static Catalogue read(UnaryOperator<String> files) {
        return new CatalogueFile("instrument.yaml", files).read();
    }

    private Catalogue read() {
        ObjectNode joined = (ObjectNode) parse(main);
        Map<String, Integer> lines = lines(main);
        lines.forEach((pointer, line) -> origins.put(pointer, main + ":" + line));
        JsonNode parts = joined.remove("files");
        if (parts != null) {
            parts.forEach(part -> join(joined, part.asText()));
        }
        schema().validate(joined)
                .forEach(error -> reasons.add("%s %s %s"
                        .formatted(
                                where(error.getInstanceLocation().toString()),
                                error.getInstanceLocation(),
                                error.getMessage())));
        refuseIfAny();
        try {
            Catalogue catalogue = new CatalogueReading(joined, this::complain).catalogue();
            refuseIfAny();
            return catalogue;
        } catch (DateTimeException noSuchDay) {
            throw new InvalidCatalogue(List.of(main + ":1 " + noSuchDay.getMessage()));
        }
    }

    private void join(ObjectNode joined, String file) {
        Map<String, Integer> lines = lines(file);
        for (Map.Entry<String, JsonNode> property : parse(file).properties()) {
            ArrayNode target = joined.withArray(property.getKey());
            int offset = target.size();
            property.getValue().forEach(target::add);
            String prefix = "/" + property.getKey() + "/";
            lines.forEach((pointer, line) -> {
                if (pointer.startsWith(prefix)) {
                    String[] rest = pointer.substring(prefix.length()).split("/", 2);
                    String moved =
                            prefix + (Integer.parseInt(rest[0]) + offset) + (rest.length > 1 ? "/" + rest[1] : "");
                    origins.put(moved, file + ":" + line);
                }
            });
        }
    }

    private void complain(String pointer, String reason) {
        reasons.add("%s %s %s".formatted(where(pointer), pointer, reason));
    }

    /** File and line of the place, or of the nearest place above it. */
    private String where(String pointer) {
        for (String place = pointer;
                !place.isEmpty();
                place = place.substring(0, Math.max(0, place.lastIndexOf('/')))) {
            if (origins.containsKey(place)) {
                return origins.get(place);
            }
        }
        return main + ":1";
    }

    private void refuseIfAny() {
        if (!reasons.isEmpty()) {
            throw new InvalidCatalogue(reasons);
        }
    }

    private JsonNode parse(String file) {
        try {
            JsonNode content = YAML.readTree(files.apply(file));
            if (content == null || !content.isObject()) {
                throw new InvalidCatalogue(List.of(file + ":1 is not a YAML mapping"));
            }
            return content;
        } catch (IOException malformed) {
            throw new InvalidCatalogue(List.of(file + " " + malformed.getMessage()));
        }
    }

    private Map<String, Integer> lines(String file) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = TOKENS.createParser(files.apply(file))) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException malformed) {
            throw new InvalidCatalogue(List.of(file + " " + malformed.getMessage()));
        }
        return lines;
    }

    private static Schema schema() {
        return SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(resource("catalogue/catalogue.schema.json"), InputFormat.JSON);
    }

    static String resource(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new InvalidCatalogue(List.of("missing " + path));
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
