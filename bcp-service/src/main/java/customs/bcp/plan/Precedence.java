package customs.bcp.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What comes before what; finds where it goes round in a circle, in time linear in its size. */
final class Precedence {
    private Precedence() {}

    /**
     * @param before what comes before each thing; what is no key comes before nothing
     * @return the things of one circle in order, the smallest first; empty when there is none
     */
    static List<String> circle(Map<String, ? extends Collection<String>> before) {
        Map<String, Boolean> done = new HashMap<>();
        for (var start : before.keySet().stream().sorted().toList()) {
            if (done.containsKey(start)) {
                continue;
            }
            var path = new ArrayList<String>();
            var rest = new ArrayDeque<java.util.Iterator<String>>();
            done.put(start, false);
            path.add(start);
            rest.push(before.get(start).stream().sorted().iterator());
            while (!rest.isEmpty()) {
                if (!rest.peek().hasNext()) {
                    done.put(path.removeLast(), true);
                    rest.pop();
                    continue;
                }
                var next = rest.peek().next();
                if (!before.containsKey(next)) {
                    continue;
                }
                if (!done.containsKey(next)) {
                    done.put(next, false);
                    path.add(next);
                    rest.push(before.get(next).stream().sorted().iterator());
                } else if (!done.get(next)) {
                    return fromSmallest(path.subList(path.indexOf(next), path.size()));
                }
            }
        }
        return List.of();
    }

    private static List<String> fromSmallest(List<String> circle) {
        var turned = new ArrayList<>(circle);
        var smallest = turned.stream().min(String::compareTo).orElseThrow();
        java.util.Collections.rotate(turned, -turned.indexOf(smallest));
        return turned;
    }
}
