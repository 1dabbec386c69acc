package customs.bcp.estate;

import java.util.List;

/** Which plans in force cover services; what plans answer. */
public interface ServiceCover {
    List<Covering> of(String administration);

    /**
     * A plan in force.
     *
     * @param services codes of what it covers
     */
    record Covering(String plan, String title, List<String> services) {
        public Covering {
            services = List.copyOf(services);
        }
    }
}
