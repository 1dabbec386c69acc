package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Commitment;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Theme;
import customs.monitoring.publication.FactSheetView.BandView;
import customs.monitoring.publication.FactSheetView.BodyOutcomeView;
import customs.monitoring.publication.FactSheetView.MethodView;
import customs.monitoring.publication.FactSheetView.MissingView;
import customs.monitoring.publication.Scores.Scored;
import customs.monitoring.report.Content.Cause;
import customs.monitoring.report.Content.Item;
import customs.monitoring.report.Sheets;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.Goalposts;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.Scoring;
import customs.platform.act.Actor;
import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores a report by its cycle's catalogue and opens the score for a reader. */
@ApplicationScoped
class FactSheets {
    private final Sheets sheets;
    private final Scores scores;
    private final Wording wording;

    FactSheets(Sheets sheets, Scores scores, Wording wording) {
        this.sheets = sheets;
        this.scores = scores;
        this.wording = wording;
    }

    FactSheetView of(UUID report, Actor reader) {
        return view(sheets.of(report, reader), reader.language());
    }

    FactSheetView view(Sheet read, Locale language) {
        Scored scored = scores.of(read);
        Score member = scored.score();
        Veil veil = scored.veil(read.viewpoint());
        Sheet sheet = read.with(scored.content());
        Map<Point, Item> items =
                sheet.content().points().stream().collect(Collectors.toMap(Item::point, Function.identity()));
        return new FactSheetView(
                sheet.id(),
                sheet.version(),
                sheet.cycle(),
                sheet.dataYear(),
                sheet.member().code(),
                sheet.member().name(),
                sheet.member().region().name(),
                sheet.member().region().name(language),
                sheet.demonstration(),
                sheet.stage(),
                wording.say(language, "stage." + sheet.stage()),
                sheet.onTime(),
                sheet.submittedAt(),
                sheet.viewpoint(),
                sheet.content().number(),
                sheet.hash(),
                method(sheet.catalogue(), language),
                view(member, veil, sheet.catalogue(), items, language),
                missing(sheet, language),
                sheet.bodies().stream()
                        .map(body -> new BodyOutcomeView(
                                body.body(), body.tabledAt(), body.versionNumber(), body.outcome(), body.text()))
                        .toList());
    }

    private MethodView method(Catalogue catalogue, Locale language) {
        int[] from = {0, 25, 50, 75};
        int[] below = {25, 50, 75, 101};
        List<BandView> bands = Arrays.stream(Band.values())
                .map(band -> new BandView(
                        band.name(),
                        wording.say(language, "band." + band),
                        from[band.ordinal()],
                        below[band.ordinal()]))
                .toList();
        return new MethodView(
                catalogue.version(),
                catalogue.instrument().title().in(language),
                catalogue.instrument().adoptedOn(),
                Scoring.COVERAGE_THRESHOLD.movePointRight(2).intValueExact(),
                bands,
                wording.say(language, "method.statement"));
    }

    private ScoreView view(Score score, Veil veil, Catalogue catalogue, Map<Point, Item> items, Locale language) {
        boolean hidden = veil.hides(score);
        Commitment commitment = score.level() == ScoreLevel.COMMITMENT ? commitment(catalogue, score.code()) : null;
        return new ScoreView(
                score.level(),
                score.code(),
                Indicator.TOTAL.equals(score.breakdown()) ? null : score.breakdown(),
                name(score, catalogue, commitment, language),
                score.outcome(),
                hidden ? null : score.published(),
                hidden || score.value() == null ? null : Score.shown(score.value()),
                hidden ? null : score.band(),
                Score.shown(score.weight()),
                Score.shown(score.effectiveWeight()),
                score.coveragePercent(),
                score.dataCoveragePercent(),
                !hidden && score.capped(),
                score.critical(),
                hidden,
                commitment == null || commitment.strength() == null
                        ? null
                        : commitment.strength().name(),
                commitment == null
                        ? null
                        : commitment.basis().stream().map(Enum::name).toList(),
                score.level() == ScoreLevel.INDICATOR
                        ? observation(
                                score,
                                hidden,
                                catalogue,
                                items.get(new Point(score.code(), score.breakdown())),
                                language)
                        : null,
                score.parts().stream()
                        .map(part -> view(part, veil, catalogue, items, language))
                        .toList());
    }

    private ObservationView observation(Score score, boolean hidden, Catalogue catalogue, Item item, Locale language) {
        Indicator indicator = catalogue.indicators().get(score.code());
        Goalposts goalposts = Goalposts.of(indicator);
        return new ObservationView(
                item.status(),
                hidden || item.value() == null ? null : Score.shown(item.value()),
                hidden ? null : item.numerator(),
                hidden ? null : item.denominator(),
                indicator.unit(),
                goalposts.worst(),
                goalposts.best(),
                item.source(),
                item.asOf(),
                item.datasetVersion(),
                item.method(),
                reason(item, language),
                hidden ? null : item.note());
    }

    private String reason(Item item, Locale language) {
        return item.cause() == null ? item.reason() : wording.say(language, "cause." + item.cause());
    }

    static String name(Score score, Catalogue catalogue, Locale language) {
        return name(
                score,
                catalogue,
                score.level() == ScoreLevel.COMMITMENT ? commitment(catalogue, score.code()) : null,
                language);
    }

    private static String name(Score score, Catalogue catalogue, Commitment commitment, Locale language) {
        return switch (score.level()) {
            case MEMBER -> null;
            case THEME ->
                catalogue.theme(score.code()).map(Theme::name).orElseThrow().in(language);
            case COMMITMENT -> commitment.text().in(language);
            case INDICATOR -> catalogue.indicators().get(score.code()).name().in(language);
        };
    }

    private static Commitment commitment(Catalogue catalogue, String code) {
        return catalogue.themes().stream()
                .flatMap(theme -> theme.commitments().stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<MissingView> missing(Sheet sheet, Locale language) {
        Catalogue catalogue = sheet.catalogue();
        return sheet.content().points().stream()
                .filter(item -> item.status().applicable() && item.value() == null && item.cause() != Cause.NOT_ASKED)
                .map(item -> new MissingView(
                        item.theme(),
                        catalogue
                                .commitmentOf(item.point())
                                .map(Commitment::code)
                                .orElse(null),
                        item.indicator(),
                        Indicator.TOTAL.equals(item.breakdown()) ? null : item.breakdown(),
                        catalogue.indicators().get(item.indicator()).name().in(language),
                        item.status(),
                        wording.say(language, "status." + item.status()),
                        reason(item, language)))
                .toList();
    }
}
