package customs.aeo.operator;

import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All operators. */
@ApplicationScoped
public class Operators implements PanacheRepositoryBase<Operator, UUID> {

    /** What an actor may see. A trader's number is looked up anew each time: it may have been taken away. */
    public Sight sight(Actor actor) {
        if (!actor.has("trader")) {
            return new Sight(actor.administration(), false, null);
        }
        return new Sight(
                actor.administration(), true, own(actor).map(Operator::id).orElse(null));
    }

    /** The operator for which a trader acts. */
    public Optional<Operator> own(Actor trader) {
        if (trader.operator() == null || trader.administration() == null) {
            return Optional.empty();
        }
        return find(
                        "select o from Operator o join o.identifiers i where o.administration = ?1 and i.value = ?2"
                                + " and i.validTo is null and i.state in ('UNVERIFIED', 'VERIFIED')",
                        trader.administration(),
                        trader.operator())
                .firstResultOptional();
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    public Operator get(UUID id, Actor actor) {
        var operator = findById(id);
        if (operator == null || !sight(actor).sees(operator.administration(), operator.id())) {
            throw Refusal.notFound("operator");
        }
        return operator;
    }

    /** The operator of an administration with an identifier that is valid on a day. */
    public Optional<Operator> identified(String administration, String scheme, String value, LocalDate on) {
        return find(
                        "select o from Operator o join o.identifiers i where i.administration = ?1 and i.scheme = ?2"
                                + " and i.value = ?3 and i.validFrom <= ?4 and (i.validTo is null or i.validTo >= ?4)"
                                + " and i.state in ('UNVERIFIED', 'VERIFIED')",
                        administration,
                        scheme,
                        value,
                        on)
                .firstResultOptional();
    }

    /** Whether an operator of the administration has the number on any day of a time; {@code to} null is for good. */
    boolean taken(String administration, String scheme, String value, LocalDate from, LocalDate to) {
        return count(
                        "select count(i) from Operator o join o.identifiers i where i.administration = ?1"
                                + " and i.scheme = ?2 and i.value = ?3 and i.validFrom <= ?4 and i.state <> 'REJECTED'"
                                + " and (i.validTo is null or i.validTo >= ?5)",
                        administration,
                        scheme,
                        value,
                        to == null ? LocalDate.of(9999, 12, 31) : to,
                        from)
                > 0;
    }

    /**
     * Has each question planned for the tables as they are now, until this transaction ends: while many operators are entered
     * into an empty register, a plan that was kept from its beginning reads the whole of it for each number.
     */
    void planAnew() {
        getEntityManager()
                .createNativeQuery("SET LOCAL plan_cache_mode = force_custom_plan")
                .executeUpdate();
    }

    /** Who had which numbers when: operator, scheme, value, first day, last day, state. */
    List<Object[]> numbered(String administration, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select o.id, i.scheme, i.value, i.validFrom, i.validTo, i.state from Operator o join"
                                        + " o.identifiers i where i.administration = :administration and"
                                        + " i.value in :values",
                                Object[].class)
                        .setParameter("administration", administration)
                        .setParameter("values", values)
                        .getResultList();
    }

    /**
     * Operators that have one of the names, whatever its capitals, marks, punctuation and form of company.
     *
     * @return country and name, as {@link #likeness} joins them → one of their numbers
     */
    Map<String, String> alike(String administration, Collection<String> names) {
        var found = new HashMap<String, String>();
        var rows = getEntityManager()
                .createNativeQuery(
                        // name by name over the index, whatever the planner knows of a register that fills
                        "SELECT o.country, k.name, i.value FROM (SELECT name, operator_name_key(name) AS key FROM"
                                + " unnest(cast(:names AS text[])) n(name)) k CROSS JOIN LATERAL (SELECT id, country FROM"
                                + " operator WHERE administration = :administration AND name_key = k.key OFFSET 0) o"
                                + " JOIN operator_identifier i ON i.operator_id = o.id AND i.position = 0",
                        Object[].class)
                .setParameter("administration", administration)
                .setParameter("names", names.toArray(String[]::new))
                .getResultList();
        for (var row : rows) {
            var parts = (Object[]) row;
            found.put(likeness((String) parts[0], (String) parts[1]), (String) parts[2]);
        }
        return found;
    }

