package customs.monitoring.scoring;

import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Framework.CommitmentNode;
import customs.monitoring.scoring.Framework.IndicatorNode;
import customs.monitoring.scoring.Framework.ThemeNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import static customs.monitoring.scoring.Goalposts.EXACT;

/** Scores a Member from its observations; the same input gives the same score in any order. */
public final class Scoring {
    /** Least share of the applicable weight that must be usable; exactly this much is enough (R6, R7, R8). */
    public static final BigDecimal COVERAGE_THRESHOLD = new BigDecimal("0.60");

    /** Most that a commitment scores whose critical indicator scores 0 (R9). */
    public static final BigDecimal CRITICAL_CAP = new BigDecimal("49.9");

    private Scoring() {}

    /**
     * The Member's score, opened down to the observations.
     *
     * @param observations by point; a point of the framework that is absent counts as missing
     */
    public static Score member(Framework framework, Map<Point, Observed> observations) {
        List<Score> themes = framework.themes().stream()
                .map(theme -> theme(theme, observations))
                .toList();
        return spread(combine(ScoreLevel.MEMBER, "MEMBER", BigDecimal.ONE, themes), BigDecimal.ONE);
    }

    private static Score theme(ThemeNode theme, Map<Point, Observed> observations) {
        List<Score> commitments = theme.commitments().stream()
                .map(commitment -> commitment(commitment, observations))
                .toList();
        return combine(ScoreLevel.THEME, theme.code(), theme.weight(), commitments);
    }

    private static Score commitment(CommitmentNode commitment, Map<Point, Observed> observations) {
        List<Score> indicators = commitment.indicators().stream()
                .map(indicator -> indicator(indicator, observations))
                .toList();
        Score combined = combine(ScoreLevel.COMMITMENT, commitment.code(), commitment.weight(), indicators);
        boolean criticalAtZero = indicators.stream()
                .anyMatch(part ->
                        part.critical() && part.value() != null && part.value().signum() == 0);
        if (combined.value() == null || !criticalAtZero || combined.value().compareTo(CRITICAL_CAP) <= 0) {
            return combined;
        }
        return new Score(
                combined.level(),
                combined.code(),
                null,
                combined.outcome(),
                CRITICAL_CAP,
                combined.weight(),
                null,
                combined.coverage(),
                combined.dataCoverage(),
                true,
                false,
                null,
                combined.parts());
    }

    private static Score indicator(IndicatorNode node, Map<Point, Observed> observations) {
        Observed observed = observations.getOrDefault(node.point(), Observed.MISSING);
        Status status = observed.status();
        boolean usable = status.usable() && observed.value() != null;
        BigDecimal coverage = !status.applicable() ? null : usable ? status.coverage() : BigDecimal.ZERO;
        ScoreOutcome outcome = !status.applicable()
                ? ScoreOutcome.NOT_APPLICABLE
                : usable ? ScoreOutcome.SCORED : ScoreOutcome.INSUFFICIENT_DATA;
        return new Score(
                ScoreLevel.INDICATOR,
                node.point().indicator(),
                node.point().breakdown(),
                outcome,
                usable ? node.goalposts().score(observed.value()) : null,
                node.weight(),
                null,
                coverage,
                coverage,
                false,
                node.critical(),
                observed,
                List.of());
    }

    /** The one formula of all levels: weighted mean over what is usable, if enough of what applies is usable. */
    private static Score combine(ScoreLevel level, String code, BigDecimal weight, List<Score> parts) {
        BigDecimal applicable = BigDecimal.ZERO;
        BigDecimal covered = BigDecimal.ZERO;
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal usable = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Score part : parts) {
            if (part.outcome() == ScoreOutcome.NOT_APPLICABLE) {
                continue;
            }
            applicable = applicable.add(part.weight(), EXACT);
            known = known.add(part.weight().multiply(part.dataCoverage(), EXACT), EXACT);
            if (part.outcome() == ScoreOutcome.SCORED) {
                BigDecimal counts = part.level() == ScoreLevel.INDICATOR ? part.coverage() : BigDecimal.ONE;
                covered = covered.add(part.weight().multiply(counts, EXACT), EXACT);
                usable = usable.add(part.weight(), EXACT);
                sum = sum.add(part.weight().multiply(part.value(), EXACT), EXACT);
            }
        }
        if (applicable.signum() == 0) {
            return node(level, code, ScoreOutcome.NOT_APPLICABLE, null, weight, null, null, parts);
        }
        // Compared without dividing: 0.60 is enough, and a quotient that is rounded down would not be.
        boolean enough = covered.compareTo(COVERAGE_THRESHOLD.multiply(applicable, EXACT)) >= 0;
        return node(
                level,
                code,
                enough ? ScoreOutcome.SCORED : ScoreOutcome.INSUFFICIENT_DATA,
                enough ? sum.divide(usable, EXACT) : null,
                weight,
                covered.divide(applicable, EXACT),
                known.divide(applicable, EXACT),
                parts);
    }

    private static Score node(
            ScoreLevel level,
            String code,
            ScoreOutcome outcome,
            BigDecimal value,
            BigDecimal weight,
            BigDecimal coverage,
            BigDecimal dataCoverage,
            List<Score> parts) {
        return new Score(
                level, code, null, outcome, value, weight, null, coverage, dataCoverage, false, false, null, parts);
    }

    /** Gives every node its share of the Member score; the share of what does not apply goes to its siblings (R8). */
    private static Score spread(Score node, BigDecimal effective) {
        BigDecimal applicable = node.parts().stream()
                .filter(part -> part.outcome() != ScoreOutcome.NOT_APPLICABLE)
                .map(Score::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Score> parts = node.parts().stream()
                .map(part -> spread(
                        part,
                        part.outcome() == ScoreOutcome.NOT_APPLICABLE
                                ? BigDecimal.ZERO
                                : effective.multiply(part.weight(), EXACT).divide(applicable, EXACT)))
                .toList();
        return node.with(effective, parts);
    }
}
