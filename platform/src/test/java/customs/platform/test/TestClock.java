package customs.platform.test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of tests: stands where it is set, and runs with the wall clock until then. Being on the class path is enough
 * (META-INF/services): no test needs to configure anything.
 */
public final class TestClock extends Clock {
    private static volatile Instant fixed;

    public static void set(Instant instant) {
        fixed = instant;
    }

    public static void set(String instant) {
        set(Instant.parse(instant));
    }

    public static void reset() {
        fixed = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return fixed == null ? Clock.systemUTC().instant() : fixed;
    }
}
