package customs.aeo.authorisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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
        each(term.running(), id -> term.look(id, now));
        each(term.monitored(now), id -> term.lookAtMonitoring(id, now));
    }

    private static void each(List<UUID> ids, Consumer<UUID> look) {
        for (var id : ids) {
            try {
                look.accept(id);
            } catch (RuntimeException e) {
                // one authorisation must not hold up the others; the next round looks again
                LOG.warnf(e, "The term of authorisation %s could not be looked at", id);
            }
        }
    }
}
