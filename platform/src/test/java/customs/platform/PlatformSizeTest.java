package customs.platform;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The platform stays small: words no customs officer would say, and few of them. */
class PlatformSizeTest {
    private static final int MOST = 1500;

    @Test
    void thePlatformHasAtMost1500LinesOfCode() {
        var lines = codeLines(Path.of("src/main/java"));
        assertTrue(lines > 100, "Only %d lines were found: is the folder still there?".formatted(lines));
        assertTrue(lines <= MOST, "The platform has %d lines of code, more than %d".formatted(lines, MOST));
    }

    /** Lines that are neither blank nor comment nor import nor package. */
    static long codeLines(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(PlatformSizeTest::codeLinesOf)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long codeLinesOf(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*|import |package ).*"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
