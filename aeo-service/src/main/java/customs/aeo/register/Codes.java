package customs.aeo.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Small numbers for things that occur over and over. Numbers are given out by one thread and may be read by all: a number
 * is known to a reader only through a record that was published after it.
 */
final class Codes<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private volatile Object[] things = new Object[16];

    int of(T thing) {
        var known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        var number = numbers.size();
        var room = number < things.length ? things : Arrays.copyOf(things, 2 * number);
        room[number] = thing;
        things = room;
        numbers.put(thing, number);
        return number;
    }

    @SuppressWarnings("unchecked")
    T thing(int number) {
        return (T) things[number];
    }
}
