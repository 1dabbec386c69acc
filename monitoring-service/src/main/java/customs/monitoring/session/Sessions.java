package customs.monitoring.session;

import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
    private static final List<Session.Stage> OPEN =
            Arrays.stream(Session.Stage.values()).filter(Session.Stage::open).toList();

    Session get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("session"));
    }

    /** Latest first. */
    List<Session> all(String body) {
        return body == null ? list("order by fromDay desc, body") : list("body = ?1 order by fromDay desc", body);
    }

    /** Latest first; whatever is null does not narrow. */
    List<Session> page(String body, Boolean open, LocalDate before, Boolean demonstration, Cursor after, Limit limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (body != null) {
            query.append(" and body = :body");
            parameters.put("body", body);
        }
        if (open != null) {
            query.append(open ? " and stage in :open" : " and stage not in :open");
            parameters.put("open", OPEN);
        }
        if (before != null) {
            query.append(" and toDay < :before");
            parameters.put("before", before);
        }
        if (demonstration != null) {
            query.append(" and demonstration = :demonstration");
            parameters.put("demonstration", demonstration);
        }
        if (after != null) {
            query.append(" and (fromDay < :day or fromDay = :day and (body, id) > (:afterBody, :afterId))");
            try {
                parameters.put("day", LocalDate.parse(after.part(0)));
                parameters.put("afterBody", after.part(1));
                parameters.put("afterId", UUID.fromString(after.part(2)));
            } catch (RuntimeException e) {
                throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
            }
        }
        query.append(" order by fromDay desc, body, id");
        return find(query.toString(), parameters).page(0, limit.plusOne()).list();
    }

    boolean exists(String body, LocalDate from, boolean demonstration) {
        return count("body = ?1 and fromDay = ?2 and demonstration = ?3", body, from, demonstration) > 0;
    }
}
