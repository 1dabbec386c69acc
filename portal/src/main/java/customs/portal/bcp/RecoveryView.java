package customs.portal.bcp;

import java.util.List;

/** When everything is back, as bcp-service reckons it. Durations are seconds from the disruption; null is never. */
public record RecoveryView(
        List<Node> nodes,
        String toward,
        Bounds bounds,
        List<String> criticalPath,
        List<Finding> findings,
        Clocks clocks,
        WhatIf whatIf) {
    public record Clocks(long declaredSeconds, List<String> explanation, List<Clock> lines) {
        /** The line of a code; null when it has none. */
        public Clock of(String code) {
            return lines.stream()
                    .filter(line -> line.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    public record Clock(
            String code,
            long rtoSeconds,
            Long fromDisruptionSeconds,
            Long fromDeclarationSeconds,
            Long lateFromDisruptionSeconds,
            Long lateFromDeclarationSeconds,
            String verdict) {}

    public record Node(
            String code, Long erSeconds, String verdict, Long gapSeconds, Long slackSeconds, boolean critical) {}

    public record Bounds(long parallelSeconds, long sequentialSeconds) {}

    public record Finding(String code, String subject, List<String> path, String text) {}

    public record WhatIf(
            Long beforeSeconds,
            Long afterSeconds,
            Long gainSeconds,
            Long furtherGainSeconds,
            List<String> nextBottleneck) {}
}
