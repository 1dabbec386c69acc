package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Theme;
import customs.monitoring.publication.MeasureFigures.Measured;
import customs.monitoring.publication.ResultIndicatorView.MeasuredFigureView;
import customs.monitoring.publication.ResultIndicatorView.MeasuredIndicatorView;
import customs.monitoring.publication.ResultInput.Kind;
import customs.monitoring.publication.ResultView.ResultAreaView;
import customs.monitoring.publication.TrendView.Break;
import customs.monitoring.publication.TrendView.TrendAreaView;
import customs.monitoring.publication.TrendView.TrendPointView;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.Withheld;
import customs.platform.http.Wording;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names the published indicators in the reader's language, of one cycle and over the cycles. */
@ApplicationScoped
class ResultIndicators {
    private final Results results;
    private final ResultViews views;
    private final Catalogues catalogues;
    private final Wording wording;

    ResultIndicators(Results results, ResultViews views, Catalogues catalogues, Wording wording) {
        this.results = results;
        this.views = views;
        this.catalogues = catalogues;
        this.wording = wording;
    }

    /** @param indicator this one alone; null for all */
    ResultIndicatorView of(String cycle, Integer number, Instant asOf, String indicator, Locale language) {
        ResultIndicatorView view = view(results.read(cycle, number, asOf), language);
        if (indicator == null) {
            return view;
        }
        List<MeasuredIndicatorView> wanted = view.indicators().stream()
                .filter(one -> one.indicator().equals(indicator))
                .toList();
        if (wanted.isEmpty()) {
            throw Refusal.notFound("published indicator");
        }
        return new ResultIndicatorView(
                view.cycle(),
                view.dataYear(),
                view.number(),
                view.asOf(),
                view.demonstration(),
                view.catalogueVersion(),
                view.dataVersion(),
                view.measured(),
                view.areas(),
                wanted);
    }

