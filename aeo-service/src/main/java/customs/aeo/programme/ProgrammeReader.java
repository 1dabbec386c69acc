package customs.aeo.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a programme file: checked against the committed schema, then for what a schema cannot say. A file with any
 * fault is refused whole, with the line of every fault.
 */
final class ProgrammeReader {
    private static final Schema SCHEMA = schema();

    private final Function<String, Optional<String>> files;

    /** @param files the text of the programme file with a code, for files that are based on another */
    ProgrammeReader(Function<String, Optional<String>> files) {
        this.files = files;
    }

    Programme read(String file, String yaml) throws ProgrammeFaults {
        return read(file, yaml, document -> List.of());
    }

    /** @param further what else a file must keep, asked only of one that is sound in itself */
    Programme read(String file, String yaml, Function<ProgrammeDocument, List<ProgrammeFault>> further)
            throws ProgrammeFaults {
        return ProgrammeTree.programme(sound(file, yaml, further).tree());
    }

    /** @param administrations those that run it, of all that the file names */
    Programme read(String file, String yaml, Set<String> administrations) throws ProgrammeFaults {
        var tree = (ObjectNode) sound(file, yaml, document -> List.of()).tree();
        var list = tree.putArray("administrations");
        administrations.forEach(list::add);
        return ProgrammeTree.programme(tree);
    }

    private ProgrammeDocument sound(String file, String yaml, Function<ProgrammeDocument, List<ProgrammeFault>> further)
            throws ProgrammeFaults {
        var document = whole(file, yaml);
        var faults = new ArrayList<ProgrammeFault>();
        for (var error : SCHEMA.validate(document.tree())) {
            faults.add(document.fault(pointer(error), error.getMessage()));
        }
        if (faults.isEmpty()) {
            faults.addAll(ProgrammeConsistency.check(document));
        }
        if (faults.isEmpty()) {
            faults.addAll(further.apply(document));
        }
        if (!faults.isEmpty()) {
            throw new ProgrammeFaults(faults);
        }
        return document;
    }

    private ProgrammeDocument whole(String file, String yaml) throws ProgrammeFaults {
        var document = ProgrammeDocument.parse(file, yaml);
        var base = document.basedOn();
        if (base == null) {
            return document;
        }
        var text = files.apply(base);
        if (text.isEmpty()) {
            throw new ProgrammeFaults(List.of(document.fault("/basedOn", "There is no programme %s.".formatted(base))));
        }
        var below = ProgrammeDocument.parse(base + ".yaml", text.get());
        if (below.basedOn() != null) {
            throw new ProgrammeFaults(
                    List.of(document.fault("/basedOn", "%s is itself based on another programme.".formatted(base))));
        }
        return document.over(below);
    }

    /** An unknown key is reported at the key, everything else at the value. */
    private static String pointer(com.networknt.schema.Error error) {
        var at = error.getInstanceLocation().toString();
        return error.getProperty() == null ? at : at + "/" + error.getProperty();
    }

    private static Schema schema() {
        try (InputStream in = ProgrammeReader.class.getResourceAsStream("/programmes/programme.schema.json")) {
            JsonNode node = new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
