package customs.bcp.analysis;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CrewScheduleTest {
    private static final List<CrewTask> TASKS =
            List.of(task("T1", 2), task("T2", 1), task("T3", 3, "T1"), task("T4", 2, "T2"), task("T5", 1, "T3", "T4"));

    private static CrewTask task(String code, double hours, String... after) {
        return new CrewTask(code, hours(hours), List.of(after));
    }

    private static CrewSchedule.Slot slot(String task, int crew, double from, double to, double tail) {
        return new CrewSchedule.Slot(task, crew, hours(from), hours(to), hours(tail));
    }

    @Test
    void ac10OneCrewNeedsNineHours() {
        var schedule = CrewSchedule.of(TASKS, 1);
        assertEquals(hours(9), schedule.seconds());
        assertEquals(hours(6), schedule.unlimitedSeconds());
        assertEquals(
                List.of(
                        slot("T1", 1, 0, 2, 6),
                        slot("T2", 1, 2, 3, 4),
                        slot("T3", 1, 3, 6, 4),
                        slot("T4", 1, 6, 8, 3),
                        slot("T5", 1, 8, 9, 1)),
                schedule.slots());
    }

    @Test
    void ac10TwoCrewsNeedSixHours() {
        var schedule = CrewSchedule.of(TASKS, 2);
        assertEquals(hours(6), schedule.seconds());
        assertEquals(
                List.of(
                        slot("T1", 1, 0, 2, 6),
                        slot("T2", 2, 0, 1, 4),
                        slot("T4", 2, 1, 3, 3),
                        slot("T3", 1, 2, 5, 4),
                        slot("T5", 1, 5, 6, 1)),
                schedule.slots());
    }

    @Test
    void ac10MoreCrewsThanTasksGainNothing() {
        var schedule = CrewSchedule.of(TASKS, 1000);
        assertEquals(hours(6), schedule.seconds());
        assertEquals(5, schedule.crews());
    }

    @Test
    void nothingToDoTakesNoTime() {
        assertEquals(0, CrewSchedule.of(List.of(), 3).seconds());
    }

    @Test
    void whatCannotBeScheduledIsRefusedByName() {
        refused("Without a crew", () -> CrewSchedule.of(TASKS, 0));
        refused("Two tasks are called A", () -> CrewSchedule.of(List.of(task("A", 1), task("A", 1)), 1));
        refused("waits for B", () -> CrewSchedule.of(List.of(task("A", 1, "B")), 1));
        refused("circle: A, B", () -> CrewSchedule.of(List.of(task("A", 1, "B"), task("B", 1, "A")), 1));
        refused("less than no time", () -> task("A", -1));
    }

    private static void refused(String reason, org.junit.jupiter.api.function.Executable act) {
        var refusal = assertThrows(IllegalArgumentException.class, act);
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Provide
    Arbitrary<List<CrewTask>> tasks() {
        return Arbitraries.longs().map(seed -> {
            var random = new Random(seed);
            var tasks = new ArrayList<CrewTask>();
            for (int t = random.nextInt(12); t >= 0; t--) {
                var after = tasks.stream()
                        .filter(task -> random.nextInt(4) == 0)
                        .map(CrewTask::code)
                        .toList();
                tasks.add(new CrewTask("T" + tasks.size(), random.nextInt(5), after));
            }
            return tasks;
        });
    }

    @Property
    void everyTaskIsDoneOnceAfterItsPredecessorsAndNoCrewDoesTwoThingsAtOnce(
            @ForAll("tasks") List<CrewTask> tasks, @ForAll @IntRange(min = 1, max = 5) int crews) {
        var schedule = CrewSchedule.of(tasks, crews);
        Map<String, CrewSchedule.Slot> slots = new HashMap<>();
        schedule.slots().forEach(slot -> slots.put(slot.task(), slot));
        assertEquals(tasks.size(), slots.size());
        long work = 0;
        for (var task : tasks) {
            var slot = slots.get(task.code());
            work += task.seconds();
            assertEquals(task.seconds(), slot.endSeconds() - slot.startSeconds());
            task.after().forEach(before -> assertTrue(slots.get(before).endSeconds() <= slot.startSeconds()));
        }
        long[] free = new long[crews + 1];
        for (var slot : schedule.slots()) {
            assertTrue(free[slot.crew()] <= slot.startSeconds());
            free[slot.crew()] = slot.endSeconds();
        }
        assertTrue(schedule.seconds() >= schedule.unlimitedSeconds());
        assertTrue(schedule.seconds() >= Math.ceilDiv(work, (long) crews));
        assertTrue(schedule.seconds() <= schedule.unlimitedSeconds() + work / crews);
    }

    @Property
    void aCrewForEveryTaskTakesAsLongAsTheLongestWay(@ForAll("tasks") List<CrewTask> tasks) {
        var schedule = CrewSchedule.of(tasks, tasks.size());
        assertEquals(schedule.unlimitedSeconds(), schedule.seconds());
    }
}
