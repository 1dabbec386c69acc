package customs.aeo.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.jboss.logging.Logger;

import java.time.Clock;

/** Looks from time to time whether a day began that moved due days; whoever reads a list before does not wait for it. */
@ApplicationScoped
class DayRound {
    private static final Logger LOG = Logger.getLogger(DayRound.class);

    private final Instance<KeptDays> kept;
    private final Clock clock;

    DayRound(Instance<KeptDays> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(
            every = "{customs.aeo.expiry.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var days : kept) {
            try {
                days.upToDate(clock.instant());
            } catch (RuntimeException e) {
                // whoever reads a list brings it up to date; the next round looks again
                LOG.warn("Due days that time moved were not brought up to date", e);
            }
        }
    }
}
