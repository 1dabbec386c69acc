package customs.platform.crooked.lower;

import java.time.Instant;

/** Reads the wall clock, which only the platform may. */
public class Ground {
    public Instant now() {
        return Instant.now();
    }
}
