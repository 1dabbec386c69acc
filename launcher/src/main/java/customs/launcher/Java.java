package customs.launcher;

import java.nio.file.Path;

/** The Java that runs this launcher also runs what it starts. */
class Java {
    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
