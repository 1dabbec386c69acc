package customs.bcp.estate.sheet;

import customs.bcp.estate.EstateDocument;
import org.dhatim.fastexcel.Workbook;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an estate as XLSX or YAML; with an example estate that is the template. */
public final class EstateExport {
    private static final List<String> EXPLANATION = List.of(
            "Each sheet is one table, each row one entry; the first row names the columns and stays as it is.",
            "Durations carry their unit: 4 h, 30 min, 2 d. An empty cell means \"not set\", which is not 0.",
            "basis: AFTER_PREREQUISITES (the work starts once everything needed is back) or FROM_DISRUPTION.",
            "dependencies: \"of\" needs \"atLeast\" of the codes in \"needs\" (empty = all); strength HARD or SOFT.",
            "coldStarts: how long it takes to start together what waits for each other.",
            "evidence: MEASURED, VENDOR_SLA or ESTIMATE. Formulas and macros are not accepted.",
            "capacity and impacts belong to services of the same file; neither ever falls with time.");

    private EstateExport() {}

    public static byte[] workbook(EstateDocument estate) {
        var tables = new EstateWriting(estate);
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Customs resilience", "1.0")) {
                var about = workbook.newWorksheet(WorkbookFile.EXPLANATION);
                for (int i = 0; i < EXPLANATION.size(); i++) {
                    about.value(i, 0, EXPLANATION.get(i));
                }
                about.width(0, 110);
                for (var table : EstateTable.values()) {
                    var sheet = workbook.newWorksheet(table.title());
                    for (int c = 0; c < table.columns().size(); c++) {
                        sheet.value(0, c, table.columns().get(c));
                        sheet.style(0, c).bold().set();
                        sheet.width(c, 18);
                    }
                    var rows = tables.rows(table);
                    for (int r = 0; r < rows.size(); r++) {
                        for (int c = 0; c < table.columns().size(); c++) {
                            var value = rows.get(r).get(table.columns().get(c));
                            if (value != null) {
                                sheet.value(r + 1, c, value);
                            }
                        }
                    }
                    sheet.freezePane(0, 1);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] yaml(EstateDocument estate) {
        var tables = new EstateWriting(estate);
        Map<String, Object> document = new LinkedHashMap<>();
        for (var table : EstateTable.values()) {
            document.put(table.title(), new ArrayList<>(tables.rows(table)));
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        var head = "# " + String.join("\n# ", EXPLANATION.subList(1, EXPLANATION.size())) + "\n";
        return (head + new Yaml(options).dump(document)).getBytes(StandardCharsets.UTF_8);
    }
}
