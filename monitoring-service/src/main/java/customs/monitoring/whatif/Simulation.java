package customs.monitoring.whatif;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Reading;
import customs.monitoring.catalogue.Rejection;
import customs.monitoring.scoring.Framework;
import customs.monitoring.scoring.Framework.CommitmentNode;
import customs.monitoring.scoring.Framework.IndicatorNode;
import customs.monitoring.scoring.Framework.ThemeNode;
import customs.monitoring.scoring.Goalposts;
import customs.monitoring.scoring.Scoring;
import customs.monitoring.whatif.SimulationInput.SimulatedCommitment;
import customs.monitoring.whatif.SimulationInput.SimulatedObservation;
import customs.monitoring.whatif.SimulationInput.SimulatedTheme;
import customs.monitoring.whatif.SimulationInput.SimulatedUse;
import customs.monitoring.whatif.SimulationView.SimulatedScoreView;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores what somebody imagines; nothing is stored. */
@ApplicationScoped
class Simulation {
    private final Catalogues catalogues;

    Simulation(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    SimulationView run(SimulationInput input) {
        Catalogue catalogue =
                input.catalogueVersion() == null ? catalogues.current() : catalogues.version(input.catalogueVersion());
        try {
            Framework framework =
                    input.themes() == null ? Framework.of(catalogue) : framework(catalogue, input.themes());
            return new SimulationView(
                    catalogue.version(),
                    SimulatedScoreView.of(Scoring.member(framework, observations(catalogue, input.observations()))));
        } catch (Rejection rejection) {
            throw new Refusal(
                    rejection.slug(),
                    rejection.getMessage(),
                    List.of(new FieldError(rejection.pointer(), rejection.slug(), rejection.getMessage())));
        }
    }

    private static Map<Point, Observed> observations(Catalogue catalogue, List<SimulatedObservation> entered) {
        Map<Point, Observed> observations = new TreeMap<>();
        for (int i = 0; i < entered.size(); i++) {
            SimulatedObservation one = entered.get(i);
            String pointer = "/observations/" + i;
            Indicator indicator = indicator(catalogue, one.point(), pointer);
            if (observations.put(one.point(), Reading.of(indicator, one.entry(), pointer)) != null) {
                throw Refusal.invalid(pointer + "/indicator", "DUPLICATE", "The same point was sent twice.");
            }
        }
        return observations;
    }

    private static Framework framework(Catalogue catalogue, List<SimulatedTheme> themes) {
        List<ThemeNode> nodes = new ArrayList<>();
        for (int t = 0; t < themes.size(); t++) {
            SimulatedTheme theme = themes.get(t);
            List<CommitmentNode> commitments = new ArrayList<>();
            for (int c = 0; c < theme.commitments().size(); c++) {
                commitments.add(
                        commitment(catalogue, theme.commitments().get(c), "/themes/%d/commitments/%d".formatted(t, c)));
            }
            nodes.add(new ThemeNode(theme.code(), theme.weight(), commitments));
        }
        return new Framework(nodes);
    }

    private static CommitmentNode commitment(Catalogue catalogue, SimulatedCommitment commitment, String pointer) {
        List<IndicatorNode> nodes = new ArrayList<>();
        for (int i = 0; i < commitment.indicators().size(); i++) {
            SimulatedUse use = commitment.indicators().get(i);
            Indicator indicator = indicator(catalogue, use.point(), pointer + "/indicators/" + i);
            nodes.add(new IndicatorNode(use.point(), use.weight(), indicator.critical(), Goalposts.of(indicator)));
        }
        return new CommitmentNode(commitment.code(), commitment.weight(), nodes);
    }

    private static Indicator indicator(Catalogue catalogue, Point point, String pointer) {
        return catalogue
                .indicator(point.indicator())
                .filter(indicator -> indicator.breakdowns().contains(point.breakdown()))
                .orElseThrow(() -> Refusal.invalid(
                        pointer + "/indicator",
                        "UNKNOWN_POINT",
                        "The catalogue has no indicator %s in breakdown %s."
                                .formatted(point.indicator(), point.breakdown())));
    }
}
