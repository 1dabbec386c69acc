package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Reading;
import customs.monitoring.catalogue.Rejection;
import customs.monitoring.publication.FactSheetSimulationView.MovedScoreView;
import customs.monitoring.report.Sheets;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.report.Viewpoint;
import customs.monitoring.scoring.Framework;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.Scoring;
import customs.platform.act.Actor;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Moves a value of a report in thought, and says which scores move with it and by how much; nothing is stored. */
@ApplicationScoped
class FactSheetSimulation {
    private final Sheets sheets;

    FactSheetSimulation(Sheets sheets) {
        this.sheets = sheets;
    }

    FactSheetSimulationView of(UUID report, Map<Point, Entry> moved, Actor reader) {
        Sheet sheet = Carried.over(sheets.of(report, reader));
        if (sheet.viewpoint() == Viewpoint.BODY) {
            throw new Refusal(
                    "forbidden", "A what-if on a report is for its administration and the Secretariat's analyst.");
        }
        Framework framework = Framework.of(sheet.catalogue());
        Map<Point, Observed> observations = new TreeMap<>(sheet.content().observations());
        Score before = Scoring.member(framework, observations);
        int place = 0;
        for (var entry : moved.entrySet()) {
            observations.put(
                    entry.getKey(),
                    read(sheet.catalogue(), entry.getKey(), entry.getValue(), "/observations/" + place++));
        }
        Score after = Scoring.member(framework, observations);
        List<MovedScoreView> scores = new ArrayList<>();
        compare(before, after, sheet.catalogue(), reader.language(), scores);
        return new FactSheetSimulationView(
                before.published(),
                after.published(),
                before.dataCoveragePercent(),
                after.dataCoveragePercent(),
                scores);
    }

    private static Observed read(Catalogue catalogue, Point point, Entry entry, String pointer) {
        Indicator indicator = catalogue
                .indicator(point.indicator())
                .filter(one -> one.memberScored() && one.breakdowns().contains(point.breakdown()))
                .orElseThrow(() -> Refusal.invalid(
                        pointer + "/indicator",
                        "UNKNOWN_POINT",
                        "The catalogue has no indicator %s in breakdown %s."
                                .formatted(point.indicator(), point.breakdown())));
        try {
            return Reading.of(indicator, entry, pointer);
        } catch (Rejection rejection) {
            throw new Refusal(
                    rejection.slug(),
                    rejection.getMessage(),
                    List.of(new FieldError(rejection.pointer(), rejection.slug(), rejection.getMessage())));
        }
    }

    /** Both have the same nodes: the weights are those of the cycle. */
    private static void compare(
            Score before, Score after, Catalogue catalogue, Locale language, List<MovedScoreView> scores) {
        boolean same = before.outcome() == after.outcome() && Objects.equals(shown(before), shown(after));
        if (!same) {
            scores.add(new MovedScoreView(
                    after.level(),
                    after.code(),
                    Indicator.TOTAL.equals(after.breakdown()) ? null : after.breakdown(),
                    FactSheets.name(after, catalogue, language),
                    before.outcome(),
                    shown(before),
                    after.outcome(),
                    shown(after),
                    before.value() == null || after.value() == null
                            ? null
                            : Score.shown(after.value().subtract(before.value()))));
        }
        for (int i = 0; i < before.parts().size(); i++) {
            compare(before.parts().get(i), after.parts().get(i), catalogue, language, scores);
        }
    }

    private static BigDecimal shown(Score score) {
        return Score.shown(score.value());
    }
}
