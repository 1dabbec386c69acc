package customs.platform.test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each guard that the services rely on is seen to fail on what it guards against, and when its input is missing. */
class GuardsTest {
    private static final String BAD = "customs.platform.crooked";

    @TempDir
    Path folder;

    @Test
    void anArrowThatTheDesignDoesNotNameFails() {
        var shape = crooked();
        assertDoesNotThrow(() -> shape.arrows(Map.of("upper", Set.of("lower"), "lower", Set.of(), "helper", Set.of())));
        var wrong = Map.<String, Set<String>>of("upper", Set.of(), "lower", Set.of(), "helper", Set.of());
        assertTrue(assertThrows(AssertionError.class, () -> shape.arrows(wrong))
                .getMessage()
                .contains("upper → lower"));
        var unknown = Map.<String, Set<String>>of("upper", Set.of("lower"));
        assertTrue(assertThrows(AssertionError.class, () -> shape.arrows(unknown))
                .getMessage()
                .contains("lower is not a feature"));
    }

    @Test
    void aResourceWithATransactionFails() {
        assertThrows(AssertionError.class, () -> crooked().layers());
    }

    @Test
    void aForbiddenNameFails() {
        var message =
                assertThrows(AssertionError.class, () -> crooked().names()).getMessage();
        assertTrue(message.contains(BAD + ".helper"), message);
    }

    @Test
    void aWallClockFails() {
        assertThrows(AssertionError.class, () -> crooked().oneClock());
    }

    @Test
    void aPackageThatIsNotPureFails() {
        assertDoesNotThrow(() -> crooked().pure("lower"));
        assertThrows(AssertionError.class, () -> crooked().pure("upper"));
    }

    @Test
    void rulesOverNothingFail() {
        assertThrows(AssertionError.class, () -> new ShapeRules("customs.nowhere"));
    }

    @Test
    void aMissingTranslationFails() {
        assertThrows(AssertionError.class, () -> ShapeRules.wordings("guards/one.properties", "guards/two.properties"));
        assertThrows(
                AssertionError.class, () -> ShapeRules.wordings("guards/one.properties", "guards/none.properties"));
        assertDoesNotThrow(() -> ShapeRules.wordings("guards/one.properties", "guards/one.properties"));
    }

    @Test
    void aDriftedContractFailsAndAnUpdateMendsIt() throws IOException {
        var written = Files.writeString(folder.resolve("written.yaml"), "a");
        var committed = folder.resolve("committed.yaml");
        assertThrows(AssertionError.class, () -> Contract.checkDrift(written, committed, false), "missing");
        Files.writeString(committed, "b");
        assertThrows(AssertionError.class, () -> Contract.checkDrift(written, committed, false), "different");
        Contract.checkDrift(written, committed, true);
        assertEquals("a", Files.readString(committed));
        Contract.checkDrift(written, committed, false);
        assertThrows(AssertionError.class, () -> Contract.checkDrift(folder.resolve("none"), committed, false));
    }

    private static ShapeRules crooked() {
        return new ShapeRules(BAD, new ClassFileImporter().importPackages(BAD));
    }
}
