package customs.aeo.programme;

import java.util.List;
import java.util.Optional;

/** The shipped programme files, read without the framework. */
public final class ProgrammeFiles {
    public static final List<String> SHIPPED = List.of("eu", "us-ctpat", "xa", "xb");

    private ProgrammeFiles() {}

    public static Programme read(String code) {
        try {
            return new ProgrammeReader(ProgrammeFiles::find)
                    .read(code + ".yaml", find(code).orElseThrow());
        } catch (ProgrammeFaults e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static Optional<String> find(String code) {
        return Programmes.file(code);
    }
}
