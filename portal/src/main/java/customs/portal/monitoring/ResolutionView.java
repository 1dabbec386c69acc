package customs.portal.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The instrument with its themes and commitments, and the indicators that measure them. */
public record ResolutionView(String version, Instrument instrument, List<Theme> themes, List<Indicator> indicators) {
    public record Instrument(
            String title, String session, LocalDate adoptedOn, LocalDate announcedOn, String sponsor, String caveat) {}

    public record Theme(
            String code, String name, boolean memberScored, BigDecimal weight, List<Commitment> commitments) {}

    public record Commitment(
            String code,
            String text,
            String strength,
            List<String> basis,
            List<String> leadBodies,
            BigDecimal weight,
            List<Use> uses) {}

    /** An indicator that measures a commitment; weights are shares of one. */
    public record Use(String indicator, String breakdown, BigDecimal weight) {
        public BigDecimal percent() {
            return weight == null ? null : weight.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP);
        }
    }

    public record Indicator(
            String code,
            String name,
            String definition,
            String type,
            String unit,
            String formula,
            List<Level> scale,
            BigDecimal worst,
            BigDecimal best,
            boolean critical,
            boolean carryForward,
            boolean mandatory,
            boolean memberScored,
            String provenance) {
        public boolean graded() {
            return worst != null && best != null;
        }
    }

    /** A written level of a scale. */
    public record Level(int value, String text) {}

    public Indicator indicator(String code) {
        return indicators.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What others published; figures of different editions are not one series. */
    public record Benchmark(
            String id,
            String indicator,
            String label,
            BigDecimal value,
            String unit,
            String population,
            String period,
            String edition,
            String source,
            String quality) {}

    /** The benchmarks of one edition. */
    public record Edition(String edition, List<Benchmark> benchmarks) {}
}
