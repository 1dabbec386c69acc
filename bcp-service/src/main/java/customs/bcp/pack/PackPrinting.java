package customs.bcp.pack;

import customs.bcp.estate.EstateReading;
import customs.bcp.plan.PackBuilding;
import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanVersion;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Prints versions: sealed as an edition for what is in force, afresh and marked for what is not. */
@ApplicationScoped
@Transactional
class PackPrinting implements PackBuilding {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final PackEditions editions;
    private final PlanReading plans;
    private final EstateReading estates;
    private final PackPress press;
    private final Clock clock;
    private final String portal;

    PackPrinting(
            PackEditions editions,
            PlanReading plans,
            EstateReading estates,
            PackPress press,
            Clock clock,
            @ConfigProperty(name = "customs.portal.url") String portal) {
        this.editions = editions;
        this.plans = plans;
        this.estates = estates;
        this.press = press;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    public void build(PlanVersion version, Actor actor) {
        edition(version, 1, actor);
    }

    /** Builds the pack of a version in force again, with the contacts of today. */
    PackEdition rebuild(UUID id, Expected expected, Actor actor) {
        var version = plans.inForce(id, expected, actor);
        var edition = edition(
                version,
                editions.of(id, actor).stream()
                                .findFirst()
                                .map(PackEdition::number)
                                .orElse(0)
                        + 1,
                actor);
        version.packed(edition.number(), new Act(actor, clock.instant()));
        return edition;
    }

    private PackEdition edition(PlanVersion version, int number, Actor actor) {
        var edition = new PackEdition(
                version,
                number,
                estates.frozen(version.estateId(), actor).hash(),
                editions.contacts(version),
                actor.id(),
                editions.today(version.administration()),
                clock.instant());
        editions.add(edition);
        var papers = new LinkedHashMap<String, String>();
        for (var language : LANGUAGES) {
            var reader = reading(actor, language);
            papers.put(language.getLanguage(), set(version.id(), edition, Extract.WHOLE, PackFormat.PDF, reader));
            editions.add(new Pack(
                    edition,
                    language.getLanguage(),
                    PackFormat.HTML,
                    press.print(set(version.id(), edition, Extract.WHOLE, PackFormat.HTML, reader), PackFormat.HTML)));
        }
        press.printAll(papers)
                .forEach((language, bytes) -> editions.add(new Pack(edition, language, PackFormat.PDF, bytes)));
        return edition;
    }

    /**
     * The latest edition as sealed; an extract of it is printed from what it was built of. A version that was never in
     * force is printed as it stands.
     */
    byte[] read(UUID version, Extract extract, Locale language, PackFormat format, Actor actor) {
        var reader = reading(actor, language == null ? actor.language() : language);
        plans.version(version, reader);
        var latest = editions.of(version, actor).stream().findFirst().orElse(null);
        if (latest != null && extract.whole()) {
            var sealed = editions.pack(latest, reader.language(), format);
            if (sealed.isPresent()) {
                return sealed.get().bytes();
            }
        }
        return press.print(set(version, latest, extract, format, reader), format);
    }

    private String set(UUID id, PackEdition edition, Extract extract, PackFormat format, Actor reader) {
        var version = plans.version(id, reader);
        var labels = new PackLabels(reader.language());
        var estate = plans.estate(id, reader);
        var sheet = new PackSheet(
                version,
                labels,
                new PackSheet.Imprint(
                        edition == null ? clock.instant() : edition.builtAt(),
                        edition == null ? null : edition.validUntil(),
                        edition == null ? null : edition.number(),
                        edition == null ? null : portal + "/bcp/pack/" + edition.id(),
                        extract.whole() ? null : extract.name(version.content()),
                        format == PackFormat.HTML,
                        estate == null ? List.of() : estate.estate().offices()));
        var contacts = edition == null ? editions.contacts(plans.entity(id, reader)) : edition.contacts();
        return press.set(
                sheet, new PackCards(version.content(), contacts, extract.roles(version.content()), labels), labels);
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
