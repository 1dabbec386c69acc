package customs.monitoring.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of what is reported on, with weights and goalposts; a cycle names the version it is scored by.
 *
 * @param validFrom first day on which a cycle may be opened with this version
 */
public record Catalogue(
        String version,
        LocalDate validFrom,
        Instrument instrument,
        List<Theme> themes,
        Map<String, Indicator> indicators) {

    /** Weights inside a parent may miss 1 by this much. */
    public static final BigDecimal WEIGHT_TOLERANCE = new BigDecimal("0.000001");

    public Catalogue {
        themes = List.copyOf(themes);
    }

    /** Builds the index of indicators; a code that occurs twice is refused. */
    public static Catalogue of(
            String version, LocalDate validFrom, Instrument instrument, List<Theme> themes, List<Indicator> all) {
        Map<String, Indicator> byCode = all.stream()
                .collect(Collectors.toMap(
                        Indicator::code,
                        Function.identity(),
                        (a, b) -> {
                            throw new IllegalArgumentException("indicator " + a.code() + " occurs twice");
                        },
                        java.util.LinkedHashMap::new));
        return new Catalogue(version, validFrom, instrument, themes, java.util.Collections.unmodifiableMap(byCode));
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    /** Share of the Member score that the point makes up where everything applies, in percent; null where it scores nothing. */
    public BigDecimal share(Point point) {
        return themes.stream()
                .filter(Theme::memberScored)
                .flatMap(theme -> theme.commitments().stream().flatMap(commitment -> commitment.uses().stream()
                        .filter(use -> use.point().equals(point))
                        .map(use -> theme.weight()
                                .multiply(commitment.weight())
                                .multiply(use.weight())
                                .movePointRight(2)
                                .setScale(1, java.math.RoundingMode.HALF_UP))))
                .findFirst()
                .orElse(null);
    }

    /** The commitment that the point measures; each point measures one. */
    public Optional<Commitment> commitmentOf(Point point) {
        return themes.stream()
                .flatMap(theme -> theme.commitments().stream())
                .filter(commitment ->
                        commitment.uses().stream().anyMatch(use -> use.point().equals(point)))
                .findFirst();
    }

    /** The points that a Member's report has, in the order of themes and commitments. */
    public List<Point> points(Theme theme) {
        return theme.commitments().stream()
                .flatMap(commitment -> commitment.uses().stream())
                .map(Commitment.Use::point)
                .toList();
    }
}
