package customs.launcher;

import java.util.concurrent.ThreadLocalRandom;

/** Ports for one test that nobody listens on. */
class FreePorts {
    private FreePorts() {}

    static Ports choose() {
        for (int attempt = 0; attempt < 200; attempt++) {
            var ports = new Ports(ThreadLocalRandom.current().nextInt(100, Ports.HIGHEST_OFFSET));
            if (ports.all().keySet().stream().allMatch(Occupancy::free)) {
                return ports;
            }
        }
        throw new IllegalStateException("No free ports were found");
    }
}
