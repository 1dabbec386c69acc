package customs.aeo.programme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A YAML file as a tree that knows on which line each value stands, and in which file when one is based on another. */
final class ProgrammeDocument {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST = 1_000_000;

    private final ObjectNode tree;
    private final Map<String, Place> places;

    private record Place(String file, int line) {}

    private ProgrammeDocument(ObjectNode tree, Map<String, Place> places) {
        this.tree = tree;
        this.places = places;
    }

    static ProgrammeDocument parse(String file, String yaml) throws ProgrammeFaults {
        if (yaml.length() > LONGEST) {
            throw refused(file, 0, "The file is longer than %d characters.".formatted(LONGEST));
        }
        try {
            var places = new HashMap<String, Place>();
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setAllowDuplicateKeys(false);
            places("", new Yaml(options).compose(new StringReader(yaml)), file, places);
            if (MAPPER.readTree(yaml) instanceof ObjectNode object) {
                return new ProgrammeDocument(object, places);
            }
            throw refused(file, 1, "The file is not a list of keys and values.");
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw refused(file, line, e.getOriginalMessage());
        } catch (org.yaml.snakeyaml.error.MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw refused(file, line, e.getProblem());
        } catch (org.yaml.snakeyaml.error.YAMLException e) {
            throw refused(file, 0, e.getMessage());
        }
    }

    private static ProgrammeFaults refused(String file, int line, String message) {
        return new ProgrammeFaults(List.of(new ProgrammeFault(file, line, "", message)));
    }

    private static void places(String pointer, Node node, String file, Map<String, Place> places) {
        if (node == null) {
            return;
        }
        places.putIfAbsent(pointer, new Place(file, node.getStartMark().getLine() + 1));
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue().forEach(entry -> {
                    if (entry.getKeyNode() instanceof ScalarNode key) {
                        var below = pointer + "/"
                                + key.getValue().replace("~", "~0").replace("/", "~1");
                        places.put(below, new Place(file, key.getStartMark().getLine() + 1));
                        places(below, entry.getValueNode(), file, places);
                    }
                });
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    places(pointer + "/" + i, sequence.getValue().get(i), file, places);
                }
            }
            default -> {
                // a scalar has nothing below it
            }
        }
    }

    JsonNode tree() {
        return tree;
    }

    String basedOn() {
        return tree.path("basedOn").asText(null);
    }

    /** This document's values over those of another; null removes a value, a list replaces a list. */
    ProgrammeDocument over(ProgrammeDocument base) {
        var merged = base.tree.deepCopy();
        merge(merged, tree);
        var both = new HashMap<>(base.places);
        both.putAll(places);
        return new ProgrammeDocument(merged, both);
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.properties().forEach(entry -> {
            var key = entry.getKey();
            if (entry.getValue().isNull()) {
                into.remove(key);
            } else if (entry.getValue() instanceof ObjectNode below && into.get(key) instanceof ObjectNode present) {
                merge(present, below);
            } else {
                into.set(key, entry.getValue().deepCopy());
            }
        });
    }

    /** A fault at a value, on the line of the value or of the nearest value around it. */
    ProgrammeFault fault(String pointer, String message) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var place = places.get(at);
            if (place != null) {
                return new ProgrammeFault(place.file(), place.line(), pointer, message);
            }
            if (at.isEmpty()) {
                return new ProgrammeFault("", 0, pointer, message);
            }
        }
    }
}
