package customs.aeo.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;

/** Looks from time to time for what a programme lets happen by itself when nobody acts. */
@ApplicationScoped
class ExpiryRound {
    private static final Logger LOG = Logger.getLogger(ExpiryRound.class);

    private final Intake intake;
    private final Clock clock;

    ExpiryRound(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Scheduled(
            every = "{customs.aeo.expiry.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var count = intake.expireBySystem(clock.instant());
        if (count > 0) {
            LOG.infof("%d requests ended because no answer came in time", count);
        }
    }
}
