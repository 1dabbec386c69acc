package customs.monitoring.catalogue;

import customs.monitoring.catalogue.Commitment.Addressee;
import customs.monitoring.catalogue.Commitment.Basis;
import customs.monitoring.catalogue.Commitment.Strength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One version of the catalogue, in the caller's language. */
record CatalogueView(
        @Schema(examples = "2024-1") String version,
        LocalDate validFrom,
        InstrumentView instrument,
        List<ThemeView> themes,
        List<IndicatorView> indicators) {

    /** The text whose implementation is monitored. */
    record InstrumentView(
            String code,
            String title,
            String type,
            String session,
            @Schema(description = "As announced") LocalDate adoptedOn,
            LocalDate announcedOn,

            @Schema(description = "Last day of the session by its own record")
            LocalDate sessionEnd,

            String sponsor,
            String status,
            List<String> leadBodies,
            String caveat,
            List<SourceView> sources) {}

    /** Where a field was found. */
    record SourceView(String field, String source) {}

    /** A theme with its commitments. */
    record ThemeView(
            String code,
            int order,
            String name,
            boolean memberScored,
            BigDecimal weight,
            List<CommitmentView> commitments) {}

    /** A commitment. Without a strength: none is established. */
    record CommitmentView(
            String code,
            String text,
            Strength strength,
            List<Basis> basis,
            String basisNote,
            List<Addressee> addressees,
            List<String> leadBodies,
            BigDecimal weight,
            List<UseView> uses) {}

    /** An indicator that measures a commitment. */
    record UseView(String indicator, String breakdown, BigDecimal weight) {}

    static CatalogueView of(Catalogue catalogue, Locale language) {
        return new CatalogueView(
                catalogue.version(),
                catalogue.validFrom(),
                instrument(catalogue.instrument(), language),
                catalogue.themes().stream().map(theme -> theme(theme, language)).toList(),
                catalogue.indicators().values().stream()
                        .map(indicator -> IndicatorView.of(indicator, language))
                        .toList());
    }

    private static InstrumentView instrument(Instrument instrument, Locale language) {
        return new InstrumentView(
                instrument.code(),
                instrument.title().in(language),
                instrument.type(),
                instrument.session(),
                instrument.adoptedOn(),
                instrument.announcedOn(),
                instrument.sessionEnd(),
                instrument.sponsor(),
                instrument.status(),
                instrument.leadBodies(),
                instrument.caveat() == null ? null : instrument.caveat().in(language),
                instrument.sources().stream()
                        .map(fact -> new SourceView(fact.field(), fact.source()))
                        .toList());
    }

    private static ThemeView theme(Theme theme, Locale language) {
        return new ThemeView(
                theme.code(),
                theme.order(),
                theme.name().in(language),
                theme.memberScored(),
                shown(theme.weight()),
                theme.commitments().stream()
                        .map(commitment -> new CommitmentView(
                                commitment.code(),
                                commitment.text().in(language),
                                commitment.strength(),
                                commitment.basis(),
                                commitment.basisNote() == null
                                        ? null
                                        : commitment.basisNote().in(language),
                                commitment.addressees(),
                                commitment.leadBodies(),
                                shown(commitment.weight()),
                                commitment.uses().stream()
                                        .map(use -> new UseView(use.indicator(), use.breakdown(), shown(use.weight())))
                                        .toList()))
                        .toList());
    }

    private static BigDecimal shown(BigDecimal weight) {
        return weight == null || weight.scale() <= 10 ? weight : weight.setScale(10, RoundingMode.HALF_EVEN);
    }
}
