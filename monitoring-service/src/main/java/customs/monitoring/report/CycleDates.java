package customs.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When reports of each cycle are due, as a calendar shows it to anyone; days are those of Brussels. */
@ApplicationScoped
@Transactional
public class CycleDates {
    private final Cycles cycles;

    CycleDates(Cycles cycles) {
        this.cycles = cycles;
    }

    /**
     * @param openAt the window opens
     * @param due    last day on which a report counts as on time
     * @param closes last day on which it is taken at all
     */
    public record CycleDate(
            String code, int dataYear, boolean demonstration, Instant openAt, LocalDate due, LocalDate closes) {}

    public List<CycleDate> all() {
        return cycles.all().stream()
                .map(cycle -> new CycleDate(
                        cycle.code(),
                        cycle.dataYear(),
                        cycle.demonstration(),
                        cycle.openAt(),
                        cycle.dueAt().atZone(Cycle.BRUSSELS).toLocalDate(),
                        cycle.closeAt().atZone(Cycle.BRUSSELS).toLocalDate()))
                .toList();
    }
}
