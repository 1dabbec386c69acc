package customs.aeo.enrolment;

import customs.aeo.operator.CursorKey;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** All imports of an administration, the latest first. */
@ApplicationScoped
class RegisterImports implements PanacheRepositoryBase<RegisterImport, UUID> {

    /** @throws Refusal not-found, also for another administration's */
    RegisterImport get(UUID id, Actor actor) {
        var found = findById(id);
        if (found == null || !found.administration().equals(actor.administration())) {
            throw Refusal.notFound("import");
        }
        return found;
    }

    /** Held by this transaction until it ends: a portion is entered once. */
    RegisterImport held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those to be worked on, the oldest first. */
    List<UUID> open() {
        return find(
                        "stage in ?1 order by uploadedAt",
                        EnumSet.of(RegisterImport.Stage.CHECKING, RegisterImport.Stage.ENROLLING))
                .stream()
                .map(RegisterImport::id)
                .toList();
    }

    Page<RegisterImport> page(Actor actor, Limit limit, Cursor after) {
        var where = new StringBuilder("administration = :administration");
        var parameters = new HashMap<String, Object>();
        parameters.put("administration", actor.administration());
        if (after != null) {
            where.append(" and (uploadedAt < :afterInstant or uploadedAt = :afterInstant and id < :afterId)");
            parameters.put("afterInstant", new CursorKey(after).instant(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by uploadedAt desc, id desc", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, it -> Cursor.of(it.uploadedAt(), it.id()));
    }
}
