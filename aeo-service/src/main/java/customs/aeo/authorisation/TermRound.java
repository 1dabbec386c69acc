package customs.aeo.authorisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;

/** Looks from time to time for terms that come to their end; the status of a day does not wait for it. */
@ApplicationScoped
class TermRound {
    private static final Logger LOG = Logger.getLogger(TermRound.class);

    private final Term term;
    private final Clock clock;

    TermRound(Term term, Clock clock) {
        this.term = term;
        this.clock = clock;
    }

    @Scheduled(
            every = "{customs.aeo.expiry.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var now = clock.instant();
        for (var id : term.running()) {
            try {
                term.look(id, now);
            } catch (RuntimeException e) {
                // one authorisation must not hold up the others; the next round looks again
                LOG.warnf(e, "The term of authorisation %s could not be looked at", id);
            }
        }
    }
}
