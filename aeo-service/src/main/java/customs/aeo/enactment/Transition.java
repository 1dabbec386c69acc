package customs.aeo.enactment;

import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;

/** On the first day of a version whose transitional rule says so, and after, moves the cases that are still open. */
@ApplicationScoped
class Transition {
    private static final Logger LOG = Logger.getLogger(Transition.class);

    private final Programmes programmes;
    private final OpenCases cases;
    private final Clock clock;

    Transition(Programmes programmes, OpenCases cases, Clock clock) {
        this.programmes = programmes;
        this.cases = cases;
        this.clock = clock;
    }

    @Scheduled(
            every = "{customs.aeo.expiry.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var programme : programmes.all()) {
            if (programme.scope().movesOpenCases()) {
                programme.administrations().forEach(administration -> move(administration, programme));
            }
        }
    }

    private void move(String administration, Programme next) {
        var now = clock.instant();
        var inForce = programmes
                .of(administration, programmes.today(administration, now))
                .filter(law -> law.code().equals(next.code()) && law.version().equals(next.version()));
        try {
            inForce.ifPresent(law -> {
                var moved = cases.move(administration, law, new Act(Actor.system("transition"), now));
                if (moved > 0) {
                    LOG.infof(
                            "%d open cases of %s moved to version %s of %s",
                            moved, administration, law.version(), law.code());
                }
            });
        } catch (RuntimeException e) {
            // the next round looks again
            LOG.warnf(e, "Open cases of %s could not be moved to %s", administration, next.version());
        }
    }
}
