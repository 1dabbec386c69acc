package customs.aeo.calendar;

import customs.aeo.programme.OwnDays;
import customs.aeo.programme.Programmes;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps the working days of administrations where the clocks read them: read at start, again after each change made here,
 * and every few seconds when another instance made one.
 */
@ApplicationScoped
class CalendarFollower {
    private static final Logger LOG = Logger.getLogger(CalendarFollower.class);

    /** Days as they will be once the transaction that changed them is through. */
    record Changed(String administration, List<CalendarDay> recorded, long mark) {}

    private final CalendarDays days;
    private final Programmes programmes;
    private final Instance<KeptDays> listeners;
    private final ManagedExecutor executor;
    private volatile long known = -1;

    CalendarFollower(CalendarDays days, Programmes programmes, Instance<KeptDays> listeners, ManagedExecutor executor) {
        this.days = days;
        this.programmes = programmes;
        this.listeners = listeners;
        this.executor = executor;
    }

    @Transactional
    void start(@Observes @Priority(1) StartupEvent start) {
        look();
    }

    @Scheduled(every = "{customs.aeo.law.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        var mark = days.mark();
        if (mark != known) {
            apply(days.recorded(), mark);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        apply(changed.recorded(), changed.mark());
        executor.runAsync(() -> listeners.forEach(listener -> {
            try {
                listener.changed(changed.administration());
            } catch (RuntimeException e) {
                LOG.warnf(e, "The due days of %s could not be brought up to date", changed.administration());
            }
        }));
    }

    private synchronized void apply(List<CalendarDay> recorded, long mark) {
        known = mark;
        programmes.working(ownDays(recorded));
    }

    static Map<String, OwnDays> ownDays(List<CalendarDay> recorded) {
        return recorded.stream()
                .collect(Collectors.groupingBy(
                        CalendarDay::administration,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> new OwnDays(
                                        all.stream()
                                                .filter(day -> day.type() == CalendarDay.Kind.HOLIDAY)
                                                .map(CalendarDay::off)
                                                .toList(),
                                        all.stream()
                                                .filter(day -> day.type() == CalendarDay.Kind.WORKING_DAY)
                                                .map(CalendarDay::on)
                                                .collect(Collectors.toSet())))));
    }
}
