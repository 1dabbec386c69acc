package customs.monitoring.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import customs.monitoring.catalogue.BenchmarkSeriesView.Basis;
import customs.monitoring.catalogue.BenchmarkSeriesView.BenchmarkPointView;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Published figures of others, each with its edition; read once. */
@ApplicationScoped
class Benchmarks {
    private final List<Benchmark> all = new ArrayList<>();

    Benchmarks() {
        try {
            for (JsonNode node : new YAMLMapper()
                    .readTree(CatalogueFile.resource("catalogue/benchmarks.yaml"))
                    .get("benchmarks")) {
                all.add(benchmark(node));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param indicator null where no indicator measures the same
     * @param edition   figures of different editions are never one series
     * @param earlier   values for years before, as the same edition tells them
     */
    record Benchmark(
            String id,
            String indicator,
            Text label,
            String statistic,
            BigDecimal value,
            String unit,
            String population,
            Integer populationN,
            String period,
            LocalDate publishedOn,
            String edition,
            String source,
            String quality,
            List<BenchmarkPointView> earlier) {}

    /** Those of an indicator and an edition, each of which may be left open. */
    List<Benchmark> of(String indicator, String edition) {
        return all.stream()
                .filter(one -> indicator == null || indicator.equals(one.indicator()))
                .filter(one -> edition == null || edition.equals(one.edition()))
                .toList();
    }

    private static Benchmark benchmark(JsonNode node) {
        return new Benchmark(
                node.required("id").asText(),
                node.path("indicator").asText(null),
                new Text(node.at("/label/en").asText(), node.at("/label/fr").asText()),
                node.required("statistic").asText(),
                node.required("value").decimalValue(),
                node.required("unit").asText(),
                node.required("population").asText(),
                node.has("populationN") ? node.get("populationN").intValue() : null,
                node.required("period").asText(),
                node.has("publishedOn")
                        ? LocalDate.parse(node.get("publishedOn").asText())
                        : null,
                node.required("edition").asText(),
                node.required("source").asText(),
                node.required("quality").asText(),
                StreamSupport.stream(node.path("earlier").spliterator(), false)
                        .map(point -> new BenchmarkPointView(
                                point.required("period").asText(),
                                point.required("value").decimalValue(),
                                Basis.valueOf(point.required("basis").asText())))
                        .toList());
    }
}
