package customs.bcp.pack;

import customs.bcp.contact.ContactKeeping;
import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.OwnRecords;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersion;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The editions of packs, and how fresh each of them is. */
@ApplicationScoped
class PackEditions {
    private final EntityManager entities;
    private final OwnRecords own;
    private final EstateReading estates;
    private final ContactKeeping contacts;
    private final Clock clock;

    PackEditions(EntityManager entities, OwnRecords own, EstateReading estates, ContactKeeping contacts, Clock clock) {
        this.entities = entities;
        this.own = own;
        this.estates = estates;
        this.contacts = contacts;
        this.clock = clock;
    }

    void add(PackEdition edition) {
        entities.persist(edition);
    }

    void add(Pack pack) {
        entities.persist(pack);
    }

    PackEdition get(UUID id, Actor actor) {
        return own.find(PackEdition.class, id, actor, "edition of a pack");
    }

    /** Whoever asks: the id is known to whoever holds the paper. */
    PackEdition ofAnybody(UUID id) {
        return Optional.ofNullable(entities.find(PackEdition.class, id))
                .orElseThrow(() -> Refusal.notFound("edition of a pack"));
    }

    PlanVersion version(PackEdition edition) {
        return entities.find(PlanVersion.class, edition.planVersionId());
    }

    /** The latest first. */
    List<PackEdition> of(UUID version, Actor actor) {
        return own.query(PackEdition.class, "and t.planVersionId = :version order by t.number desc", actor)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<Pack> pack(PackEdition edition, Locale language, PackFormat format) {
        return entities.createQuery(
                        "from Pack p where p.editionId = :edition and p.language = :language and p.format = :format",
                        Pack.class)
                .setParameter("edition", edition.id())
                .setParameter("language", language.getLanguage())
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    /** Who fills the functions that a version needs, now. */
    List<PackContact> contacts(PlanVersion version) {
        var roles = version.content().roles();
        return contacts.of(version.administration()).stream()
                .filter(contact -> roles.contains(contact.role()))
                .map(PackContact::of)
                .toList();
    }

    List<Staleness.Finding> staleness(PackEdition edition) {
        var version = version(edition);
        return Staleness.of(
                edition,
                version.stage() == PlanStage.EFFECTIVE,
                latest(edition),
                estates.hash(edition.administration()),
                contacts(version),
                today(edition.administration()));
    }

    private boolean latest(PackEdition edition) {
        return entities.createQuery(
                                "select count(e) from PackEdition e where e.planVersionId = :version and e.number > :number",
                                Long.class)
                        .setParameter("version", edition.planVersionId())
                        .setParameter("number", edition.number())
                        .getSingleResult()
                == 0;
    }

    LocalDate today(String administration) {
        ZoneId zone = estates.of(administration).map(Estate::zone).orElse(ZoneOffset.UTC);
        return Deadlines.dayOf(clock.instant(), zone);
    }
}
