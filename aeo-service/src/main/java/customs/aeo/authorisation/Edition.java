package customs.aeo.authorisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of what an authorisation says: whose it is, its level and its restrictions, from a day on, as recorded at
 * an instant. Versions are only added; the number of the authorisation stays. The holder's name stands here and not in
 * the history, so it can be erased.
 */
@Entity
@Table(name = "authorisation_edition")
public class Edition {
    /** What brought a version about. */
    public enum Cause {
        GRANT,
        LEVEL,
        RENEWAL,
        AMENDMENT
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "authorisation_id")
    private UUID authorisationId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "amendment_id")
    private UUID amendmentId;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "holder_country")
    private String holderCountry;

    private String level;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Restriction> restrictions = new ArrayList<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Edition() {}

    /** Whose it is, as the register of operators says. */
    public record Holder(String name, String country) {}

    static Edition first(UUID authorisation, Holder holder, String level, LocalDate from, Instant at) {
        var edition = new Edition();
        edition.authorisationId = authorisation;
        edition.number = 1;
        edition.cause = Cause.GRANT;
        edition.holderName = holder.name();
        edition.holderCountry = holder.country();
        edition.level = level;
        edition.validFrom = from;
        edition.recordedAt = at;
        return edition;
    }

    /** The next version; what is not said otherwise stays. */
    Edition next(Cause because, UUID amendment, int highest, LocalDate from, Instant at) {
        var edition = first(authorisationId, new Holder(holderName, holderCountry), level, from, at);
        edition.number = highest + 1;
        edition.cause = because;
        edition.amendmentId = amendment;
        edition.restrictions = new ArrayList<>(restrictions);
        return edition;
    }

    Edition heldBy(Holder holder) {
        holderName = holder.name();
        holderCountry = holder.country();
        return this;
    }

    Edition at(String other) {
        level = other;
        return this;
    }

    /** @param highest the highest number that a restriction of the authorisation ever had: none is used twice */
    Edition with(List<Restriction> added, List<Integer> lifted, int highest) {
        restrictions = new ArrayList<>(restrictions.stream()
                .filter(one -> !lifted.contains(one.number()))
                .toList());
        for (var one : added) {
            restrictions.add(one.numbered(++highest));
        }
        return this;
    }

    /** The version that holds on a day, as known at an instant: of those that cover the day the one recorded last. */
    static Optional<Edition> on(List<Edition> all, LocalDate day, Instant known) {
        return all.stream()
                .filter(edition -> !edition.recordedAt.isAfter(known) && !edition.validFrom.isAfter(day))
                .max(Comparator.comparing(Edition::recordedAt).thenComparing(Edition::number));
    }

    public UUID authorisationId() {
        return authorisationId;
    }

    public int number() {
        return number;
    }

    public Cause cause() {
        return cause;
    }

    /** The amendment behind it, or null. */
    public UUID amendmentId() {
        return amendmentId;
    }

    public String holderName() {
        return holderName;
    }

    public String holderCountry() {
        return holderCountry;
    }

    public String level() {
        return level;
    }

    public List<Restriction> restrictions() {
        return List.copyOf(restrictions);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
