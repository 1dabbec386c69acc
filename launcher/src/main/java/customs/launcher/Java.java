package customs.launcher;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this launcher also runs what it starts. */
class Java {
    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Options for every Java program that is started, beside its own, from {@code CUSTOMS_JAVA_OPTIONS}. */
    static List<String> options() {
        var stated = System.getenv("CUSTOMS_JAVA_OPTIONS");
        return stated == null || stated.isBlank()
                ? List.of()
                : List.of(stated.strip().split("\\s+"));
    }
}
