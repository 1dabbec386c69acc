package customs.bcp.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How ready each administration was, day by day; a day once noted stays. */
@ApplicationScoped
class ReadinessNotes {
    private final EntityManager entities;

    ReadinessNotes(EntityManager entities) {
        this.entities = entities;
    }

    void note(String administration, LocalDate day, BigDecimal score) {
        entities.createNativeQuery("INSERT INTO readiness_note (administration, day, score)"
                        + " VALUES (:administration, :day, :score) ON CONFLICT DO NOTHING")
                .setParameter("administration", administration)
                .setParameter("day", day)
                .setParameter("score", score)
                .executeUpdate();
    }

    NavigableMap<LocalDate, BigDecimal> since(String administration, LocalDate day) {
        var notes = new TreeMap<LocalDate, BigDecimal>();
        for (Object row : entities.createNativeQuery("SELECT day, score FROM readiness_note"
                        + " WHERE administration = :administration AND day >= :day ORDER BY day")
                .setParameter("administration", administration)
                .setParameter("day", day)
                .getResultList()) {
            var columns = (Object[]) row;
            notes.put(day(columns[0]), (BigDecimal) columns[1]);
        }
        return notes;
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Administrations that have an estate. */
    List<String> administrations() {
        return new ArrayList<>(
                entities.createQuery("select t.administration from Estate t order by t.administration", String.class)
                        .getResultList());
    }
}
