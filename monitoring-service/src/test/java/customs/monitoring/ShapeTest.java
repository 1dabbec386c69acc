package customs.monitoring;

import customs.platform.test.ShapeRules;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which feature may know which, what each kind of class may touch, and the words that never occur. */
class ShapeTest {
    private static final ShapeRules SHAPE = new ShapeRules("customs.monitoring");

    @Test
    void arrows() {
        SHAPE.arrows(Map.of(
                "catalogue", Set.of(),
                "membership", Set.of(),
                "scoring", Set.of("catalogue"),
                "report", Set.of("catalogue", "membership"),
                "intake", Set.of("catalogue", "report"),
                "session", Set.of("membership", "report"),
                "whatif", Set.of("catalogue", "scoring", "report"),
                "recommendation", Set.of("session", "report", "scoring"),
                "publication", Set.of("catalogue", "membership", "report", "scoring", "session", "recommendation")));
    }

    @Test
    void layers() {
        SHAPE.layers();
    }

    @Test
    void scoringIsPure() {
        SHAPE.pure("scoring");
    }

    @Test
    void oneClock() {
        SHAPE.oneClock();
    }

    @Test
    void names() {
        SHAPE.names();
    }

    @Test
    void bothLanguagesSayTheSame() {
        ShapeRules.wordings();
    }

    @Test
    void noMemberIsEverCalledNonCompliant() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Stream.concat(Files.walk(Path.of("src/main")), Stream.of(Path.of("openapi.yaml")))) {
            files = found.filter(Files::isRegularFile).toList();
        }
        assertTrue(files.size() > 100, "the service's own files are read");
        for (Path file : files) {
            assertFalse(judges(Files.readString(file)), file.toString());
        }
    }

    @Test
    void theWordWouldBeFound() {
        assertTrue(judges("a Non-compliant Member"));
        assertTrue(judges("NON_COMPLIANT"));
        assertTrue(judges("un Membre non conforme"));
    }

    private static boolean judges(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
        return plain.contains("non compliant") || plain.contains("noncompliant") || plain.contains("non conforme");
    }
}
