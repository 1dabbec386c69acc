package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The offices of an estate. */
@ApplicationScoped
class Offices extends Register<Office, OfficeEntry> {
    protected Offices() {
        super(Office.class, "office");
    }

    @Inject
    Offices(EntityManager entities, OwnRecords own, Estates estates, Clock clock) {
        super(Office.class, "office", entities, own, estates, clock);
    }

    @Override
    Office create(String administration, OfficeEntry entry, Act act) {
        return new Office(administration, entry);
    }

    @Override
    String codeOf(OfficeEntry entry) {
        return entry.code();
    }

    @Override
    List<Flaw> flaws(OfficeEntry entry, Actor actor) {
        return EntryCheck.office(entry, offices(actor)::contains);
    }

    @Override
    List<Use> uses(Office office, Actor actor) {
        var uses = new ArrayList<Use>();
        own().query(Resource.class, "and t.office = :code order by t.code", actor)
                .setParameter("code", office.code())
                .getResultList()
                .forEach(resource -> uses.add(new Use(
                        "/resources/" + resource.id(),
                        "RESOURCE",
                        "%s stands in office %s.".formatted(resource.code(), office.code()))));
        own().query(Office.class, "and t.alternateOffice = :code order by t.code", actor)
                .setParameter("code", office.code())
                .getResultList()
                .forEach(other -> uses.add(new Use(
                        "/offices/" + other.id(),
                        "OFFICE",
                        "%s stands in for %s.".formatted(office.code(), other.code()))));
        return uses;
    }
}
