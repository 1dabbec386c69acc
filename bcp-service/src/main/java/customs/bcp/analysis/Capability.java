package customs.bcp.analysis;

import customs.bcp.analysis.Cascade.Spell;
import customs.bcp.estate.CapacityPoint;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Strength;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How much a service still does while a disruption lasts: nothing or what is kept up by hand while it is down, less than
 * all while soft dependencies are missing (their losses multiply), all of it otherwise.
 *
 * @param steps from which second on how much of the usual capacity, percent, in the order of time; begins at 0
 * @param lowestPercent the least of them
 * @param failsAtSeconds when it first does less than all; null when it never does
 * @param requiredPercent what the minimum profile asks for where the service is furthest below it, else where it does
 *     least; null without a profile
 * @param shortSeconds how long it stays below its minimum in all; 0 when it keeps it, null when that never ends or
 *     without a profile
 * @param keepsMinimum null without a profile
 * @param backlog what piles up; null where arrivals or full capacity are not stated
 */
public record Capability(
        List<Step> steps,
        BigDecimal lowestPercent,
        Long failsAtSeconds,
        BigDecimal requiredPercent,
        Long shortSeconds,
        Boolean keepsMinimum,
        Backlog backlog) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Capability {
        steps = List.copyOf(steps);
    }

    /** From a second on, so many percent of the usual capacity. */
    public record Step(long fromSeconds, BigDecimal percent) {}

    /** The soft groups that state what they cost, by the node that they are about. */
    static Map<String, List<EstateSnapshot.Group>> soft(EstateSnapshot estate) {
        Map<String, List<EstateSnapshot.Group>> soft = new HashMap<>();
        estate.groups().stream()
                .filter(group -> group.strength() == Strength.SOFT && group.lossPercent() != null)
                .forEach(group -> soft.computeIfAbsent(group.of(), code -> new ArrayList<>())
                        .add(group));
        return soft;
    }

    /** Whether the loss of any of the groups is felt at any time. */
    static boolean feels(List<EstateSnapshot.Group> soft, Map<String, List<Spell>> down) {
        return soft.stream().anyMatch(group -> !felt(group, down).isEmpty());
    }

    /**
     * @param soft the soft groups of the service
     * @param down when each node is down, by code; a node that stays up may be missing
     */
    static Capability of(EstateSnapshot.Node service, List<EstateSnapshot.Group> soft, Map<String, List<Spell>> down) {
        var own = down.getOrDefault(service.code(), List.of());
        var losses = new ArrayList<Loss>();
        for (var group : soft) {
            losses.add(new Loss(group.lossPercent(), felt(group, down)));
        }
        var changes = new TreeSet<Long>(List.of(0L));
        own.forEach(spell -> mark(changes, spell));
        losses.forEach(loss -> loss.spells().forEach(spell -> mark(changes, spell)));
        var steps = new ArrayList<Step>();
        for (long second : changes) {
            var percent = percent(service, own, losses, second);
            if (steps.isEmpty() || steps.getLast().percent().compareTo(percent) != 0) {
                steps.add(new Step(second, percent));
            }
        }
        return of(service, steps);
    }

    private static Capability of(EstateSnapshot.Node service, List<Step> steps) {
        var lowest =
                steps.stream().map(Step::percent).min(Comparator.naturalOrder()).orElseThrow();
        Long fails = steps.stream()
                .filter(step -> step.percent().compareTo(ALL) < 0)
                .map(Step::fromSeconds)
                .findFirst()
                .orElse(null);
        var work = service.work();
        var minimum = work == null ? List.<CapacityPoint>of() : work.minimum();
        if (minimum.isEmpty()) {
            return new Capability(steps, lowest, fails, null, null, null, backlog(service, steps, fails));
        }
        var changes = new TreeSet<Long>();
        steps.forEach(step -> changes.add(step.fromSeconds()));
        long origin = fails == null ? 0 : fails;
        minimum.forEach(point -> changes.add(origin + point.seconds()));
        BigDecimal worst = null;
        BigDecimal required = BigDecimal.ZERO;
        Long shortfall = 0L;
        for (long second : changes) {
            var done = at(steps, second);
            var asked = second < origin ? BigDecimal.ZERO : required(minimum, second - origin);
            var missing = asked.subtract(done);
            if (worst == null || missing.compareTo(worst) > 0) {
                worst = missing;
                required = asked;
            }
            if (missing.signum() > 0) {
                Long until = changes.higher(second);
                shortfall = shortfall == null || until == null ? null : Long.valueOf(shortfall + until - second);
            }
        }
        return new Capability(
                steps,
                lowest,
                fails,
                required,
                shortfall,
                shortfall != null && shortfall == 0,
                backlog(service, steps, fails));
    }

    /** Seconds count from the moment at which the service begins to fail. */
    private static Backlog backlog(EstateSnapshot.Node service, List<Step> steps, Long fails) {
        var work = service.work();
        if (fails == null || work == null || work.arrivalsPerHour() == null || work.fullPerHour() == null) {
            return null;
        }
        var last = steps.getLast();
        var rates = new ArrayList<Rate>();
        for (var step : steps) {
            if (step.fromSeconds() >= fails && (step != last || step.fromSeconds() == fails)) {
                rates.add(new Rate(step.fromSeconds() - fails, rate(work, step.percent())));
            }
        }
        // what never comes back whole goes on for good as it is at the last; it is looked at from its first second on
        return Backlog.of(
                List.of(new Rate(0, work.arrivalsPerHour())),
                rates,
                Math.max(1, last.fromSeconds() - fails),
                List.of(new Rate(0, rate(work, last.percent()))),
                service.mtpdSeconds());
    }

    /** A share of the usual capacity is a share of what usually comes in; more than that only a whole service does. */
    private static BigDecimal rate(EstateSnapshot.Work work, BigDecimal percent) {
        return percent.compareTo(ALL) == 0
                ? work.fullPerHour()
                : work.arrivalsPerHour().multiply(percent).movePointLeft(2);
    }

    private static BigDecimal percent(EstateSnapshot.Node service, List<Spell> own, List<Loss> losses, long second) {
        var percent = ALL;
        for (var loss : losses) {
            if (holds(loss.spells(), second)) {
                percent = percent.multiply(BigDecimal.valueOf(100L - loss.percent()))
                        .movePointLeft(2);
            }
        }
        if (holds(own, second)) {
            var byHand = service.work() == null || service.work().fallbackPercent() == null
                    ? 0
                    : service.work().fallbackPercent();
            percent = percent.min(BigDecimal.valueOf(byHand));
        }
        return new BigDecimal(percent.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal at(List<Step> steps, long second) {
        var percent = ALL;
        for (var step : steps) {
            if (step.fromSeconds() > second) {
                break;
            }
            percent = step.percent();
        }
        return percent;
    }

    private static BigDecimal required(List<CapacityPoint> minimum, long since) {
        int percent = 0;
        for (var point : minimum) {
            percent = point.seconds() <= since ? point.percent() : percent;
        }
        return BigDecimal.valueOf(percent);
    }

    private static boolean holds(List<Spell> spells, long second) {
        return spells.stream()
                .anyMatch(spell -> spell.fromSeconds() <= second
                        && (spell.untilSeconds() == null || second < spell.untilSeconds()));
    }

    private static void mark(TreeSet<Long> changes, Spell spell) {
        changes.add(spell.fromSeconds());
        if (spell.untilSeconds() != null) {
            changes.add(spell.untilSeconds());
        }
    }

    /** A soft group and when its loss is felt. */
    private record Loss(int percent, List<Spell> spells) {}

    /** A member counts from the end of the buffer on, while it is still down; a loss is felt while fewer than k are left. */
    private static List<Spell> felt(EstateSnapshot.Group group, Map<String, List<Spell>> down) {
        var missing = new ArrayList<List<Spell>>();
        var changes = new TreeSet<Long>();
        for (var member : group.members()) {
            var late = new ArrayList<Spell>();
            for (var spell : down.getOrDefault(member, List.of())) {
                long from = spell.fromSeconds() + group.holdUpSeconds();
                if (spell.untilSeconds() == null || spell.untilSeconds() > from) {
                    late.add(new Spell(from, spell.untilSeconds()));
                    mark(changes, late.getLast());
                }
            }
            missing.add(late);
        }
        var felt = new ArrayList<Spell>();
        Long since = null;
        for (long second : changes) {
            long left =
                    missing.stream().filter(spells -> !holds(spells, second)).count();
            if (left < group.k() && since == null) {
                since = second;
            } else if (left >= group.k() && since != null) {
                felt.add(new Spell(since, second));
                since = null;
            }
        }
        if (since != null) {
            felt.add(new Spell(since, null));
        }
        return felt;
    }
}
