package customs.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** Says what happens, each line with the seconds since the start. */
class Progress {
    private final PrintStream out;
    private final long began;

    Progress(PrintStream out, long began) {
        this.out = out;
        this.began = began;
    }

    /** Seconds since the start. */
    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    synchronized void step(String what) {
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds(), what);
        out.flush();
    }

    synchronized void say(String text) {
        out.println(text);
        out.flush();
    }
}
