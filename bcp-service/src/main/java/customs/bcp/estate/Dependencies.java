package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.util.List;

/** The dependencies of an estate: groups of prerequisites. */
@ApplicationScoped
class Dependencies extends Register<Dependency, DependencyEntry> {
    protected Dependencies() {
        super(Dependency.class, "dependency");
    }

    @Inject
    Dependencies(EntityManager entities, OwnRecords own, Estates estates, Clock clock) {
        super(Dependency.class, "dependency", entities, own, estates, clock);
    }

    @Override
    Dependency create(String administration, DependencyEntry entry, Act act) {
        return new Dependency(administration, entry);
    }

    @Override
    String codeOf(DependencyEntry entry) {
        return entry.of();
    }

    @Override
    boolean uniqueCode() {
        return false;
    }

    @Override
    List<Flaw> flaws(DependencyEntry entry, Actor actor) {
        return EntryCheck.dependency(entry, nodes(actor)::contains);
    }
}
