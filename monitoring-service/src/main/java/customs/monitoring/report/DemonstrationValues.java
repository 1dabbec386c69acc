package customs.monitoring.report;

import customs.monitoring.catalogue.Status;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static customs.monitoring.report.DemonstrationReports.figure;

/** Invented answers of the two demonstration Members, by theme. */
final class DemonstrationValues {
    /** Many answers, some missing with their reason, one private. */
    static final Map<String, List<PointEntry>> A = inOrder(
            "T1", List.of(level("I1_01", 2), levels("I1_09", Map.of("PREPAREDNESS", 2, "RESPONSE", 2, "RECOVERY", 1))),
            "T2",
                    List.of(
                            yes("I2_01", true),
                            value("I2_02", "5"),
                            level("I2_03", 1),
                            value("I2_04", "2"),
                            share("I2_05", "6", "9"),
                            share("I2_06", "3", "8"),
                            share("I2_07", "11", "16")),
            "T3",
                    List.of(
                            value("I3_01", "97.2"),
                            share("I3_02", "24", "36"),
                            share("I3_03", "9", "30"),
                            level("I3_04", 2),
                            share("I3_05", "41200", "68100"),
                            value("I3_06", "88.5"),
                            breakdown("I3_07", "RISK", "12000", "61000"),
                            breakdown("I3_07", "CLEARANCE", "18500", "61000"),
                            levels(
                                    "I3_08",
                                    Map.of("DLT", 2, "IOT", 1, "BDAI", 3, "BIO", 2, "DRONE", 2, "XR", 0, "PRINT3D", 0)),
                            missing("I3_09", Status.L, "The last release study is older than two years."),
                            share("I3_10", "201", "238"),
                            yes("I3_11", true)),
            "T4",
                    List.of(
                            value("I4_01", "4"),
                            share("I4_02", "4", "7"),
                            value("I4_03", "3"),
                            missing("I4_05", Status.O, "The register of requests begins next year."),
                            kept("I4_06", "1"),
                            level("I4_07", 2)),
            "T6", List.of(share("I6_01", "310", "520"), yes("I6_02", true), value("I6_03", "3")));

    /** Fewer answers: two themes without a score. */
    static final Map<String, List<PointEntry>> B = inOrder(
            "T1", List.of(level("I1_01", 1)),
            "T2", List.of(yes("I2_01", true), value("I2_02", "2"), value("I2_04", "1"), share("I2_05", "2", "5")),
            "T3",
                    List.of(
                            value("I3_01", "91"),
                            level("I3_04", 1),
                            share("I3_06", "4200", "9800"),
                            missing("I3_05", Status.L, "Arrival times are recorded on paper."),
                            yes("I3_11", false)),
            "T4", List.of(value("I4_01", "1"), share("I4_02", "2", "7"), value("I4_06", "0")),
            "T6", List.of(missing("I6_01", Status.O, "Training records are being digitized."), yes("I6_02", true)));

    /** The beginning of a draft. */
    static final Map<String, List<PointEntry>> BEGUN = inOrder(
            "T1", List.of(level("I1_01", 2)),
            "T3", List.of(value("I3_01", "93.4"), level("I3_04", 2)));

    private DemonstrationValues() {}

    /** What the sister services would have delivered. */
    static List<Delivered> delivered(String administration) {
        return administration.equals("XA")
                ? List.of(
                        figure("I1_02", Status.A, "1", null, null),
                        figure("I1_03", Status.A, "85", "17", "20"),
                        figure("I1_04", Status.A, "18", null, null),
                        figure("I1_05", Status.L, null, null, null),
                        figure("I5_01", Status.A, "3", null, null),
                        figure("I5_02", Status.A, "12.5", "5", "40"),
                        figure("I5_07", Status.A, "3", null, null),
                        figure("I5_08", Status.A, "96", null, null))
                : List.of(
                        figure("I1_02", Status.A, "1", null, null),
                        figure("I1_03", Status.A, "50", "4", "8"),
                        figure("I1_04", Status.A, "27", null, null),
                        figure("I5_01", Status.A, "2", null, null),
                        figure("I5_07", Status.A, "1", null, null));
    }

    private static PointEntry value(String code, String value) {
        return entry(code, null, null, new BigDecimal(value), null, null, null, null, null, null, null);
    }

    private static PointEntry kept(String code, String value) {
        return entry(code, null, null, new BigDecimal(value), null, null, null, null, null, null, Disclosure.PRIVATE);
    }

    private static PointEntry share(String code, String numerator, String denominator) {
        return breakdown(code, null, numerator, denominator);
    }

    private static PointEntry breakdown(String code, String breakdown, String numerator, String denominator) {
        return entry(
                code,
                breakdown,
                null,
                null,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                null,
                null,
                null,
                null,
                null);
    }

    private static PointEntry level(String code, int level) {
        return entry(code, null, null, null, null, null, level, null, null, null, null);
    }

    private static PointEntry levels(String code, Map<String, Integer> levels) {
        return entry(code, null, null, null, null, null, null, null, levels, null, null);
    }

    private static PointEntry yes(String code, boolean yes) {
        return entry(code, null, null, null, null, null, null, yes, null, null, null);
    }

    private static PointEntry missing(String code, Status status, String reason) {
        return entry(code, null, status, null, null, null, null, null, null, reason, null);
    }

    private static PointEntry entry(
            String code,
            String breakdown,
            Status status,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer level,
            Boolean yes,
            Map<String, Integer> levels,
            String reason,
            Disclosure disclosure) {
        return new PointEntry(
                code,
                breakdown,
                status,
                value,
                numerator,
                denominator,
                level,
                yes,
                levels,
                reason,
                null,
                disclosure,
                null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<PointEntry>> inOrder(Object... pairs) {
        Map<String, List<PointEntry>> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (List<PointEntry>) pairs[i + 1]);
        }
        return map;
    }
}
