package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Names an estate and states the zone of its legal days. */
@ApplicationScoped
@Transactional
class EstateDescription {
    private final EntityManager entities;
    private final Estates estates;
    private final Clock clock;

    EstateDescription(EntityManager entities, Estates estates, Clock clock) {
        this.entities = entities;
        this.estates = estates;
        this.clock = clock;
    }

    Estate describe(EstateInput input, Expected expected, Actor actor) {
        var act = new Act(actor, clock.instant());
        var zone = zone(input.zone());
        int version = estates.of(OwnRecords.administration(actor))
                .map(Estate::version)
                .orElse(0);
        expected.check(version);
        var estate = estates.locked(OwnRecords.administration(actor), act);
        estate.describe(input.name(), zone, input.languages(), input.parentRegion(), act);
        entities.flush();
        return estate;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusal.invalid("/zone", "ZONE", "%s is no time zone; write it as Europe/Brussels.".formatted(name));
        }
    }
}
