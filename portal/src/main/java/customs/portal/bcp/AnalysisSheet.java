package customs.portal.bcp;

import java.util.ArrayList;
import java.util.List;

/**
 * What the page of an analysis shows, whichever it is: fields that say what is asked, the answer in words, pictures, and the
 * same as tables.
 *
 * @param explanation sentences, the most important first
 * @param hash of all that went in; null where nothing was asked yet
 */
record AnalysisSheet(List<String> explanation, List<Bars> bars, List<Curve> curves, List<Table> tables, String hash) {

    /** Nothing to show: the estate is empty, or what was entered is faulty. */
    static final AnalysisSheet NONE = new AnalysisSheet(List.of(), List.of(), List.of(), List.of(), null);

    AnalysisSheet {
        explanation = List.copyOf(explanation);
        bars = List.copyOf(bars);
        curves = List.copyOf(curves);
        tables = List.copyOf(tables);
    }

    /**
     * @param id also the name of its download
     * @param heads of the columns, as many as each row has cells
     */
    record Table(String id, String caption, List<String> heads, List<List<Cell>> rows) {}

    /** @param tone colour of a tag: red, yellow, green; null for plain text */
    record Cell(String text, String tone) {
        static Cell of(Object text) {
            return new Cell(text == null ? "–" : text.toString(), null);
        }

        static List<Cell> row(Object... texts) {
            var row = new ArrayList<Cell>();
            for (var text : texts) {
                row.add(text instanceof Cell cell ? cell : of(text));
            }
            return row;
        }
    }
}