    ResultIndicatorView view(Results.Published published, Locale language) {
        ResultHead head = published.head();
        Catalogue catalogue = catalogues.version(head.catalogueVersion());
        List<ResultAreaView> areas = published.shown().areas().stream()
                .map(area -> views.area(area, language))
                .toList();
        Map<String, String> names =
                areas.stream().collect(Collectors.toMap(ResultAreaView::area, ResultAreaView::name));
        List<Measured> all = Objects.requireNonNullElse(published.shown().measures(), List.of());
        Map<List<String>, List<Measured>> byMeasure = all.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.indicator(), one.breakdown()), LinkedHashMap::new, Collectors.toList()));
        Map<List<String>, List<ResultInput.Value>> values = published.shown().values().stream()
                .collect(Collectors.groupingBy(one -> List.of(one.indicator(), one.breakdown())));
        return new ResultIndicatorView(
                head.cycle(),
                head.dataYear(),
                head.number(),
                head.publishedAt(),
                head.demonstration(),
                head.catalogueVersion(),
                head.inputHash(),
                published.shown().measures() != null,
                areas,
                byMeasure.entrySet().stream()
                        .map(one -> new MeasuredIndicatorView(
                                one.getKey().getFirst(),
                                one.getKey().getLast(),
                                catalogue
                                        .indicators()
                                        .get(one.getKey().getFirst())
                                        .name()
                                        .in(language),
                                theme(catalogue, one.getKey()),
                                one.getValue().getFirst().kind(),
                                unit(one.getValue().getFirst().kind(), catalogue, one.getKey()),
                                steps(one.getValue().getFirst().kind(), catalogue, one.getKey(), language),
                                one.getValue().stream()
                                        .map(figure -> figure(figure, names.get(figure.area()), language))
                                        .toList(),
                                values.getOrDefault(one.getKey(), List.of()).stream()
                                        .map(value -> views.value(value, catalogue))
                                        .toList()))
                        .toList());
    }

    private static String theme(Catalogue catalogue, List<String> key) {
        return catalogue.themes().stream()
                .filter(theme -> catalogue.points(theme).stream()
                        .anyMatch(point -> point.indicator().equals(key.getFirst())
                                && point.breakdown().equals(key.getLast())))
                .findFirst()
                .map(Theme::code)
                .orElse(null);
    }

    /** A share of yes is a percentage whatever the answers are. */
    private static String unit(Kind kind, Catalogue catalogue, List<String> key) {
        return kind == Kind.YES
                ? "PERCENT"
                : catalogue.indicators().get(key.getFirst()).unit();
    }

    private List<String> steps(Kind kind, Catalogue catalogue, List<String> key, Locale language) {
        return switch (kind) {
            case LEVEL ->
                catalogue.indicators().get(key.getFirst()).scale().stream()
                        .map(level -> level.value() + " " + level.text().in(language))
                        .toList();
            case YES -> List.of(wording.say(language, "no"), wording.say(language, "yes"));
            case SHARE, PERCENT, NUMBER, GROWTH ->
                Arrays.stream(Band.values())
                        .map(band -> wording.say(language, "band." + band))
                        .toList();
        };
    }

    private MeasuredFigureView figure(Measured one, String name, Locale language) {
        return new MeasuredFigureView(
                one.area(),
                name,
                one.contributing(),
                one.members(),
                one.value(),
                one.meanOfRatios(),
                one.numerator(),
                one.denominator(),
                one.median(),
                one.lowest(),
                one.highest(),
                one.steps(),
                one.broken(),
                one.withheld(),
                withheld(one.withheld(), language));
    }

    private String withheld(Withheld why, Locale language) {
        return why == null ? null : wording.say(language, "withheld.value." + why);
    }

    /**
     * @param code      MEMBER, or the code of a theme or indicator
     * @param breakdown null for the whole
     */
    TrendView trend(String code, String breakdown, boolean demonstration, Instant asOf, Locale language) {
        String part = breakdown == null ? Indicator.TOTAL : breakdown;
        Map<String, List<TrendPointView>> byArea = new LinkedHashMap<>();
        Catalogue before = null;
        Catalogue last = catalogues.current();
        List<ResultHead> heads = results.latest(demonstration, asOf);
        Map<UUID, List<ResultFigureRow>> figures = results.figures(code, part, heads);
        for (ResultHead head : heads) {
            Catalogue now = catalogues.version(head.catalogueVersion());
            boolean changed =
                    before != null && before != now && !basis(before, code).equals(basis(now, code));
            for (ResultFigureRow one : figures.getOrDefault(head.id(), List.of())) {
                byArea.computeIfAbsent(one.area(), a -> new ArrayList<>())
                        .add(point(head, one, changed, now.indicator(code).isPresent(), language));
            }
            before = now;
            last = now;
        }
        if (byArea.isEmpty()
                && !ResultInput.MEMBER.equals(code)
                && last.indicator(code).isEmpty()
                && last.theme(code).isEmpty()) {
            throw Refusal.notFound("figure");
        }
        Catalogue catalogue = last;
        return new TrendView(
                code,
                part,
                name(catalogue, code, language),
                catalogue.indicator(code).map(one -> unit(one)).orElse("SCORE"),
                byArea.entrySet().stream()
                        .map(area ->
                                new TrendAreaView(area.getKey(), views.name(area.getKey(), language), area.getValue()))
                        .toList());
    }

    private TrendPointView point(
            ResultHead head, ResultFigureRow one, boolean changed, boolean indicator, Locale language) {
        return new TrendPointView(
                head.cycle(),
                head.dataYear(),
                head.number(),
                one.value(),
                one.contributing(),
                one.members(),
                changed ? Break.CATALOGUE : one.broken() ? Break.VALUES : null,
                one.withheld(),
                one.withheld() == null || indicator
                        ? withheld(one.withheld(), language)
                        : wording.say(language, "withheld." + one.withheld()));
    }

    /** All that the figure is computed from, of the catalogue. */
    private static Object basis(Catalogue catalogue, String code) {
        return catalogue.indicator(code).<Object>map(one -> one).orElseGet(() -> catalogue.themes().stream()
                .filter(Theme::memberScored)
                .filter(theme -> ResultInput.MEMBER.equals(code) || theme.code().equals(code))
                .map(theme -> List.of(
                        theme,
                        catalogue.points(theme).stream()
                                .map(point -> catalogue.indicators().get(point.indicator()))
                                .toList()))
                .toList());
    }

    private static String unit(Indicator indicator) {
        return indicator.formula() == Indicator.Formula.FLAG ? "PERCENT" : indicator.unit();
    }

    private String name(Catalogue catalogue, String code, Locale language) {
        return catalogue
                .indicator(code)
                .map(Indicator::name)
                .or(() -> catalogue.theme(code).map(Theme::name))
                .map(name -> name.in(language))
                .orElseGet(() -> wording.say(language, "score.MEMBER"));
    }
}
