package customs.aeo.calendar;

import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All days that administrations declared. */
@ApplicationScoped
class CalendarDays implements PanacheRepositoryBase<CalendarDay, UUID> {
    /** @throws Refusal not-found, also for another administration's day */
    CalendarDay get(UUID id, Actor actor) {
        var day = findById(id);
        if (day == null || !day.administration().equals(actor.administration())) {
            throw Refusal.notFound("day");
        }
        return day;
    }

    Optional<CalendarDay> recorded(String administration, LocalDate on) {
        return find("administration = ?1 and on = ?2 and stage = ?3", administration, on, CalendarDay.Stage.RECORDED)
                .firstResultOptional();
    }

    List<CalendarDay> of(String administration, Year year) {
        return list(
                "administration = ?1 and on between ?2 and ?3 order by on, recordedAt",
                administration,
                year.atDay(1),
                year.atDay(year.length()));
    }

    List<CalendarDay> recorded() {
        return list("stage", CalendarDay.Stage.RECORDED);
    }

    /** Changes whenever a day is recorded or taken back. */
    long mark() {
        return ((Number) getEntityManager()
                        .createQuery("select coalesce(sum(d.historyCount), 0) from CalendarDay d")
                        .getSingleResult())
                .longValue();
    }
}
