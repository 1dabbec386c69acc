package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.util.List;

/** The documented cold starts of an estate. */
@ApplicationScoped
class ColdStarts extends Register<ColdStart, ColdStartEntry> {
    protected ColdStarts() {
        super(ColdStart.class, "coldStart");
    }

    @Inject
    ColdStarts(EntityManager entities, OwnRecords own, Estates estates, Clock clock) {
        super(ColdStart.class, "coldStart", entities, own, estates, clock);
    }

    @Override
    ColdStart create(String administration, ColdStartEntry entry, Act act) {
        return new ColdStart(administration, entry);
    }

    @Override
    String codeOf(ColdStartEntry entry) {
        return entry.members().getFirst();
    }

    @Override
    boolean uniqueCode() {
        return false;
    }

    @Override
    boolean fixedCode() {
        return false;
    }

    @Override
    List<Flaw> flaws(ColdStartEntry entry, Actor actor) {
        return EntryCheck.coldStart(entry, nodes(actor)::contains);
    }
}
