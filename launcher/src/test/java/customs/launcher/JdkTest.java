package customs.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** run and verify find a JDK of version 25 or later, wherever an older one stands. */
class JdkTest {
    @TempDir
    Path folder;

    private record Outcome(int code, String text) {}

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        var compiler = Files.createFile(home.resolve("bin/javac"));
        assertTrue(compiler.toFile().setExecutable(true));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private Path tools() throws IOException {
        var tools = folder.resolve("tools");
        if (!Files.exists(tools)) {
            Files.createDirectories(tools);
            for (var tool : new String[] {"bash", "sed", "readlink"}) {
                var place = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
                var wrapper = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(place));
                assertTrue(wrapper.toFile().setExecutable(true));
            }
        }
        return tools;
    }

    private Outcome find(String javaHome, String folders) throws Exception {
        var builder = new ProcessBuilder("bash", "-c", ". src/main/shell/jdk.sh; find_jdk && echo \"found $JAVA_HOME\"")
                .redirectErrorStream(true);
        // A path with the shell's own tools and no Java.
        builder.environment().put("PATH", tools().toString());
        builder.environment().remove("JAVA_HOME");
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome);
        }
        builder.environment().put("CUSTOMS_JDK_FOLDERS", folders);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), text);
    }

    @Test
    void anOlderJavaInJavaHomeIsPassedOver() throws Exception {
        var old = jdk("jdk-17", "17.0.15");
        var current = jdk("jdk-25", "25.0.1");
        assertEquals(new Outcome(0, "found " + current), find(old.toString(), old + " " + current));
    }

    @Test
    void javaHomeIsPreferredWhenItIsNewEnough() throws Exception {
        var chosen = jdk("jdk-26", "26");
        var other = jdk("jdk-25", "25.0.1");
        assertEquals(new Outcome(0, "found " + chosen), find(chosen.toString(), other.toString()));
    }

    @Test
    void withoutOneItSaysWhichToInstall() throws Exception {
        var outcome = find(null, jdk("jdk-17", "17.0.15").toString());
        assertEquals(1, outcome.code());
        assertEquals(1, outcome.text().lines().count());
        assertTrue(outcome.text().contains("install one (Eclipse Temurin 25")
                && outcome.text().contains("JAVA_HOME"));
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
        var runtime = jdk("jre-25", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        var current = jdk("jdk-25", "25.0.1");
        assertEquals(new Outcome(0, "found " + current), find(runtime.toString(), current.toString()));
    }
}
