package customs.aeo.application;

import customs.aeo.calendar.DaysChanged;
import customs.aeo.programme.Programmes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Brings the due days by which lists are sorted up to date when the working days of an administration changed: every clock
 * of every open case is read again, on all processors, and the cases whose next day moved are written.
 */
@ApplicationScoped
class DueDays implements DaysChanged {
    private static final Logger LOG = Logger.getLogger(DueDays.class);
    private static final int BATCH = 1_000;

    private final Applications applications;
    private final Programmes programmes;
    private final CaseClocks clocks;
    private final Clock clock;

    DueDays(Applications applications, Programmes programmes, CaseClocks clocks, Clock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void in(String administration) {
        recompute(administration);
    }

    /**
     * Each batch is a transaction of its own: one that meets somebody at work on the same case is left as it is, for that
     * person's act shows the new day anyway.
     *
     * @return how many cases were read again
     */
    int recompute(String administration) {
        var now = clock.instant();
        var read = 0;
        UUID after = null;
        List<CaseState> batch;
        do {
            var from = after;
            batch = QuarkusTransaction.requiringNew().call(() -> applications.states(administration, from, BATCH));
            read += batch.size();
            var moved = batch.parallelStream()
                    .filter(state -> moved(administration, state, now))
                    .map(CaseState::id)
                    .toList();
            try {
                QuarkusTransaction.requiringNew().run(() -> moved.forEach(id -> show(id, now)));
            } catch (RuntimeException e) {
                LOG.warnf(
                        e, "The due days of %d cases of %s were not brought up to date", moved.size(), administration);
            }
            after = batch.isEmpty() ? null : batch.getLast().id();
        } while (batch.size() == BATCH);
        return read;
    }

    private void show(UUID id, Instant now) {
        var application = applications.findById(id);
        clocks.show(
                application,
                LocalDate.ofInstant(now, clocks.programme(application).zone()));
    }

    private boolean moved(String administration, CaseState state, Instant now) {
        var programme = programmes.version(administration, state.programme(), state.programmeVersion());
        var events = state.events().stream().map(CaseEvent::event).toList();
        var next = CaseClocks.next(programme, state.stage(), events, LocalDate.ofInstant(now, programme.zone()));
        return next.isEmpty()
                ? state.nextDueClock() != null
                : !Objects.equals(next.get().clock(), state.nextDueClock())
                        || !next.get().due().equals(state.nextDueOn());
    }
}
