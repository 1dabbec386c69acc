package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The resources of an estate. */
@ApplicationScoped
class Resources extends Register<Resource, ResourceEntry> {
    protected Resources() {
        super(Resource.class, "resource");
    }

    @Inject
    Resources(EntityManager entities, OwnRecords own, Estates estates, Clock clock) {
        super(Resource.class, "resource", entities, own, estates, clock);
    }

    @Override
    Resource create(String administration, ResourceEntry entry, Act act) {
        return new Resource(administration, entry, act.at());
    }

    @Override
    String codeOf(ResourceEntry entry) {
        return entry.code();
    }

    @Override
    Set<String> codes(Actor actor) {
        return nodes(actor);
    }

    @Override
    List<Flaw> flaws(ResourceEntry entry, Actor actor) {
        return EntryCheck.resource(entry, offices(actor)::contains);
    }

    @Override
    List<Use> uses(Resource resource, Actor actor) {
        return NodeUses.of(own(), resource, actor);
    }
}
