package customs.monitoring.session;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
    Session get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("session"));
    }

    List<Session> all(String body) {
        return body == null ? list("order by fromDay desc, body") : list("body = ?1 order by fromDay desc", body);
    }

    boolean exists(String body, LocalDate from, boolean demonstration) {
        return count("body = ?1 and fromDay = ?2 and demonstration = ?3", body, from, demonstration) > 0;
    }
}
