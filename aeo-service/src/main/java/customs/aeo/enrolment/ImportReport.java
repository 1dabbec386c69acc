package customs.aeo.enrolment;

import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** What became of the rows of a file, as a CSV file that a spreadsheet opens. */
final class ImportReport {
    private static final int PORTION = 1_000;
    private final Sentences sentences;
    private final Locale language;

    ImportReport(Sentences sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    static Sentence said(Sentences sentences, Locale language, RowFault fault) {
        return sentences.say(language, "rowFault", fault.code(), fault.detail() == null ? "" : fault.detail());
    }

    /** @param told rows after a row, at most so many */
    void write(OutputStream out, BiFunction<Integer, Integer, List<ImportRows.Told>> told) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord("row", "outcome", "column", "code", "sentence");
        int after = 0;
        for (var rows = told.apply(after, PORTION); !rows.isEmpty(); rows = told.apply(after, PORTION)) {
            for (var row : rows) {
                for (var fault : row.faults()) {
                    csv.printRecord(
                            row.row(),
                            row.outcome(),
                            fault.column() == null ? "" : fault.column(),
                            fault.code(),
                            SafeCell.write(said(sentences, language, fault).text()));
                }
            }
            after = rows.getLast().row();
        }
        csv.flush();
    }
}
