package customs.bcp.whatif;

import customs.bcp.analysis.Progress;
import customs.bcp.estate.CanonicalJson;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/** Works at jobs one after the other: an analysis uses all cores by itself. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final long BETWEEN_BEATS_MILLIS = 500;

    private final JobKeeping keeping;
    private final JobAnswering answering;
    private final EstateChoice choice;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("analysis-job").daemon().factory());
    /** Of this process, waiting or running. */
    private final Set<UUID> open = ConcurrentHashMap.newKeySet();

    JobRunner(JobKeeping keeping, JobAnswering answering, EstateChoice choice, Clock clock) {
        this.keeping = keeping;
        this.answering = answering;
        this.choice = choice;
        this.clock = clock;
    }

    /** Only once the job is kept: before, no other transaction sees it. */
    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
        var id = asked.id();
        open.add(id);
        try {
            worker.submit(() -> work(id));
        } catch (RejectedExecutionException stopping) {
            open.remove(id);
            keeping.interrupt(id);
        }
    }

    private void work(UUID id) {
        try {
            var job = keeping.begin(id);
            if (job == null) {
                return;
            }
            var asker = Actor.of(job.askedBy(), job.administration());
            var actor = new Actor(
                    asker.id(),
                    asker.name(),
                    asker.roles(),
                    asker.administration(),
                    null,
                    Set.of(),
                    null,
                    Locale.forLanguageTag(job.language()),
                    null);
            var result = answering.answer(
                    CanonicalJson.read(job.question(), JobQuestion.class),
                    choice.kept(job.estateId(), actor),
                    actor,
                    progress(id));
            keeping.finish(id, CanonicalJson.write(result));
        } catch (CancellationException cancelled) {
            keeping.interrupt(id);
        } catch (Refusal refused) {
            keeping.fail(id, refused.getMessage());
        } catch (RuntimeException | OutOfMemoryError unexpected) {
            LOG.errorf(unexpected, "Analysis %s failed", id);
            keeping.fail(id, "An unexpected error; it was noted under the id of this analysis.");
        } finally {
            open.remove(id);
        }
    }

    /** Notes how far it has come from time to time, and ends the work when it is no longer wanted. */
    private Progress progress(UUID id) {
        var next = new AtomicLong();
        return (done, all) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The service stops.");
            }
            long now = clock.millis();
            long due = next.get();
            if (now >= due && next.compareAndSet(due, now + BETWEEN_BEATS_MILLIS) && !keeping.beat(id, done, all)) {
                throw new CancellationException("No longer wanted.");
            }
        };
    }

    /** Says that its jobs live, and marks those of a process that no longer says so. */
    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        open.forEach(keeping::alive);
        int left = keeping.interruptSilent();
        if (left > 0) {
            LOG.warnf("%d analyses were left open by a service that stopped", left);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
        open.forEach(id -> {
            try {
                keeping.interrupt(id);
            } catch (RuntimeException e) {
                // the next process marks it
                LOG.debugf(e, "Analysis %s could not be marked", id);
            }
        });
    }
}
