package customs.bcp.portfolio;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Notes once a day how ready each administration is. */
@ApplicationScoped
class ReadinessDiary {
    private static final Logger LOG = Logger.getLogger(ReadinessDiary.class);

    private final Portfolio portfolio;

    ReadinessDiary(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** One that cannot be noted keeps no other from being noted. */
    @Scheduled(every = "{customs.readiness.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        for (var administration : portfolio.administrations()) {
            try {
                portfolio.note(administration);
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "The readiness of %s was not noted", administration);
            }
        }
    }
}
