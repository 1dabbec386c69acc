package customs.bcp.estate;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Create, read, change and remove one kind of part of the caller's own estate. Each change locks the estate, so that
 * what an entry refers to cannot go at the same moment, and is a step of the estate's history.
 */
@Transactional
abstract class Register<T extends Item<E>, E> {
    private final Class<T> type;
    private final String kind;
    private EntityManager entities;
    private OwnRecords own;
    private Estates estates;
    private Clock clock;

    Register(Class<T> type, String kind) {
        this.type = type;
        this.kind = kind;
    }

    Register(Class<T> type, String kind, EntityManager entities, OwnRecords own, Estates estates, Clock clock) {
        this(type, kind);
        this.entities = entities;
        this.own = own;
        this.estates = estates;
        this.clock = clock;
    }

    abstract T create(String administration, E entry, Act act);

    abstract String codeOf(E entry);

    abstract List<Flaw> flaws(E entry, Actor actor);

    /** What refers to it and would lead nowhere without it. */
    List<Use> uses(T item, Actor actor) {
        return List.of();
    }

    boolean uniqueCode() {
        return true;
    }

    boolean fixedCode() {
        return true;
    }

    Page<T> list(Actor actor, String after, Integer limit) {
        return list(actor, null, after, limit);
    }

    /** @param only the code that those listed have; null for all */
    Page<T> list(Actor actor, String only, String after, Integer limit) {
        var rows = Limit.of(limit);
        var from = Cursor.decode(after, 2);
        var query = own.query(
                type,
                (only == null ? "" : "and t.code = :only ")
                        + (from == null ? "" : "and (t.code > :code or (t.code = :code and t.id > :id)) ")
                        + "order by t.code, t.id",
                actor);
        if (only != null) {
            query.setParameter("only", only);
        }
        if (from != null) {
            query.setParameter("code", from.part(0)).setParameter("id", id(from.part(1)));
        }
        return Page.of(
                query.setMaxResults(rows.plusOne()).getResultList(), rows, item -> Cursor.of(item.code(), item.id()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
        }
    }

    T get(UUID id, Actor actor) {
        return own.find(type, id, actor, kind);
    }

    T add(E entry, Actor actor) {
        var act = new Act(actor, clock.instant());
        var estate = estates.locked(OwnRecords.administration(actor), act);
        if (uniqueCode() && codes(actor).contains(codeOf(entry))) {
            throw refusal(new Flaw("duplicate-code", "/code", "%s is already taken.".formatted(codeOf(entry))));
        }
        refuse(flaws(entry, actor));
        var item = create(estate.administration(), entry, act);
        entities.persist(item);
        estate.changed("added", facts(item), act);
        entities.flush();
        return item;
    }

    T change(UUID id, Expected expected, E entry, Actor actor) {
        var act = new Act(actor, clock.instant());
        own.find(type, id, actor, kind);
        var estate = estates.locked(OwnRecords.administration(actor), act);
        var item = own.find(type, id, actor, kind);
        entities.refresh(item);
        expected.check(item.version());
        if (fixedCode() && !item.code().equals(codeOf(entry))) {
            throw refusal(new Flaw("fixed-code", "/code", "The code stays %s.".formatted(item.code())));
        }
        refuse(flaws(entry, actor));
        if (!entry.equals(item.entry())) {
            item.state(entry);
            estate.changed("changed", facts(item), act);
        }
        entities.flush();
        return item;
    }

    void remove(UUID id, Expected expected, Actor actor) {
        var act = new Act(actor, clock.instant());
        own.find(type, id, actor, kind);
        var estate = estates.locked(OwnRecords.administration(actor), act);
        var item = own.find(type, id, actor, kind);
        entities.refresh(item);
        expected.check(item.version());
        var uses = uses(item, actor);
        if (!uses.isEmpty()) {
            throw new Refusal(
                    "in-use",
                    "%s cannot be removed while %d others refer to it.".formatted(item.code(), uses.size()),
                    uses.stream()
                            .map(use -> new FieldError(use.pointer(), use.code(), use.message()))
                            .toList());
        }
        entities.remove(item);
        estate.changed("removed", Map.of("kind", kind, "code", item.code(), "id", item.id()), act);
        entities.flush();
    }

    private Map<String, Object> facts(T item) {
        return Map.of("kind", kind, "code", item.code(), "id", item.id(), "entry", CanonicalJson.hash(item.entry()));
    }

    /** The codes that this kind of part may not use again. */
    Set<String> codes(Actor actor) {
        return own.query(type, "", actor)
                .getResultStream()
                .map(Item::code)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    Set<String> nodes(Actor actor) {
        return new HashSet<>(
                entities.createQuery("select t.code from Node t where t.administration = :administration", String.class)
                        .setParameter("administration", OwnRecords.administration(actor))
                        .getResultList());
    }

    Set<String> offices(Actor actor) {
        return new HashSet<>(entities.createQuery(
                        "select t.code from Office t where t.administration = :administration", String.class)
                .setParameter("administration", OwnRecords.administration(actor))
                .getResultList());
    }

    OwnRecords own() {
        return own;
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw refusal(flaws.toArray(Flaw[]::new));
        }
    }

    private static Refusal refusal(Flaw... flaws) {
        return new Refusal(
                flaws[0].code(),
                flaws[0].message(),
                List.of(flaws).stream().map(Register::field).toList());
    }

    static FieldError field(Flaw flaw) {
        return new FieldError(flaw.pointer(), flaw.code().replace('-', '_').toUpperCase(Locale.ROOT), flaw.message());
    }
}
