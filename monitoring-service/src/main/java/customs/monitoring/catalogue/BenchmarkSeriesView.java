package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one edition says about one population over the years, the earliest first. */
record BenchmarkSeriesView(
        @Schema(examples = "B04") String id,
        String indicator,
        String label,
        String unit,
        String population,
        @Schema(examples = "2025") String edition,
        List<BenchmarkPointView> points) {

    /** How a value is known. */
    @Schema(name = "BenchmarkBasis")
    enum Basis {
        /** The edition states it. */
        REPORTED,
        /** Worked out from a difference that the edition states. */
        DERIVED
    }

    /** A year's value. */
    record BenchmarkPointView(@Schema(examples = "2025") String period, BigDecimal value, Basis basis) {}

    static BenchmarkSeriesView of(Benchmarks.Benchmark one, Locale language) {
        List<BenchmarkPointView> points = new ArrayList<>(one.earlier());
        points.add(new BenchmarkPointView(one.period(), one.value(), Basis.REPORTED));
        return new BenchmarkSeriesView(
                one.id(),
                one.indicator(),
                one.label().in(language),
                one.unit(),
                one.population(),
                one.edition(),
                points);
    }
}
