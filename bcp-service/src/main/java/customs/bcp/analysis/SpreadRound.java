package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Strength;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Failures and recoveries in the order of time, from everything up. At one instant what comes back comes back before
 * anything else fails, so that a buffer that lasts exactly as long as an outage holds. A node that keeps failing is
 * given up after {@value #MOST_SPELLS} spells: it never settles.
 */
final class SpreadRound {
    static final int MOST_SPELLS = 16;
    private static final int UP = 0;
    private static final int STARTED = 1;
    private static final int OUTAGE_END = 2;
    private static final int OUTAGE_START = 3;
    private static final int BUFFER_SPENT = 4;

    private final Graph graph;
    private final long[] holdUp;
    final List<List<Cascade.Spell>> spells = new ArrayList<>();
    /** By node: what made it fail first, itself for an outage of its own, -1 if it never failed. */
    final int[] cause;

    final boolean[] down;
    final int[] ownOutages;
    private final boolean[] ownSpell;
    private final long[] since;
    /** Changes whenever a node goes down or up; what was planned for an earlier state is void. */
    private final int[] state;
    /** Changes whenever a planned recovery is void; 0 = none is planned. */
    private final int[] planned;

    private int plans;
    /** By group: members that are down, and those of them whose loss is felt. */
    private final int[] lost;

    private final int[] felt;
    private final boolean[] feltAt;
    private final int[] userOf;
    private final List<ColdStart> coldStarts;
    private final List<List<Integer>> coldStartsOf = new ArrayList<>();
    private final int[] coldPlanned;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final ArrayDeque<int[]> failing = new ArrayDeque<>();

    SpreadRound(Graph graph, long[] holdUp, List<Outage> outages, List<ColdStart> coldStarts) {
        this.graph = graph;
        this.holdUp = holdUp;
        this.coldStarts = coldStarts;
        int size = graph.size;
        cause = new int[size];
        Arrays.fill(cause, -1);
        down = new boolean[size];
        ownOutages = new int[size];
        ownSpell = new boolean[size];
        since = new long[size];
        state = new int[size];
        planned = new int[size];
        lost = new int[graph.k.length];
        felt = new int[graph.k.length];
        feltAt = new boolean[graph.used.length];
        userOf = new int[graph.used.length];
        for (int v = 0; v < size; v++) {
            spells.add(new ArrayList<>(1));
            coldStartsOf.add(new ArrayList<>(0));
            Arrays.fill(userOf, graph.usedStart[v], graph.usedStart[v + 1], v);
        }
        coldPlanned = new int[coldStarts.size()];
        for (int c = 0; c < coldStarts.size(); c++) {
            for (int v : coldStarts.get(c).members()) {
                coldStartsOf.get(v).add(c);
            }
        }
        for (var outage : outages) {
            int v = SinglePoints.find(graph, outage.code());
            events.add(new Event(outage.fromSeconds(), OUTAGE_START, v, 0));
            if (outage.untilSeconds() != null) {
                events.add(new Event(outage.untilSeconds(), OUTAGE_END, v, 0));
            }
        }
        while (!events.isEmpty()) {
            happen(events.poll());
        }
        for (int v = 0; v < size; v++) {
            if (down[v]) {
                spells.get(v).add(new Cascade.Spell(since[v], null));
            }
        }
    }

    /** Hold-up times of the hard groups in the graph's order. */
    static long[] holdUp(Graph graph, EstateSnapshot estate) {
        long[] holdUp = new long[graph.k.length];
        int[] next = graph.groupStart.clone();
        for (var group : estate.groups()) {
            if (group.strength() == Strength.HARD) {
                holdUp[next[graph.indexOf(group.of())]++] = group.holdUpSeconds();
            }
        }
        return holdUp;
    }

    private void happen(Event event) {
        int v = event.what;
        switch (event.kind) {
            case UP -> {
                if (down[v] && planned[v] == event.token) {
                    rise(v, event.time);
                }
            }
            case STARTED -> {
                if (coldPlanned[v] == event.token) {
                    start(v, event.time);
                }
            }
            case OUTAGE_END -> end(v, event.time);
            case OUTAGE_START -> {
                ownOutages[v]++;
                planned[v] = 0;
                fail(v, v, event.time);
                spread(event.time);
                reconsider(v, event.time);
            }
            case BUFFER_SPENT -> {
                if (state[userOf[v]] == event.token) {
                    feel(v);
                    spread(event.time);
                }
            }
            default -> throw new IllegalStateException("Unknown event " + event.kind);
        }
    }

    private void fail(int v, int why, long time) {
        if (down[v]) {
            return;
        }
        down[v] = true;
        ownSpell[v] = v == why;
        since[v] = time;
        state[v]++;
        if (cause[v] < 0) {
            cause[v] = why;
        }
        for (int at = graph.usedStart[v]; at < graph.usedStart[v + 1]; at++) {
            int g = graph.used[at];
            lost[g]++;
            if (holdUp[g] == 0) {
                feel(at);
            } else {
                events.add(new Event(time + holdUp[g], BUFFER_SPENT, at, state[v]));
            }
        }
    }

    private void feel(int at) {
        int g = graph.used[at];
        feltAt[at] = true;
        felt[g]++;
        int w = graph.owner[g];
        if (felt[g] > spare(g)) {
            if (down[w]) {
                planned[w] = 0;
                coldStartsOf.get(w).forEach(c -> coldPlanned[c] = 0);
            } else {
                failing.add(new int[] {w, userOf[at]});
            }
        }
    }

    private void spread(long time) {
        while (!failing.isEmpty()) {
            int[] next = failing.poll();
            fail(next[0], next[1], time);
            coldStartsOf.get(next[0]).forEach(c -> reconsiderColdStart(c, time));
        }
    }

    private void end(int v, long time) {
        if (--ownOutages[v] > 0) {
            return;
        }
        boolean served = true;
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            served &= felt[g] <= spare(g);
        }
        if (ownSpell[v] && served) {
            rise(v, time);
        } else {
            reconsider(v, time);
        }
    }

    private void rise(int v, long time) {
        down[v] = false;
        state[v]++;
        planned[v] = 0;
        spells.get(v).add(new Cascade.Spell(since[v], time));
        for (int at = graph.usedStart[v]; at < graph.usedStart[v + 1]; at++) {
            int g = graph.used[at];
            lost[g]--;
            if (feltAt[at]) {
                feltAt[at] = false;
                felt[g]--;
            }
        }
        for (int at = graph.usedStart[v]; at < graph.usedStart[v + 1]; at++) {
            reconsider(graph.owner[graph.used[at]], time);
        }
        coldStartsOf.get(v).forEach(c -> reconsiderColdStart(c, time));
    }

    /** Plans the recovery of a node that has all that it needs. */
    private void reconsider(int v, long time) {
        coldStartsOf.get(v).forEach(c -> reconsiderColdStart(c, time));
        if (!down[v] || planned[v] != 0 || !mayRise(v)) {
            return;
        }
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            if (lost[g] > spare(g)) {
                return;
            }
        }
        planned[v] = ++plans;
        long done = graph.fromDisruption[v] ? Math.max(time, since[v] + graph.recovery[v]) : time + graph.recovery[v];
        events.add(new Event(done, UP, v, planned[v]));
    }

    private boolean mayRise(int v) {
        return ownOutages[v] == 0 && spells.get(v).size() < MOST_SPELLS - 1;
    }

    /** Members start together as soon as all that those of them that are down need from outside is there. */
    private void reconsiderColdStart(int c, long time) {
        int[] members = coldStarts.get(c).members();
        boolean ready = false;
        for (int v : members) {
            if (!down[v]) {
                continue;
            }
            ready = true;
            if (planned[v] != 0 || !mayRise(v) || !servedFromOutside(v, members)) {
                ready = false;
                break;
            }
        }
        if (!ready) {
            coldPlanned[c] = 0;
        } else if (coldPlanned[c] == 0) {
            coldPlanned[c] = ++plans;
            events.add(new Event(time + coldStarts.get(c).seconds(), STARTED, c, coldPlanned[c]));
        }
    }

    private boolean servedFromOutside(int v, int[] members) {
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            int there = 0;
            for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                int u = graph.member[at];
                there += !down[u] || Arrays.stream(members).anyMatch(m -> m == u) ? 1 : 0;
            }
            if (there < graph.k[g]) {
                return false;
            }
        }
        return true;
    }

    private void start(int c, long time) {
        coldPlanned[c] = 0;
        for (int v : coldStarts.get(c).members()) {
            if (down[v]) {
                rise(v, time);
            }
        }
    }

    private int spare(int g) {
        return graph.memberStart[g + 1] - graph.memberStart[g] - graph.k[g];
    }

    private record Event(long time, int kind, int what, int token) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(time, other.time);
            int byKind = byTime != 0 ? byTime : Integer.compare(kind, other.kind);
            return byKind != 0 ? byKind : Integer.compare(what, other.what);
        }
    }
}
