package customs.aeo.programme;

import java.util.List;
import java.util.Optional;

/** The shipped programme files, read without the framework. */
public final class ProgrammeFiles {
    public static final List<String> SHIPPED =
            List.of("eu", "gb", "xi", "us-ctpat", "gcc-style", "kr", "cn", "cn-2026", "in", "ca", "sg", "xa", "xb");

    private ProgrammeFiles() {}

    public static Programme read(String code) {
        try {
            return new ProgrammeReader(ProgrammeFiles::find)
                    .read(code + ".yaml", find(code).orElseThrow());
        } catch (ProgrammeFaults e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** A shipped file with something left out, under a text that occurs in it. */
    public static Programme without(String code, String part) {
        var whole = find(code).orElseThrow();
        if (!whole.contains(part)) {
            throw new AssertionError("%s.yaml has no %s".formatted(code, part));
        }
        try {
            return new ProgrammeReader(ProgrammeFiles::find).read(code + ".yaml", whole.replace(part, ""));
        } catch (ProgrammeFaults e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static Optional<String> find(String code) {
        return Programmes.file(code);
    }
}
