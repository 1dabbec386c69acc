package customs.launcher;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a launcher that was killed left running is ended by the next one, and nothing else is. */
class LeftoverTest {
    @TempDir
    Path folder;

    private Child sleeper;

    private Children children() {
        return new Children(folder.resolve("processes"));
    }

    private Child sleeper(Children children) {
        sleeper = children.start(
                "sleeper", List.of("sleep", "600"), Map.of(), folder.resolve("sleeper.log"), Signal.TERM);
        return sleeper;
    }

    @AfterEach
    void endTheSleeper() {
        if (sleeper != null) {
            Signal.KILL.send(sleeper.pid());
        }
    }

    @Test
    void aLeftoverIsEnded() {
        var child = sleeper(children());
        assertTrue(child.alive());
        assertEquals(List.of("sleeper"), Children.endLeftovers(folder.resolve("processes")));
        assertTrue(Identity.of(child.pid()).isEmpty());
        assertFalse(Files.exists(folder.resolve("processes")));
        assertEquals(List.of(), Children.endLeftovers(folder.resolve("processes")));
    }

    @Test
    void aProcessThatGotTheNumberOfALeftoverIsNotTouched() throws Exception {
        var child = sleeper(children());
        var file = folder.resolve("processes");
        var line = Files.readString(file);
        var started = Identity.of(child.pid()).orElseThrow().started();
        var another = started.substring(0, started.lastIndexOf('/')) + "/1";
        Files.writeString(file, line.replace(started, another));
        assertEquals(List.of(), Children.endLeftovers(file));
        assertTrue(child.alive());
    }

    @Test
    void anUnreadableListIsSaidAndKept() throws Exception {
        var file = folder.resolve("processes");
        Files.writeString(file, "nonsense of four words\n");
        var obstacle = assertThrows(Obstacle.class, () -> Children.endLeftovers(file));
        assertTrue(obstacle.getMessage().contains(file.toString()));
        assertTrue(Files.exists(file));
    }

    @Test
    void aChildLivesInASessionOfItsOwn() throws Exception {
        var child = sleeper(children());
        while (!Files.readString(Path.of("/proc/" + child.pid() + "/comm"))
                .strip()
                .equals("sleep")) {
            Thread.onSpinWait();
        }
        var stat = Files.readString(Path.of("/proc/" + child.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        assertEquals("" + child.pid(), fields[3], "session");
    }

    @Test
    void afterTheStopNothingIsStartedAnyMore() {
        var children = children();
        var child = sleeper(children);
        children.stopAll(new Progress(System.out, System.nanoTime()));
        assertFalse(child.alive());
        assertThrows(Obstacle.class, () -> sleeper(children));
    }

    @Test
    void settingsOfOtherProgrammesDoNotReachAChild() throws Exception {
        var children = children();
        var log = folder.resolve("env.log");
        var child = children.start("env", List.of("env"), Map.of("CUSTOMS_X", "ours"), log, Signal.TERM);
        while (child.alive()) {
            Thread.onSpinWait();
        }
        var text = Files.readString(log);
        assertTrue(text.contains("CUSTOMS_X=ours"));
        assertFalse(text.contains("JAVA_TOOL_OPTIONS") || text.contains("\nPGPASSWORD="));
    }
}
