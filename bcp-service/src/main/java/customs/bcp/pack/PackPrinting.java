package customs.bcp.pack;

import customs.bcp.plan.PackBuilding;
import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanVersion;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Prints versions: sealed once for what comes into force, afresh and marked for what does not. */
@ApplicationScoped
@Transactional
class PackPrinting implements PackBuilding {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final EntityManager entities;
    private final PlanReading plans;
    private final PackPress press;
    private final Clock clock;

    PackPrinting(EntityManager entities, PlanReading plans, PackPress press, Clock clock) {
        this.entities = entities;
        this.plans = plans;
        this.press = press;
        this.clock = clock;
    }

    @Override
    public void build(PlanVersion version, Actor actor) {
        for (var language : LANGUAGES) {
            entities.persist(new Pack(
                    version.id(),
                    language.getLanguage(),
                    print(version.id(), reading(actor, language)),
                    clock.instant()));
        }
    }

    /** The pack as sealed; a version that was never in force is printed as it stands. */
    byte[] read(UUID version, Locale language, Actor actor) {
        var reader = reading(actor, language == null ? actor.language() : language);
        plans.version(version, reader);
        return entities.createQuery(
                        "from Pack p where p.planVersionId = :version and p.language = :language", Pack.class)
                .setParameter("version", version)
                .setParameter("language", reader.language().getLanguage())
                .getResultStream()
                .findFirst()
                .map(Pack::bytes)
                .orElseGet(() -> print(version, reader));
    }

    private byte[] print(UUID version, Actor reader) {
        return press.print(plans.version(version, reader), reader.language(), clock.instant());
    }

    private static Actor reading(Actor actor, Locale language) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.roles(),
                actor.administration(),
                actor.operator(),
                actor.bodies(),
                actor.region(),
                language,
                actor.inputHash());
    }
}
