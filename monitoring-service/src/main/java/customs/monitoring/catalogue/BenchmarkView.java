package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** A published figure of others, in the caller's language. */
record BenchmarkView(
        @Schema(examples = "B01") String id,

        @Schema(description = "Absent where no indicator measures the same")
        String indicator,

        String label,
        @Schema(examples = "MEAN") String statistic,
        BigDecimal value,
        @Schema(examples = "PERCENT") String unit,
        String population,
        Integer populationN,
        @Schema(description = "What the figure is about") String period,
        LocalDate publishedOn,

        @Schema(description = "Figures of different editions are never one series", examples = "2023")
        String edition,

        String source,

        @Schema(description = "PRIMARY: the publisher's own word; SECONDARY: an article about it")
        String quality) {

    static BenchmarkView of(Benchmarks.Benchmark benchmark, Locale language) {
        return new BenchmarkView(
                benchmark.id(),
                benchmark.indicator(),
                benchmark.label().in(language),
                benchmark.statistic(),
                benchmark.value(),
                benchmark.unit(),
                benchmark.population(),
                benchmark.populationN(),
                benchmark.period(),
                benchmark.publishedOn(),
                benchmark.edition(),
                benchmark.source(),
                benchmark.quality());
    }
}
