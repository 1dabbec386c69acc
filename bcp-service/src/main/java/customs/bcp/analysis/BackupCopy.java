package customs.bcp.analysis;

/**
 * How a resource's data is copied.
 *
 * @param name what the copy is called, e.g. "nightly"
 * @param intervalSeconds between two copies; 0 for a continuous one
 * @param copySeconds until a copy is complete
 * @param transferSeconds until it is where the disruption does not reach; for replication, its lag
 * @param immutable whether nobody can change or delete it, an attacker with every right included
 */
public record BackupCopy(String name, long intervalSeconds, long copySeconds, long transferSeconds, boolean immutable) {
    public BackupCopy {
        if (intervalSeconds < 0 || copySeconds < 0 || transferSeconds < 0) {
            throw new IllegalArgumentException("Copy " + name + " has a negative time.");
        }
    }

    /** The most that can be lost when this copy is what is left. */
    public long lossSeconds() {
        return intervalSeconds + copySeconds + transferSeconds;
    }
}
