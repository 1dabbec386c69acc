package customs.aeo.application;

import customs.aeo.calendar.KeptDays;
import customs.aeo.programme.Programmes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the due days by which lists are sorted up to date: of every open case when the working days of an administration
 * changed, on all processors; and, before anybody sorts, of the cases whose day time alone may have moved.
 */
@ApplicationScoped
class DueDays implements KeptDays {
    private static final Logger LOG = Logger.getLogger(DueDays.class);
    private static final int BATCH = 1_000;

    private final Applications applications;
    private final Programmes programmes;
    private final Clock clock;

    DueDays(Applications applications, Programmes programmes, Clock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public void changed(String administration) {
        recompute(administration);
    }

    @Override
    public void upToDate(String administration, Instant now) {
        var today = programmes.today(administration, now);
        UUID after = null;
        List<CaseState> behind;
        do {
            behind = applications.unread(administration, today, after, BATCH);
            var days = days(administration, behind, now);
            behind.forEach(state -> applications.show(state, days.get(state.id())));
            after = behind.isEmpty() ? null : behind.getLast().id();
        } while (behind.size() == BATCH);
    }

    @Override
    public void upToDate(Instant now) {
        // somewhere it may be a day later already; each administration is then read on its own day
        var latest = LocalDate.ofInstant(now, ZoneOffset.MAX);
        for (var administration : QuarkusTransaction.requiringNew().call(() -> applications.behind(latest))) {
            QuarkusTransaction.requiringNew().run(() -> upToDate(administration, now));
        }
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
            var days = days(administration, batch, now);
            var moved = batch.stream()
                    .filter(state -> moved(state, days.get(state.id())))
                    .toList();
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> moved.forEach(state -> applications.show(state, days.get(state.id()))));
            } catch (RuntimeException e) {
                LOG.warnf(
                        e, "The due days of %d cases of %s were not brought up to date", moved.size(), administration);
            }
            after = batch.isEmpty() ? null : batch.getLast().id();
        } while (batch.size() == BATCH);
        return read;
    }

    private Map<UUID, NextDay> days(String administration, List<CaseState> states, Instant now) {
        var days = new ConcurrentHashMap<UUID, NextDay>();
        states.parallelStream().forEach(state -> days.put(state.id(), day(administration, state, now)));
        return days;
    }

    private NextDay day(String administration, CaseState state, Instant now) {
        var programme = programmes.version(administration, state.programme(), state.programmeVersion());
        var events = state.events().stream().map(CaseEvent::event).toList();
        return CaseClocks.nextDay(programme, state.stage(), events, LocalDate.ofInstant(now, programme.zone()));
    }

    private static boolean moved(CaseState state, NextDay next) {
        return !Objects.equals(next.clock(), state.nextDueClock())
                || !next.due().equals(state.nextDueOn());
    }
}
