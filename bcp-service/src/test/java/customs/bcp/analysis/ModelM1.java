package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The hand-computed model of docs/bcp-service.md, times in hours. */
final class ModelM1 {
    private static final Map<String, double[]> NODES = Map.ofEntries(
            times("PWR", 1, 0, 0),
            times("NET", 0.5, 0, 0),
            times("DC", 1, 0, 0),
            times("DB", 2, 0, 0),
            times("IAM", 0.5, 0, 0),
            times("CMS", 1, 4, 0),
            times("RISK", 1.5, 4, 0),
            times("SW", 1, 4, 0),
            times("BANK", 3, 0, 0),
            times("MAN", 0.5, 4, 0),
            times("CLR", 0.5, 4, 12),
            times("PAY", 0.5, 24, 72),
            times("PAX", 0.25, 2, 6));
    private static final Map<String, List<String>> NEEDS = Map.of(
            "NET", List.of("PWR"),
            "DC", List.of("PWR"),
            "DB", List.of("DC", "NET"),
            "IAM", List.of("DC", "NET"),
            "CMS", List.of("DB", "IAM"),
            "RISK", List.of("DB"),
            "SW", List.of("CMS"),
            "MAN", List.of("CMS", "SW"),
            "CLR", List.of("MAN", "RISK", "CMS"));

    private ModelM1() {}

    private static Map.Entry<String, double[]> times(String code, double recovery, double rto, double mtpd) {
        return Map.entry(code, new double[] {recovery, rto, mtpd});
    }

    static EstateSnapshot estate() {
        return with(Map.of());
    }

    /** M1 with other recovery times. */
    static EstateSnapshot with(Map<String, Double> recoveries) {
        var nodes = NODES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> node(
                        entry.getKey(),
                        recoveries.getOrDefault(entry.getKey(), entry.getValue()[0]),
                        entry.getValue()[1],
                        entry.getValue()[2]))
                .toList();
        var groups = new ArrayList<EstateSnapshot.Group>();
        NEEDS.forEach((of, members) -> groups.add(all(of, members)));
        groups.add(all("PAY", List.of("CMS", "BANK")));
        groups.add(all("PAX", List.of("IAM")));
        return new EstateSnapshot(nodes, groups, List.of());
    }

    /** M1 with a vault that needs identity and the data centre, and that identity needs; no cold start if null. */
    static EstateSnapshot withVault(Double coldStartHours) {
        var estate = estate();
        var nodes = new ArrayList<>(estate.nodes());
        nodes.add(node("VAULT", 1, 0, 0));
        var groups = new ArrayList<>(estate.groups());
        groups.add(all("VAULT", List.of("IAM", "DC")));
        groups.add(all("IAM", List.of("VAULT")));
        return new EstateSnapshot(
                nodes,
                groups,
                coldStartHours == null
                        ? List.of()
                        : List.of(new EstateSnapshot.Bootstrap(List.of("IAM", "VAULT"), hours(coldStartHours))));
    }

    static EstateSnapshot.Group all(String of, List<String> members) {
        return group(of, members.size(), members);
    }

    static EstateSnapshot.Group group(String of, int k, List<String> members) {
        return new EstateSnapshot.Group(of, k, members, Strength.HARD, 0);
    }

    static EstateSnapshot.Node node(String code, double recovery, double rto, double mtpd) {
        return new EstateSnapshot.Node(
                code,
                code,
                rto > 0,
                hours(recovery),
                RecoveryBasis.AFTER_PREREQUISITES,
                rto > 0 ? hours(rto) : null,
                null,
                mtpd > 0 ? hours(mtpd) : null);
    }

    static long hours(double hours) {
        return Math.round(hours * 3600);
    }
}
