package customs.monitoring.publication;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Indicator.Type;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.membership.Member;
import customs.monitoring.publication.ResultInput.Answer;
import customs.monitoring.publication.ResultInput.Kind;
import customs.monitoring.publication.ResultInput.Measure;
import customs.monitoring.report.Content.Item;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.Goalposts;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.ScoreOutcome;
import customs.monitoring.scoring.Summary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what Members answered to each indicator, carried answers among it, for publication by region. */
final class Measuring {
    private final Map<Point, Measure> measures = new HashMap<>();

    /** Adds one Member. */
    void add(Sheet sheet, Score score) {
        Map<Point, BigDecimal> weights = new TreeMap<>();
        score.parts().forEach(theme -> weigh(theme, BigDecimal.ONE, weights));
        for (Item item : sheet.content().points()) {
            Indicator indicator = sheet.catalogue().indicators().get(item.indicator());
            if (item.status().usable() && item.value() != null && indicator.memberScored()) {
                measures.computeIfAbsent(item.point(), point -> measure(item, indicator))
                        .answers()
                        .add(answer(
                                sheet.member(), item, indicator, weights.getOrDefault(item.point(), BigDecimal.ZERO)));
            }
        }
    }

    /** As far as anybody answered, by theme and code. */
    List<Measure> measures() {
        return measures.values().stream()
                .map(Measuring::pooled)
                .sorted(Comparator.comparing(Measure::theme)
                        .thenComparing(Measure::indicator)
                        .thenComparing(Measure::breakdown))
                .toList();
    }

    private static Measure measure(Item item, Indicator indicator) {
        return new Measure(
                item.indicator(),
                item.breakdown(),
                item.theme(),
                kind(indicator),
                indicator.formula() == Formula.SCALE ? indicator.highestLevel() : null,
                new ArrayList<>());
    }

    private static Kind kind(Indicator indicator) {
        return switch (indicator.formula()) {
            case SHARE -> Kind.SHARE;
            case GROWTH -> Kind.GROWTH;
            case SCALE -> Kind.LEVEL;
            case FLAG -> Kind.YES;
            case INDEX -> Kind.PERCENT;
            case RATIO -> Kind.NUMBER;
            // A percentage that a service computed by itself can be below zero, such as an advantage in time.
            case VALUE -> indicator.type() == Type.PERCENTAGE ? Kind.GROWTH : Kind.NUMBER;
        };
    }

    /** Where somebody gave a share without what it was counted from, there is nothing to pool. */
    private static Measure pooled(Measure measure) {
        boolean counted = measure.answers().stream()
                .allMatch(one -> one.numerator() != null
                        && one.denominator() != null
                        && one.denominator().signum() > 0);
        return measure.kind() != Kind.SHARE || counted
                ? measure
                : new Measure(
                        measure.indicator(),
                        measure.breakdown(),
                        measure.theme(),
                        Kind.PERCENT,
                        null,
                        measure.answers());
    }

    private static Answer answer(Member member, Item item, Indicator indicator, BigDecimal weight) {
        Kind kind = kind(indicator);
        BigDecimal value = item.value();
        int step =
                switch (kind) {
                    case LEVEL, YES -> value.setScale(0, RoundingMode.FLOOR).intValueExact();
                    default ->
                        Band.of(Summary.published(Goalposts.of(indicator).score(value)))
                                .ordinal();
                };
        boolean bent =
                switch (kind) {
                    case LEVEL, YES -> value.compareTo(BigDecimal.valueOf(step)) != 0;
                    default -> beyond(value, Goalposts.of(indicator));
                };
        return new Answer(
                member.code(),
                member.region().name(),
                value,
                kind == Kind.SHARE ? item.numerator() : null,
                kind == Kind.SHARE ? item.denominator() : null,
                step,
                weight,
                bent,
                item.status() == Status.B,
                Results.least(item));
    }

    private static boolean beyond(BigDecimal value, Goalposts goalposts) {
        BigDecimal low = goalposts.worst().min(goalposts.best());
        BigDecimal high = goalposts.worst().max(goalposts.best());
        return value.compareTo(low) < 0 || value.compareTo(high) > 0;
    }

    /** Share of each answer in the score of its theme; what was held at the cap of a critical indicator has none. */
    private static void weigh(Score node, BigDecimal share, Map<Point, BigDecimal> weights) {
        if (node.outcome() != ScoreOutcome.SCORED) {
            return;
        }
        if (node.level() == ScoreLevel.INDICATOR) {
            weights.put(new Point(node.code(), node.breakdown()), share);
            return;
        }
        if (node.capped()) {
            return;
        }
        BigDecimal usable = node.parts().stream()
                .filter(part -> part.outcome() == ScoreOutcome.SCORED)
                .map(Score::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        node.parts().stream()
                .filter(part -> part.outcome() == ScoreOutcome.SCORED)
                .forEach(part -> weigh(
                        part,
                        share.multiply(part.weight(), MathContext.DECIMAL128).divide(usable, MathContext.DECIMAL128),
                        weights));
    }
}
