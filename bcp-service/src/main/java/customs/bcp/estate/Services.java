package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The services of an estate. */
@ApplicationScoped
class Services extends Register<Service, ServiceEntry> {
    private ServiceUses elsewhere;

    protected Services() {
        super(Service.class, "service");
    }

    @Inject
    Services(EntityManager entities, OwnRecords own, Estates estates, ServiceUses elsewhere, Clock clock) {
        super(Service.class, "service", entities, own, estates, clock);
        this.elsewhere = elsewhere;
    }

    @Override
    Service create(String administration, ServiceEntry entry, Act act) {
        return new Service(administration, entry, act.at());
    }

    @Override
    String codeOf(ServiceEntry entry) {
        return entry.code();
    }

    @Override
    Set<String> codes(Actor actor) {
        return nodes(actor);
    }

    @Override
    List<Flaw> flaws(ServiceEntry entry, Actor actor) {
        return EntryCheck.service(entry);
    }

    @Override
    List<Use> uses(Service service, Actor actor) {
        return Stream.concat(
                        NodeUses.of(own(), service, actor).stream(),
                        elsewhere.of(service.administration(), service.code()).stream())
                .toList();
    }
}
