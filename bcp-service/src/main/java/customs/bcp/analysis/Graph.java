package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A snapshot as arrays: nodes by index, hard groups in the order of their dependents, members in the order of groups.
 * Soft groups are left out: they cost capacity, not time. Expects a snapshot without flaws.
 */
final class Graph {
    static final long NEVER = Long.MAX_VALUE;

    final int size;
    final List<EstateSnapshot.Node> nodes;
    final long[] recovery;
    final boolean[] fromDisruption;
    /** Groups of node v: {@code groupStart[v] .. groupStart[v + 1]}; members of group g: {@code memberStart[g] .. memberStart[g + 1]}. */
    final int[] groupStart;

    final int[] memberStart;
    final int[] member;
    final int[] k;
    final int[] owner;
    /** Groups in which node v is a member: {@code usedStart[v] .. usedStart[v + 1]}. */
    final int[] usedStart;

    final int[] used;
    private final Map<String, Integer> index;
    private final long[] scratch;

    Graph(EstateSnapshot snapshot) {
        nodes = snapshot.nodes();
        size = nodes.size();
        recovery = new long[size];
        fromDisruption = new boolean[size];
        index = HashMap.newHashMap(size);
        for (int v = 0; v < size; v++) {
            var node = nodes.get(v);
            index.put(node.code(), v);
            recovery[v] = node.recoverySeconds();
            fromDisruption[v] = node.basis() == RecoveryBasis.FROM_DISRUPTION;
        }
        var hard = snapshot.groups().stream()
                .filter(group -> group.strength() == Strength.HARD)
                .toList();
        groupStart = new int[size + 1];
        int[] ownerOf = new int[hard.size()];
        for (int i = 0; i < ownerOf.length; i++) {
            ownerOf[i] = index.get(hard.get(i).of());
            groupStart[ownerOf[i] + 1]++;
        }
        accumulate(groupStart);
        k = new int[ownerOf.length];
        owner = new int[ownerOf.length];
        var ordered = new EstateSnapshot.Group[ownerOf.length];
        int[] next = groupStart.clone();
        for (int i = 0; i < ownerOf.length; i++) {
            int g = next[ownerOf[i]]++;
            ordered[g] = hard.get(i);
            owner[g] = ownerOf[i];
            k[g] = hard.get(i).k();
        }
        memberStart = new int[ordered.length + 1];
        int largest = 0;
        for (int g = 0; g < ordered.length; g++) {
            int members = ordered[g].members().size();
            largest = Math.max(largest, members);
            memberStart[g + 1] = memberStart[g] + members;
        }
        member = new int[memberStart[ordered.length]];
        usedStart = new int[size + 1];
        for (int g = 0, at = 0; g < ordered.length; g++) {
            for (String code : ordered[g].members()) {
                member[at] = index.get(code);
                usedStart[member[at++] + 1]++;
            }
        }
        accumulate(usedStart);
        used = new int[member.length];
        next = usedStart.clone();
        for (int g = 0; g < ordered.length; g++) {
            for (int at = memberStart[g]; at < memberStart[g + 1]; at++) {
                used[next[member[at]]++] = g;
            }
        }
        scratch = new long[largest];
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** The index of a code, or -1. */
    int indexOf(String code) {
        return index.getOrDefault(code, -1);
    }

    String code(int v) {
        return nodes.get(v).code();
    }

    /** Whether v's code sorts before w's; -1 stands for "none yet". */
    boolean before(int v, int w) {
        return w < 0 || code(v).compareTo(code(w)) < 0;
    }

    /** When group g has k members, given each member's time; NEVER when fewer than k have one. */
    long kthSmallest(int g, MemberTime time) {
        int from = memberStart[g];
        int to = memberStart[g + 1];
        int members = to - from;
        int needed = k[g];
        if (needed == members || needed == 1) {
            boolean all = needed == members;
            long result = time.of(member[from]);
            for (int at = from + 1; at < to; at++) {
                long value = time.of(member[at]);
                result = all ? Math.max(result, value) : Math.min(result, value);
            }
            return result;
        }
        for (int i = 0; i < members; i++) {
            scratch[i] = time.of(member[from + i]);
        }
        java.util.Arrays.sort(scratch, 0, members);
        return scratch[needed - 1];
    }

    /** When v is back, if everything that it needs is there at {@code prerequisites}. */
    long finish(int v, long prerequisites) {
        if (prerequisites == NEVER) {
            return NEVER;
        }
        return fromDisruption[v] ? Math.max(recovery[v], prerequisites) : recovery[v] + prerequisites;
    }

    @FunctionalInterface
    interface MemberTime {
        long of(int node);
    }
}
