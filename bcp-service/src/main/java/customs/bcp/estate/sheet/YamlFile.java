package customs.bcp.estate.sheet;

import customs.platform.problem.Refusal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Reads a YAML file: each table is a list, each entry of it a mapping from columns to plain values or short lists. */
final class YamlFile {
    private YamlFile() {}

    static TableRows read(byte[] file) {
        var text = text(file);
        var rows = new TableRows();
        try {
            for (var event : yaml().parse(new StringReader(text))) {
                if (event instanceof AliasEvent) {
                    throw new Refusal(
                            "unsafe-file",
                            "Line %d uses an alias; write the value out."
                                    .formatted(event.getStartMark().getLine() + 1));
                }
            }
            var root = yaml().compose(new StringReader(text));
            if (!(root instanceof MappingNode tables)) {
                throw new Refusal(
                        "unreadable-file", "The file is no YAML mapping with tables such as services and resources.");
            }
            for (var table : tables.getValue()) {
                table(table, rows);
            }
        } catch (MarkedYAMLException e) {
            throw new Refusal(
                    "unreadable-file",
                    "Line %d is no YAML: %s."
                            .formatted(
                                    e.getProblemMark() == null
                                            ? 1
                                            : e.getProblemMark().getLine() + 1,
                                    e.getProblem()));
        } catch (YAMLException e) {
            throw new Refusal("unsafe-file", "The file goes beyond what is accepted of YAML: " + e.getMessage());
        }
        return rows;
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(EstateFile.LARGEST_BYTES);
        return new Yaml(new SafeConstructor(options));
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
                throw new Refusal("unsupported-media-type", "The file is neither an XLSX workbook nor YAML.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal("unsupported-media-type", "The file is neither an XLSX workbook nor YAML in UTF-8.");
        }
    }

    private static void table(NodeTuple entry, TableRows rows) {
        var title = scalar(entry.getKeyNode());
        var table = EstateTable.titled(title);
        if (table == null) {
            rows.error(new RowError(
                    title, place(entry.getKeyNode()), "", "UNKNOWN_TABLE", "There is no table %s.".formatted(title)));
            return;
        }
        if (entry.getValueNode() instanceof ScalarNode empty && empty.getValue().isEmpty()) {
            return;
        }
        if (!(entry.getValueNode() instanceof SequenceNode list)) {
            rows.error(new RowError(
                    title,
                    place(entry.getValueNode()),
                    "",
                    "NOT_A_LIST",
                    "The table %s must be a list.".formatted(title)));
            return;
        }
        if (rows.size() + list.getValue().size() > TableRows.MOST_ROWS) {
            throw new Refusal("estate-too-large", "A file has at most %d rows.".formatted(TableRows.MOST_ROWS));
        }
        for (var item : list.getValue()) {
            row(table, item, rows);
        }
    }

    private static void row(EstateTable table, Node item, TableRows rows) {
        if (!(item instanceof MappingNode mapping)) {
            rows.error(new RowError(
                    table.title(), place(item), "", "NOT_A_MAPPING", "An entry lists its columns and their values."));
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (var cell : mapping.getValue()) {
            var column = scalar(cell.getKeyNode());
            if (!table.columns().contains(column)) {
                rows.error(new RowError(
                        table.title(),
                        place(cell.getKeyNode()),
                        column,
                        "UNKNOWN_COLUMN",
                        "There is no column %s; known are %s.".formatted(column, String.join(", ", table.columns()))));
                continue;
            }
            var value = value(cell.getValueNode());
            if (value == null) {
                rows.error(new RowError(
                        table.title(),
                        place(cell.getValueNode()),
                        column,
                        "NOT_A_VALUE",
                        "Expected one value or a list of values."));
            } else if (!value.isEmpty()) {
                cells.put(column, value);
            }
        }
        rows.add(new TableRow(table, place(item), cells));
    }

    private static String value(Node node) {
        return switch (node) {
            case ScalarNode scalar -> isNull(scalar) ? "" : scalar.getValue().strip();
            case SequenceNode list
            when list.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
                list.getValue().stream().map(YamlFile::scalar).collect(Collectors.joining(", "));
            default -> null;
        };
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN
                && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static String place(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }
}
