package customs.aeo.operator;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds records that are probably of one operator, and makes one of two. */
@ApplicationScoped
@Transactional
class Merging {
    private static final int MOST_RESEMBLING = 500;
    private static final double RESEMBLING = 0.8;

    private final Operators operators;
    private final Mergers mergers;
    private final Instance<Ties> ties;

    Merging(Operators operators, Mergers mergers, Instance<Ties> ties) {
        this.operators = operators;
        this.mergers = mergers;
        this.ties = ties;
    }

    /** Why two records are probably of one operator. */
    enum Likeness {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_NUMBER
    }

    /** Other records that are probably of the same operator, those with most reasons first. */
    Map<Operator, Set<Likeness>> alike(UUID id, Actor actor) {
        var operator = operators.get(id, actor);
        var found = new LinkedHashMap<UUID, Set<Likeness>>();
        if (operator.mergedInto() != null) {
            return Map.of();
        }
        operators
                .numbered(
                        operator.administration(),
                        operator.identifiers().stream().map(Identifier::value).toList())
                .forEach(row -> found.computeIfAbsent((UUID) row[0], any -> new HashSet<>())
                        .add(Likeness.SAME_NUMBER));
        for (var row : operators.resembling(operator, MOST_RESEMBLING)) {
            var likeness = row.sameKey()
                    ? Likeness.SAME_NAME
                    : dice(row.key(), row.ownKey()) >= RESEMBLING ? Likeness.SIMILAR_NAME : null;
            if (likeness != null) {
                found.computeIfAbsent(row.id(), any -> new HashSet<>()).add(likeness);
            }
        }
        found.remove(id);
        var present = operators.byId(found.keySet());
        var alike = new LinkedHashMap<Operator, Set<Likeness>>();
        found.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .forEach(entry -> alike.put(present.get(entry.getKey()), entry.getValue()));
        return alike;
    }

    /** Share of pairs of letters that two names have in common, from 0 to 1. */
    private static double dice(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        int all = pairs.size() + others.size();
        int common = 0;
        for (var pair : pairs) {
            if (others.remove(pair)) {
                common++;
            }
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** @throws Refusal not-found, stale, merged, holds-authorisation, application-under-way, invalid */
    Operator merge(UUID survivorId, UUID absorbedId, Expected expected, Act act) {
        var survivor = operators.get(survivorId, act.by());
        expected.check(survivor);
        if (survivorId.equals(absorbedId)) {
            throw Refusal.invalid("/absorbedId", "SAME", "An operator cannot be merged into itself.");
        }
        var absorbed = operators.get(absorbedId, act.by());
        ties.forEach(tie -> tie.release(absorbedId));
        var estate = absorbed.estate();
        absorbed.mergeInto(survivor, act);
        operators.flush(); // its numbers are free before another takes them
        survivor.absorb(absorbed.id(), estate, act);
        mergers.persist(new Merger(absorbed, survivor, estate.numbers(), act));
        operators.flush();
        return survivor;
    }

    List<Merger> of(UUID id, Actor actor) {
        return mergers.of(operators.get(id, actor).id());
    }

    Map<UUID, Operator> byId(List<UUID> ids) {
        return operators.byId(ids);
    }
}
