package customs.monitoring.publication;

import customs.monitoring.publication.ResultView.ResultMemberView;
import customs.platform.http.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One of the tables that published results consist of, in one language.
 *
 * @param rows cells are texts, numbers or null
 */
record ResultTable(Kind kind, String title, List<String> columns, List<List<Object>> rows) {

    /** Which tables there are; the first column is a code throughout. */
    enum Kind {
        /** Scores by region and theme. */
        SCORES(
                "area",
                "area-name",
                "theme",
                "theme-name",
                "mean",
                "band",
                "lowest",
                "median",
                "highest",
                "n",
                "members",
                "withheld"),
        /** Indicators by region. */
        INDICATORS(
                "area",
                "area-name",
                "indicator",
                "breakdown",
                "indicator-name",
                "kind",
                "value",
                "unit",
                "mean-of-ratios",
                "numerator",
                "denominator",
                "lowest",
                "median",
                "highest",
                "n-values",
                "members",
                "break",
                "withheld"),
        /** How many Members stand where. */
        DISTRIBUTIONS("area", "area-name", "indicator", "breakdown", "step", "n-step"),
        /** Who reported. */
        COVERAGE("area", "area-name", "members", "expected", "submitted", "on-time", "reporting-rate", "on-time-rate"),
        /** Scores that Members opened. */
        MEMBERS("member", "member-name", "theme", "score", "band"),
        /** Values that Members opened. */
        VALUES("member", "member-name", "indicator", "breakdown", "value", "status");

        private final List<String> columns;

        Kind(String... columns) {
            this.columns = List.of(columns);
        }
    }

    static ResultTable of(
            Kind kind, ResultView view, ResultIndicatorView indicators, Wording wording, Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        switch (kind) {
            case SCORES ->
                view.figures()
                        .forEach(one -> rows.add(Arrays.asList(
                                one.area(),
                                name(view, one.area()),
                                one.code(),
                                one.name(),
                                one.mean(),
                                one.band() == null ? null : wording.say(language, "band." + one.band()),
                                one.lowest(),
                                one.median(),
                                one.highest(),
                                one.contributing(),
                                one.members(),
                                one.withheldText())));
            case INDICATORS ->
                indicators.indicators().forEach(one -> one.figures()
                        .forEach(figure -> rows.add(Arrays.asList(
                                figure.area(),
                                figure.name(),
                                one.indicator(),
                                one.breakdown(),
                                one.name(),
                                wording.say(language, "kind." + one.kind()),
                                figure.value(),
                                one.unit(),
                                figure.meanOfRatios(),
                                figure.numerator(),
                                figure.denominator(),
                                figure.lowest(),
                                figure.median(),
                                figure.highest(),
                                figure.contributing(),
                                figure.members(),
                                Boolean.TRUE.equals(figure.broken()) ? wording.say(language, "yes") : null,
                                figure.withheldText()))));
            case DISTRIBUTIONS ->
                indicators.indicators().forEach(one -> one.figures().stream()
                        .filter(figure -> figure.distribution() != null)
                        .forEach(figure -> {
                            for (int step = 0; step < one.steps().size(); step++) {
                                rows.add(Arrays.asList(
                                        figure.area(),
                                        figure.name(),
                                        one.indicator(),
                                        one.breakdown(),
                                        one.steps().get(step),
                                        figure.distribution().get(step)));
                            }
                        }));
            case COVERAGE ->
                view.areas()
                        .forEach(one -> rows.add(Arrays.asList(
                                one.area(),
                                one.name(),
                                one.members(),
                                one.expected(),
                                one.submitted(),
                                one.onTime(),
                                one.reportingRate(),
                                one.onTimeRate())));
            case MEMBERS -> view.members().forEach(one -> rows.add(member(one, wording, language)));
            case VALUES ->
                view.values()
                        .forEach(one -> rows.add(Arrays.asList(
                                one.member(),
                                one.name(),
                                one.indicator(),
                                one.breakdown(),
                                one.value(),
                                one.status().name())));
        }
        return new ResultTable(
                kind,
                wording.say(language, "table." + kind),
                kind.columns.stream()
                        .map(column -> wording.say(language, "column." + column))
                        .toList(),
                rows);
    }

    private static List<Object> member(ResultMemberView one, Wording wording, Locale language) {
        return Arrays.asList(
                one.member(), one.name(), one.code(), one.score(), wording.say(language, "band." + one.band()));
    }

    private static String name(ResultView view, String area) {
        return view.areas().stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** RFC 4180 in UTF-8, with the names of the columns. */
    byte[] csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream()
                        .map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * All tables, each on a sheet of its own.
     *
     * @param about lines for the first sheet: what this is and as of when
     */
    static byte[] workbook(String aboutTitle, List<String> about, List<ResultTable> tables) {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Customs resilience", "1.0")) {
                Worksheet first = workbook.newWorksheet(aboutTitle);
                for (int i = 0; i < about.size(); i++) {
                    first.value(i, 0, about.get(i));
                }
                first.width(0, 110);
                tables.forEach(table -> table.write(workbook.newWorksheet(table.title)));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Worksheet sheet) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c));
            sheet.style(0, c).bold().set();
            sheet.width(c, 20);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                Object cell = rows.get(r).get(c);
                if (cell instanceof Number number) {
                    sheet.value(r + 1, c, number);
                } else if (cell != null) {
                    sheet.value(r + 1, c, cell.toString());
                }
            }
        }
        sheet.freezePane(0, 1);
    }
}
