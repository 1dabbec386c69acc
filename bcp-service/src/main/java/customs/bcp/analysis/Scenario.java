package customs.bcp.analysis;

import java.util.List;
import java.util.Map;

/** A disruption that an estate is tried against. */
public sealed interface Scenario {
    /** Its name in the matrix. */
    String code();

    /** Whether it destroys every copy of data that can be destroyed. */
    boolean destructive();

    /**
     * Things are broken and must be recovered.
     *
     * @param recoveries what is hit, and its recovery time in seconds in this scenario; null for its usual one
     */
    record Broken(String code, Map<String, Long> recoveries, boolean destructive) implements Scenario {
        public Broken {
            if (recoveries.isEmpty()) {
                throw new IllegalArgumentException("Scenario " + code + " hits nothing.");
            }
            recoveries = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(recoveries));
        }
    }

    /** Things are away for a while and come back by themselves, like power; buffers may bridge it. */
    record Away(String code, List<Outage> outages, boolean destructive) implements Scenario {
        public Away {
            if (outages.isEmpty()) {
                throw new IllegalArgumentException("Scenario " + code + " hits nothing.");
            }
            outages = List.copyOf(outages);
        }
    }
}
