package customs.aeo.reminder;

import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Days beside the limits of cases, read from the view duty: a firm's own, or an administration's. */
@ApplicationScoped
class Matters {
    private final EntityManager entities;
    private final Sentences sentences;

    Matters(EntityManager entities, Sentences sentences) {
        this.entities = entities;
        this.sentences = sentences;
    }

    /** Of a firm: what it may know of. Nearest first; also what ended, from a day on. */
    List<Duty> ofFirm(UUID operator, LocalDate from, int most, Locale language) {
        return rows("operator_id = :of AND holder AND (open OR due_on >= :from)", operator, from, most).stream()
                .map(row -> duty((Object[]) row, true, language))
                .toList();
    }

    /** Of an administration, as far as it is a person's turn or, its day having passed, a decider's to see to. */
    List<Duty> ofOffice(Actor person, LocalDate from, LocalDate today, int most, Locale language) {
        return rows("administration = :of AND (open OR due_on >= :from)", person.administration(), from, most).stream()
                .map(Object[].class::cast)
                .filter(row -> !"TERM".equals(row[0]))
                .filter(row -> own(row, person, today)
                        || person.has("aeo-decider") && day(row[5]).isBefore(today))
                .map(row -> duty(row, own(row, person, today), language))
                .toList();
    }

    private List<?> rows(String where, Object of, LocalDate from, int most) {
        return entities.createNativeQuery(
                        "SELECT kind, about_id, application_id, number, code, due_on, awaits, awaits_after,"
                                + " open, revision, officer, array_to_string(barred, ' '), warned FROM duty WHERE "
                                + where
                                + " ORDER BY due_on, about_id, code")
                .setParameter("of", of)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    /** A case that somebody leads is that officer's; what nobody leads is every officer's. */
    private static boolean own(Object[] row, Actor person, LocalDate today) {
        var awaits = (String) (day(row[5]).isBefore(today) ? row[7] : row[6]);
        return switch (awaits) {
            case "OFFICER" ->
                person.has("aeo-officer") && (row[10] == null || person.id().equals(row[10]));
            case "DECIDER" ->
                person.has("aeo-decider")
                        && !Arrays.asList(((String) row[11]).split(" ")).contains(person.id());
            default -> false;
        };
    }

    private Duty duty(Object[] row, boolean own, Locale language) {
        var kind = Duty.Kind.valueOf((String) row[0]);
        var code = (String) row[4];
        return new Duty(
                kind,
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                code,
                sentences.text(language, "duty.%s.%s".formatted(kind, code)),
                day(row[5]),
                own,
                ((Number) row[9]).intValue(),
                (Boolean) row[8],
                row[12] == null ? null : ((Number) row[12]).intValue());
    }

    private static LocalDate day(Object day) {
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
