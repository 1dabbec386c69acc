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
        var now = clock.instant();
        for (var id : intake.unanswered(now)) {
            try {
                if (intake.expireBySystem(id, now)) {
                    LOG.infof("Case %s ended because no answer came in time", id);
                }
            } catch (RuntimeException e) {
                // one case must not hold up the others; the next round looks again
                LOG.warnf(e, "Case %s could not be ended", id);
            }
        }
    }
}
