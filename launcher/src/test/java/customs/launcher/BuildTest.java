package customs.launcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** run builds the modules whose sources changed, and no other. */
class BuildTest {
    @TempDir
    Path project;

    @BeforeEach
    void twoModules() throws IOException {
        write("pom.xml", "<project/>");
        write("platform/pom.xml", "<project/>");
        write("platform/src/main/A.java", "a");
        for (var module : new String[] {"portal", "aeo-service"}) {
            write(module + "/pom.xml", "<project/>");
            write(module + "/src/main/B.java", "b");
            write(module + "/src/test/C.java", "c");
        }
        // Stands for Maven: notes what it was asked for and leaves what a build leaves.
        write("mvnw", """
                #!/bin/sh
                [ ! -e broken ] || exit 1
                echo "$4" >>asked
                for module in portal aeo-service; do
                    mkdir -p $module/target/quarkus-app && touch $module/target/quarkus-app/quarkus-run.jar
                done
                """);
        assertTrue(project.resolve("mvnw").toFile().setExecutable(true));
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String build(int expected) throws Exception {
        Files.deleteIfExists(project.resolve("asked"));
        var process = new ProcessBuilder(
                        "bash",
                        "-euo",
                        "pipefail",
                        "-c",
                        "CUSTOMS_RUN_BEGAN=$(date +%%s)000; . '%s'; build_what_changed portal aeo-service"
                                .formatted(Path.of("src/main/shell/build.sh").toAbsolutePath()))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected, process.waitFor(), text);
        var asked = project.resolve("asked");
        return Files.exists(asked) ? Files.readString(asked).strip() : text.strip();
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        assertEquals("platform,portal,aeo-service", build(0));
        assertEquals("", build(0));
        write("portal/src/test/C.java", "changed");
        assertEquals("", build(0));
    }

    @Test
    void aChangedModuleIsBuiltAndAChangedPlatformRebuildsAll() throws Exception {
        build(0);
        write("portal/src/main/B.java", "changed");
        assertEquals("platform,portal", build(0));
        write("platform/src/main/A.java", "changed");
        assertEquals("platform,portal,aeo-service", build(0));
        Files.delete(project.resolve("portal/target/quarkus-app/quarkus-run.jar"));
        assertEquals("platform,portal", build(0));
    }

    @Test
    void aFailedBuildIsSaidAndTriedAgain() throws Exception {
        write("broken", "");
        assertTrue(build(1).contains("The build failed"));
        Files.delete(project.resolve("broken"));
        assertEquals("platform,portal,aeo-service", build(0));
    }
}
