package customs.aeo.consultation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;

/** Looks from time to time for consultations that nobody answered in time. */
@ApplicationScoped
class EscalationRound {
    private static final Logger LOG = Logger.getLogger(EscalationRound.class);

    private final Correspondence correspondence;
    private final Clock clock;

    EscalationRound(Correspondence correspondence, Clock clock) {
        this.correspondence = correspondence;
        this.clock = clock;
    }

    @Scheduled(
            every = "{customs.aeo.expiry.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        for (var id : correspondence.unanswered(now)) {
            try {
                if (correspondence.escalateBySystem(id, now)) {
                    LOG.infof("Consultation %s is overdue; it was escalated", id);
                }
            } catch (RuntimeException e) {
                // one must not hold up the others; the next round looks again
                LOG.warnf(e, "Consultation %s could not be escalated", id);
            }
        }
    }
}
