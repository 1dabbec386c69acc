package customs.bcp.plan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PrecedenceTest {
    @Test
    void theSmallestOfACircleComesFirst() {
        assertEquals(
                List.of("A", "C", "B"),
                Precedence.circle(Map.of("A", List.of("C"), "B", List.of("A"), "C", List.of("B"), "D", List.of("A"))));
        assertEquals(List.of("A"), Precedence.circle(Map.of("A", List.of("A"))));
        assertEquals(
                List.of(), Precedence.circle(Map.of("A", List.of("B", "C"), "B", List.of("C"), "C", List.of("X"))));
    }

    /** An order exists exactly when there is no circle. */
    @Property(tries = 300)
    void aCircleIsFoundExactlyWhereNoOrderExists(
            @ForAll @Size(max = 14) List<@IntRange(max = 6) Integer> from,
            @ForAll @Size(max = 14) List<@IntRange(max = 6) Integer> to) {
        var before = new TreeMap<String, List<String>>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            before.computeIfAbsent("N" + from.get(i), key -> new ArrayList<>()).add("N" + to.get(i));
        }
        var rest = new TreeMap<>(before);
        boolean shrinks = true;
        while (shrinks) {
            shrinks = rest.values().removeIf(needed -> needed.stream().noneMatch(rest::containsKey));
        }
        assertEquals(rest.isEmpty(), Precedence.circle(before).isEmpty());
    }
}
