package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of operators, what its columns are, how far it is and what became of its rows. */
public record RegisterImportView(
        String id,
        int version,
        String fileName,
        String format,
        long size,
        String sha256,
        String stage,
        List<String> header,
        List<List<String>> sample,
        List<Column> known,
        Map<String, String> columns,
        Map<String, String> constants,
        int rowsRead,
        int created,
        int changed,
        int same,
        int refused,
        int alike,
        boolean cut,
        String failure,
        String uploadedBy,
        Instant uploadedAt,
        List<ActLink> acts) {

    /** A column of the register. */
    public record Column(String title, boolean needed) {}

    /** What became of a row. */
    public record Row(int row, String outcome, List<Fault> faults) {}

    /** Something to be said of a row. */
    public record Fault(String column, Sentence said) {}

    public boolean atWork() {
        return stage.equals("CHECKING") || stage.equals("ENROLLING");
    }

    public boolean counted() {
        return rowsRead > 0;
    }

    /** Needed columns of which nobody has said yet which they are. */
    public List<String> lacking() {
        var lacking = new ArrayList<String>();
        for (var column : known) {
            if (column.needed() && !columns.containsKey(column.title()) && !constants.containsKey(column.title())) {
                lacking.add(column.title());
            }
        }
        return lacking;
    }

    public String columnOf(String title) {
        return columns.getOrDefault(title, "");
    }

    public String constantOf(String title) {
        return constants.getOrDefault(title, "");
    }

    /** A column that is often the same in all rows. */
    public boolean steady(String title) {
        return List.of("scheme", "country", "identifierCountry").contains(title);
    }
}
