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
import java.util.TreeMap;

/** The mini framework and the Member that were computed by hand; its weights are its own, not the shipped ones. */
final class WorkedExample {
    private WorkedExample() {}

    static CommitmentNode plans() {
        return commitment(
                "C1_3",
                "0.6",
                yesNo("I1_02", "0.4", true),
                node("I1_03", "0.4", "0", "100"),
                node("I1_04", "0.2", "36", "12"));
    }

    static CommitmentNode paperless(String singleWindow, String releaseTime) {
        return commitment(
                "C3_2", "0.5", node("I3_04", singleWindow, "0", "3"), node("I3_09", releaseTime, "120", "24"));
    }

    static ThemeNode aeo() {
        return new ThemeNode(
                "T5",
                new BigDecimal("0.30"),
                List.of(
                        commitment(
                                "C5_1", "0.6", node("I5_03", "0.5", "0", "50"), node("I5_05", "0.5", "1.00", "0.10")),
                        commitment("C5_2", "0.4", node("I5_07", "1.0", "0", "10"))));
    }

    static Framework framework() {
        return new Framework(List.of(
                new ThemeNode(
                        "T1",
                        new BigDecimal("0.30"),
                        List.of(
                                plans(),
                                commitment(
                                        "C1_4",
                                        "0.4",
                                        node("I1_05", "0.5", "0", "2"),
                                        node("I1_06", "0.5", "50", "100")))),
                new ThemeNode(
                        "T3",
                        new BigDecimal("0.40"),
                        List.of(
                                commitment(
                                        "C3_1",
                                        "0.5",
                                        node("I3_01", "0.5", "80", "100"),
                                        node("I3_08", "0.5", "0", "100")),
                                paperless("0.6", "0.4"))),
                aeo()));
    }

    /** I3_09 is missing, I5_07 does not apply. */
    static Map<Point, Observed> observations() {
        Map<Point, Observed> all = new TreeMap<>();
        put(all, "I1_02", "1");
        put(all, "I1_03", "85");
        put(all, "I1_04", "18");
        put(all, "I1_05", "1");
        put(all, "I1_06", "75");
        put(all, "I3_01", "97.2");
        all.put(
                Point.total("I3_08"),
                Observed.of(new BigDecimal("1000")
                        .divide(new BigDecimal("28"), Goalposts.EXACT)
                        .toPlainString()));
        put(all, "I3_04", "2");
        all.put(Point.total("I3_09"), Observed.MISSING);
        put(all, "I5_03", "18");
        put(all, "I5_05", "0.30");
        all.put(Point.total("I5_07"), Observed.without(Status.M));
        return all;
    }

    /** A framework of this one commitment alone. */
    static Framework only(CommitmentNode commitment) {
        var whole = new CommitmentNode(commitment.code(), BigDecimal.ONE, commitment.indicators());
        return new Framework(List.of(new ThemeNode("T", BigDecimal.ONE, List.of(whole))));
    }

    static Score part(Score from, String code) {
        if (from.code().equals(code)) {
            return from;
        }
        return from.parts().stream()
                .map(part -> part(part, code))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<Point, Observed> all, String code, String value) {
        all.put(Point.total(code), Observed.of(value));
    }

    private static CommitmentNode commitment(String code, String weight, IndicatorNode... indicators) {
        return new CommitmentNode(code, new BigDecimal(weight), List.of(indicators));
    }

    static IndicatorNode node(String code, String weight, String worst, String best) {
        return new IndicatorNode(
                Point.total(code),
                new BigDecimal(weight),
                false,
                new Goalposts(new BigDecimal(worst), new BigDecimal(best)));
    }

    private static IndicatorNode yesNo(String code, String weight, boolean critical) {
        return new IndicatorNode(
                Point.total(code), new BigDecimal(weight), critical, new Goalposts(BigDecimal.ZERO, BigDecimal.ONE));
    }
}
