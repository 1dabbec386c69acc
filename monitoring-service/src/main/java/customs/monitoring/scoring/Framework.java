package customs.monitoring.scoring;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Commitment;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Rejection;
import customs.monitoring.catalogue.Theme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** The tree of weights by which a Member is scored: themes, their commitments, their indicators. */
public record Framework(List<ThemeNode> themes) {

    /** @param weight share of the Member score, 0…1 */
    public record ThemeNode(String code, BigDecimal weight, List<CommitmentNode> commitments) {
        public ThemeNode {
            commitments = List.copyOf(commitments);
            sumToOne(code, commitments.stream().map(CommitmentNode::weight).toList());
        }
    }

    /** @param weight share of the theme's score, 0…1 */
    public record CommitmentNode(String code, BigDecimal weight, List<IndicatorNode> indicators) {
        public CommitmentNode {
            indicators = List.copyOf(indicators);
            sumToOne(code, indicators.stream().map(IndicatorNode::weight).toList());
        }
    }

    /** @param weight share of the commitment's score, 0…1 */
    public record IndicatorNode(Point point, BigDecimal weight, boolean critical, Goalposts goalposts) {}

    /** Weights inside every parent must sum to 1 (R11). */
    public Framework {
        themes = List.copyOf(themes);
        sumToOne("MEMBER", themes.stream().map(ThemeNode::weight).toList());
    }

    /** The scored part of a catalogue: themes about the Secretariat, the private sector group and the bodies stay out (R8). */
    public static Framework of(Catalogue catalogue) {
        return new Framework(catalogue.themes().stream()
                .filter(Theme::memberScored)
                .map(theme -> new ThemeNode(
                        theme.code(),
                        theme.weight(),
                        theme.commitments().stream()
                                .map(commitment -> node(catalogue, commitment))
                                .toList()))
                .toList());
    }

    private static CommitmentNode node(Catalogue catalogue, Commitment commitment) {
        return new CommitmentNode(
                commitment.code(),
                commitment.weight(),
                commitment.uses().stream()
                        .map(use -> {
                            var indicator = catalogue.indicators().get(use.indicator());
                            return new IndicatorNode(
                                    new Point(use.indicator(), use.breakdown()),
                                    use.weight(),
                                    indicator.critical(),
                                    Goalposts.of(indicator));
                        })
                        .toList());
    }

    private static void sumToOne(String parent, Collection<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = weights.stream().allMatch(weight -> weight.signum() > 0);
        if (!positive || sum.subtract(BigDecimal.ONE).abs().compareTo(Catalogue.WEIGHT_TOLERANCE) > 0) {
            throw new Rejection(
                    "weights-not-one",
                    "",
                    "The weights inside %s must be above 0 and sum to 1; they sum to %s."
                            .formatted(parent, sum.toPlainString()));
        }
    }
}
