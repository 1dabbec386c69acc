package customs.aeo.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Instant;

/**
 * Looks from time to time whom to remind, and whom to tell that a day has passed. A mail that did not leave is tried once
 * more at the end of the same round, and then with the next one.
 */
@ApplicationScoped
class PostRound {
    private static final Logger LOG = Logger.getLogger(PostRound.class);

    private final Post post;
    private final Clock clock;

    PostRound(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(
            every = "{customs.aeo.expiry.every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!post.sends()) {
            return;
        }
        var now = clock.instant();
        var again = post.people().stream()
                .filter(person -> !told(person, now, Logger.Level.INFO))
                .toList();
        again.forEach(person -> told(person, now, Logger.Level.WARN));
    }

    /** One mail must not hold up the others. */
    private boolean told(String person, Instant now, Logger.Level level) {
        try {
            post.tell(person, now);
            return true;
        } catch (RuntimeException e) {
            LOG.logf(level, e, "The reminder of %s could not be sent", person);
            return false;
        }
    }
}
