package customs.bcp.analysis;

import java.util.Arrays;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * How much later each node may be back without delaying one service: a backward pass over the order in which times
 * became known. Where only k of n members are needed, the k fastest carry the limit and the others are free, so a
 * slack is safe (using it never delays the service) and exact where all members are needed.
 */
final class Slack {
    /** Seconds, or NEVER for a node that does not limit the service. */
    final long[] seconds;

    Slack(Recovery recovery, int service) {
        var graph = recovery.graph;
        long[] latest = new long[graph.size];
        Arrays.fill(latest, NEVER);
        seconds = latest.clone();
        if (!recovery.down[service] || recovery.earliest[service] == NEVER) {
            return;
        }
        latest[service] = recovery.earliest[service];
        var own = recovery.coldStarts.get(service);
        int last = own == null ? recovery.order[service] : last(recovery, own.members());
        for (int i = last; i >= 0; i--) {
            int v = recovery.sequence[i];
            var coldStart = recovery.coldStarts.get(v);
            if (coldStart != null) {
                int[] together = coldStart.members();
                if (i == last(recovery, together)) {
                    share(latest, together);
                }
            }
            if (latest[v] == NEVER) {
                continue;
            }
            seconds[v] = latest[v] - recovery.earliest[v];
            long allowed = coldStart != null
                    ? latest[v] - coldStart.seconds()
                    : graph.fromDisruption[v] ? latest[v] : latest[v] - graph.recovery[v];
            for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
                limit(recovery, latest, g, coldStart, allowed);
            }
        }
    }

    private static int last(Recovery recovery, int[] together) {
        return Arrays.stream(together).map(v -> recovery.order[v]).max().orElseThrow();
    }

    /** Members of a cold start are delayed together or not at all. */
    private static void share(long[] latest, int[] together) {
        long least = Arrays.stream(together).mapToLong(v -> latest[v]).min().orElse(NEVER);
        Arrays.stream(together).forEach(v -> latest[v] = least);
    }

    private static void limit(Recovery recovery, long[] latest, int g, ColdStart coldStart, long allowed) {
        var graph = recovery.graph;
        int dependent = graph.owner[g];
        long group = recovery.groupTime(g);
        for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
            int u = graph.member[at];
            boolean counts = recovery.down[u]
                    && recovery.order[u] < recovery.order[dependent]
                    && recovery.earliest[u] <= group
                    && (coldStart == null || recovery.coldStarts.get(u) != coldStart);
            if (counts) {
                latest[u] = Math.min(latest[u], allowed);
            }
        }
    }
}
