package customs.monitoring.recommendation;

import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The recommendations, as far as somebody may see them: the Secretariat and the secretaries all, delegates what is tabled or
 * later, an administration what was addressed to it or to all.
 */
@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {
    Recommendation visible(UUID id, Actor reader) {
        Map<String, Object> parameters = new HashMap<>();
        String scope = scope(reader, parameters);
        parameters.put("id", id);
        return find("from Recommendation r where r.id = :id and " + scope, parameters)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("recommendation"));
    }

    List<Recommendation> page(Actor reader, String body, String member, Boolean open, Cursor after, Limit limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder("from Recommendation r where ").append(scope(reader, parameters));
        if (body != null) {
            query.append(" and r.body = :body");
            parameters.put("body", body);
        }
        if (member != null) {
            query.append(" and r.member = :member");
            parameters.put("member", member);
        }
        if (open != null) {
            query.append(open ? " and r.stage in :open" : " and r.stage not in :open");
            parameters.put("open", Stage.OPEN);
        }
        if (after != null) {
            query.append(" and (r.draftedAt, r.id) < (:at, :last)");
            try {
                parameters.put("at", Instant.parse(after.part(0)));
                parameters.put("last", UUID.fromString(after.part(1)));
            } catch (RuntimeException e) {
                throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
            }
        }
        query.append(" order by r.draftedAt desc, r.id desc");
        return find(query.toString(), parameters).page(0, limit.plusOne()).list();
    }

    /** What was addressed to a Member and is not closed. */
    List<Recommendation> addressed(String member) {
        return list("member = ?1 and stage in ?2", member, Stage.OPEN);
    }

    /** Whatever was addressed to a Member, closed or not. */
    List<Recommendation> sent(String member) {
        return list("member = ?1 and addressedAt is not null order by addressedAt, id", member);
    }

    /**
     * How many recommendations stand so.
     *
     * @param past how many of them are past their day
     */
    record Standing(String body, Stage stage, Response response, Implementation implementation, long past, long count) {
        /** G2: what was only noted is never overdue, nor what is reported as done. */
        long overdue() {
            return Recommendation.RUNNING.contains(stage) && response != Response.NOTED ? past : 0;
        }
    }

    /** Of those that were sent and that the reader may see, in one query however many there are. */
    List<Standing> standings(Actor reader, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        String scope = scope(reader, parameters);
        var query = getEntityManager()
                .createQuery(
                        "select r.body, r.stage, r.response, r.implementation,"
                                + " sum(case when r.dueOn < :today then 1 else 0 end), count(r)"
                                + " from Recommendation r where r.addressedAt is not null and " + scope
                                + " group by r.body, r.stage, r.response, r.implementation",
                        Object[].class)
                .setParameter("today", today);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Standing(
                        (String) row[0],
                        (Stage) row[1],
                        (Response) row[2],
                        (Implementation) row[3],
                        ((Number) row[4]).longValue(),
                        (Long) row[5]))
                .toList();
    }

    private static String scope(Actor reader, Map<String, Object> parameters) {
        List<String> allowed = new ArrayList<>();
        if (reader.hasAny("analyst", "body-secretary")) {
            allowed.add("1 = 1");
        }
        if (reader.has("delegate")) {
            allowed.add("r.tabledAt is not null");
        }
        if (reader.administration() != null
                && reader.hasAny("report-contributor", "report-validator", "auditor", "administrator")) {
            allowed.add("r.addressedAt is not null and (r.member = :own or r.addressee = :all)");
            parameters.put("own", reader.administration());
            parameters.put("all", Addressee.ADMINISTRATIONS);
        }
        return allowed.isEmpty() ? "1 = 0" : "(" + String.join(" or ", allowed) + ")";
    }
}
