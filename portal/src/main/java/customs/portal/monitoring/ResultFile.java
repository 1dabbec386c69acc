package customs.portal.monitoring;

import java.util.Arrays;
import java.util.Optional;

/** The files in which published results are given out, each under a name that says what is in it. */
public enum ResultFile {
    ALL("results.xlsx", "XLSX", null, null),
    SCORES("scores.csv", "CSV", null, "SCORES"),
    INDICATORS("indicators.csv", "CSV", null, "INDICATORS"),
    DISTRIBUTIONS("distributions.csv", "CSV", null, "DISTRIBUTIONS"),
    COVERAGE("coverage.csv", "CSV", null, "COVERAGE"),
    MEMBERS("open-scores.csv", "CSV", null, "MEMBERS"),
    VALUES("open-values.csv", "CSV", null, "VALUES"),
    SDMX_SCORES_CSV_2_1("scores-sdmx-2.1.csv", "SDMX_CSV_2_1", "DF_SCORES", null),
    SDMX_SCORES_CSV_2_0("scores-sdmx-2.0.csv", "SDMX_CSV_2_0", "DF_SCORES", null),
    SDMX_SCORES_JSON_2_1("scores-sdmx-2.1.json", "SDMX_JSON_2_1", "DF_SCORES", null),
    SDMX_SCORES_JSON_2_0("scores-sdmx-2.0.json", "SDMX_JSON_2_0", "DF_SCORES", null),
    SDMX_VALUES_CSV_2_1("values-sdmx-2.1.csv", "SDMX_CSV_2_1", "DF_RESILIENCE", null),
    SDMX_VALUES_CSV_2_0("values-sdmx-2.0.csv", "SDMX_CSV_2_0", "DF_RESILIENCE", null),
    SDMX_VALUES_JSON_2_1("values-sdmx-2.1.json", "SDMX_JSON_2_1", "DF_RESILIENCE", null),
    SDMX_VALUES_JSON_2_0("values-sdmx-2.0.json", "SDMX_JSON_2_0", "DF_RESILIENCE", null);

    private final String file;
    private final String format;
    private final String flow;
    private final String table;

    ResultFile(String file, String format, String flow, String table) {
        this.file = file;
        this.format = format;
        this.flow = flow;
        this.table = table;
    }

    static Optional<ResultFile> named(String file) {
        return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
    }

    public String file() {
        return file;
    }

    String format() {
        return format;
    }

    String flow() {
        return flow;
    }

    String table() {
        return table;
    }
}
