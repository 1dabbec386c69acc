package customs.aeo.enactment;

import customs.aeo.programme.Programme;
import customs.aeo.programme.ProgrammeFaults;
import customs.aeo.programme.Programmes;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.context.ManagedExecutor;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the versions that administrations put into force where the service reads its law: read at start, again after each
 * change made here, and every few seconds when another instance made one.
 */
@ApplicationScoped
class LawFollower {
    /** The law as it will be once the transaction that changed it is through. */
    record Changed(List<Programme> versions, long mark) {}

    private final ProgrammeVersions versions;
    private final Programmes programmes;
    private final Transition transition;
    private final ManagedExecutor executor;
    private volatile long known = -1;

    LawFollower(ProgrammeVersions versions, Programmes programmes, Transition transition, ManagedExecutor executor) {
        this.versions = versions;
        this.programmes = programmes;
        this.transition = transition;
        this.executor = executor;
    }

    @Transactional
    void start(@Observes @Priority(1) StartupEvent start) {
        look();
    }

    @Scheduled(every = "{customs.aeo.law.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        var mark = versions.mark();
        if (mark != known) {
            apply(read(mark));
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed law) {
        apply(law);
        executor.runAsync(transition::look);
    }

    private synchronized void apply(Changed law) {
        known = law.mark();
        programmes.enacted(law.versions());
    }

    /** Versions in force, each for the administrations that put it into force. */
    Changed read(long mark) {
        var read = new ArrayList<Programme>();
        for (var version : versions.active()) {
            try {
                read.add(programmes.enacted(version.content(), version.active()));
            } catch (ProgrammeFaults e) {
                throw new IllegalStateException(
                        "Version %s of %s, once sound, is no longer read:%n%s"
                                .formatted(version.edition(), version.code(), e.getMessage()),
                        e);
            }
        }
        return new Changed(List.copyOf(read), mark);
    }
}
