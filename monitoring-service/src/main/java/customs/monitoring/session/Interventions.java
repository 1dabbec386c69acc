package customs.monitoring.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Interventions implements PanacheRepositoryBase<Intervention, UUID> {
    /** Of all items of a session, in the order in which they were said. */
    List<Intervention> of(UUID session) {
        return list("sessionId = ?1 order by saidAt, id", session);
    }
}
