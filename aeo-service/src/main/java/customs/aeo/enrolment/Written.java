package customs.aeo.enrolment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Something long, written to disk whole before any of it is sent: a file that breaks off never leaves. */
final class Written {
    private Written() {}

    /** What writes it. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** What was written; the file is gone when the stream is closed. */
    static InputStream by(Writer writer) {
        Path file = null;
        try {
            file = Files.createTempFile("register-", ".out");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.write(out);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            ImportRows.delete(file);
            throw e instanceof RuntimeException unexpected
                    ? unexpected
                    : new UncheckedIOException("A file cannot be written", (IOException) e);
        }
    }
}
