package customs.aeo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of tests: stands where it is set. */
@ApplicationScoped
public class StandingClock {
    private static volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** Sets it to ten in the morning, UTC, of a day. */
    public static void day(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC);
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
