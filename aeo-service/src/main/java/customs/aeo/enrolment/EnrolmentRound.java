package customs.aeo.enrolment;

import customs.platform.problem.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Works on imports that are to be checked or entered, one at a time: at once when a person asks, and from time to time on
 * those that another instance left lying.
 */
@ApplicationScoped
class EnrolmentRound {
    private static final Logger LOG = Logger.getLogger(EnrolmentRound.class);
    private static final int PORTION = 1_000;

    private final Enrolment enrolment;
    private final ImportRows rows;
    private final UUID instance = UUID.randomUUID();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("register-import").daemon().factory());
    private volatile boolean closing;

    EnrolmentRound(Enrolment enrolment, ImportRows rows) {
        this.enrolment = enrolment;
        this.rows = rows;
    }

    void soon() {
        worker.execute(this::look);
    }

    void close(@Observes ShutdownEvent ending) {
        closing = true;
        worker.shutdown();
    }

    @Scheduled(
            every = "{customs.aeo.enrolment.every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        for (var id : enrolment.open()) {
            try {
                work(id);
            } catch (RuntimeException e) {
                // what was entered stands; the next round goes on behind it
                LOG.errorf(e, "Import %s was interrupted", id);
            }
        }
    }

    private void work(UUID id) {
        var work = enrolment.begin(id, instance);
        if (work == null) {
            return;
        }
        Path file = rows.fetch(id);
        try (var source = RegisterFile.open(file, work.format())) {
            if (through(work, source)) {
                enrolment.finish(id, instance);
            }
        } catch (Refusal e) {
            LOG.infof("Import %s cannot be read to its end: %s", id, e.getMessage());
            enrolment.fail(id, instance, e.slug());
        } finally {
            ImportRows.delete(file);
        }
    }

    /** False when somebody else goes on with it, or nobody shall. */
    private boolean through(Enrolment.Work work, RegisterFile source) {
        var seen = new SeenNumbers();
        var portion = new ArrayList<Enrolment.Read>(PORTION);
        int before = work.rowsRead();
        int skip = before;
        head(source);
        while (source.hasNext()) {
            var row = source.next();
            if (row.blank()) {
                continue;
            }
            var read = read(work, row, seen);
            if (skip > 0) {
                skip--;
                continue;
            }
            portion.add(read);
            if (portion.size() == PORTION) {
                if (closing || !enrolment.portion(work, instance, before, portion)) {
                    return false;
                }
                before += PORTION;
                portion.clear();
            }
        }
        return portion.isEmpty() || enrolment.portion(work, instance, before, portion);
    }

    private static void head(RegisterFile source) {
        while (source.hasNext() && source.next().blank()) {
            // above the head
        }
    }

    private static Enrolment.Read read(Enrolment.Work work, RegisterRow row, SeenNumbers seen) {
        var result = work.reading().read(row);
        var faults = new ArrayList<>(result.faults());
        var entry = result.entry();
        if (entry != null) {
            if (!seen.add(entry.identifier().scheme(), entry.identifier().value())) {
                faults.add(RowFault.of(
                        RegisterColumn.IDENTIFIER,
                        "DUPLICATE",
                        entry.identifier().value()));
            }
            for (var other : entry.others()) {
                if (!seen.add(other.scheme(), other.value())) {
                    faults.add(RowFault.of(RegisterColumn.OTHER_IDENTIFIERS, "DUPLICATE", other.value()));
                }
            }
        }
        return new Enrolment.Read(row.number(), faults.isEmpty() ? entry : null, List.copyOf(faults));
    }
}