    /**
     * Another record whose name begins alike.
     *
     * @param key its name without capitals, marks, punctuation and form of company
     * @param ownKey the same of the record that is compared
     */
    record Resembling(UUID id, String key, String ownKey) {
        boolean sameKey() {
            return key.equals(ownKey);
        }
    }

    List<Resembling> resembling(Operator operator, int most) {
        var found = new ArrayList<Resembling>();
        var rows = getEntityManager()
                .createNativeQuery(
                        "SELECT o.id, o.name_key, own.name_key FROM operator own JOIN operator o ON o.administration ="
                                + " own.administration AND o.country = own.country AND left(o.name_key, 4) ="
                                + " left(own.name_key, 4) AND o.id <> own.id AND o.merged_into IS NULL WHERE own.id ="
                                + " :id ORDER BY o.name_key = own.name_key DESC, o.id LIMIT :most",
                        Object[].class)
                .setParameter("id", operator.id())
                .setParameter("most", most)
                .getResultList();
        for (var row : rows) {
            var parts = (Object[]) row;
            found.add(new Resembling((UUID) parts[0], (String) parts[1], (String) parts[2]));
        }
        return found;
    }

    static String likeness(String country, String name) {
        return country + ' ' + name;
    }

    /** Names for views; names are never part of other records. */
    public Map<UUID, Operator> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", List.copyOf(ids)).stream()
                        .collect(Collectors.toMap(Operator::id, Function.identity()));
    }

    /**
     * Who is looked for in the public register; null where it does not matter.
     *
     * @param allowed only operators that allow their publication
     * @param name part of the name
     * @param identifier a number of any kind, whole
     * @param on day on which it must have that number
     * @param level level that it was ever granted
     */
    public record Wanted(
            String administration,
            boolean allowed,
            String name,
            String identifier,
            LocalDate on,
            String country,
            String level) {}

    /** Operators that were ever granted something, by name. */
    public Page<Operator> published(Wanted wanted, Limit limit, Cursor after) {
        var where = new StringBuilder("administration = :administration");
        var parameters = new HashMap<String, Object>();
        parameters.put("administration", wanted.administration());
        if (wanted.allowed()) {
            where.append(" and publish");
        }
        if (wanted.country() != null) {
            where.append(" and country = :country");
            parameters.put("country", wanted.country());
        }
        if (wanted.identifier() != null) {
            where.append(" and id in (select o.id from Operator o join o.identifiers i where i.administration ="
                    + " :administration and i.value = :value and i.validFrom <= :on and i.state in ('UNVERIFIED', 'VERIFIED')"
                    + " and (i.validTo is null or i.validTo >= :on))");
            parameters.put("value", wanted.identifier());
            parameters.put("on", wanted.on());
        }
        where.append(" and id in (select a.operatorId from Authorisation a");
        if (wanted.level() != null) {
            where.append(" join a.periods p where p.level = :level");
            parameters.put("level", wanted.level());
        }
        where.append(")");
        return page(where, parameters, wanted.name(), limit, after);
    }

    Page<Operator> page(Actor actor, String name, Limit limit, Cursor after) {
        var sight = sight(actor);
        var where = new StringBuilder(sight.where("id")).append(" and mergedInto is null");
        return page(where, sight.parameters(), name, limit, after);
    }

    private Page<Operator> page(
            StringBuilder where, Map<String, Object> parameters, String name, Limit limit, Cursor after) {
        if (name != null && !name.isBlank()) {
            where.append(" and lower(legalName) like :name escape '!'");
            parameters.put("name", "%" + name.toLowerCase().replaceAll("([!%_])", "!$1") + "%");
        }
        if (after != null) {
            where.append(" and (legalName > :afterName or legalName = :afterName and id > :afterId)");
            parameters.put("afterName", after.part(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by legalName, id", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, operator -> Cursor.of(operator.legalName(), operator.id()));
    }
}
