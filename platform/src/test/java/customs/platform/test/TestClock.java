package customs.platform.test;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of tests: stands where it is set, and runs with the wall clock until then. Needs the platform's test-jar in
 * the index of the service's tests ({@code quarkus.index-dependency} in src/test/resources/application.properties).
 */
@Dependent
public class TestClock {
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

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Settable();
    }

    static class Settable extends Clock {
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
}
