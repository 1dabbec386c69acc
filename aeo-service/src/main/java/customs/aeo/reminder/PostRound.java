package customs.aeo.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;

/** Looks from time to time whom to remind, and whom to tell that a day has passed. */
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
        for (var person : post.people()) {
            try {
                post.tell(person, now);
            } catch (RuntimeException e) {
                // one mail must not hold up the others; the next round tries again
                LOG.warnf(e, "The reminder of %s could not be sent", person);
            }
        }
    }
}
