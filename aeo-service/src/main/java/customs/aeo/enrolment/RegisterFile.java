package customs.aeo.enrolment;

import customs.platform.problem.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The rows of a file, read one after another; never the whole file at once. */
interface RegisterFile extends Iterator<RegisterRow>, AutoCloseable {
    int MOST_COLUMNS = 100;
    int LONGEST_CELL = 8_000;

    /** What a file is, by its content. */
    enum Format {
        CSV,
        XLSX
    }

    @Override
    void close();

    /** @throws Refusal empty-file, unsafe-file, unreadable-file */
    static Format format(Path file) {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(4);
            if (head.length == 0) {
                throw new Refusal("empty-file", "The file has no content.");
            }
            if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
                SheetGuard.check(file);
                return Format.XLSX;
            }
            return Format.CSV;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** @throws Refusal unreadable-file, also later, while rows are read */
    static RegisterFile open(Path file, Format format) {
        return switch (format) {
            case CSV -> new TextFile(file);
            case XLSX -> new SheetFile(file);
        };
    }

    static Refusal unreadable() {
        return new Refusal("unreadable-file", "The file cannot be read; save it again as CSV in UTF-8 or as XLSX.");
    }
}
