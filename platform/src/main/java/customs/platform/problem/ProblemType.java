package customs.platform.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One of the closed set of problems that a service answers with (RFC 9457). The set is the union of the files
 * {@code customs/problems.properties} on the class path, lines {@code slug=status|title}.
 */
public record ProblemType(String slug, int status, String title) {
    private static final String FILE = "customs/problems.properties";
    private static final Map<String, ProblemType> ALL = load();

    /** @throws IllegalArgumentException for a slug that no file declares: the set is closed */
    public static ProblemType of(String slug) {
        var type = ALL.get(slug);
        if (type == null) {
            throw new IllegalArgumentException("No " + FILE + " declares the problem " + slug);
        }
        return type;
    }

    public static boolean exists(String slug) {
        return ALL.containsKey(slug);
    }

    public static Collection<ProblemType> all() {
        return ALL.values();
    }

    public String uri() {
        return "/problems/" + slug;
    }

    private static Map<String, ProblemType> load() {
        var types = new TreeMap<String, ProblemType>();
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (URL url : Collections.list(loader.getResources(FILE))) {
                var lines = new Properties();
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    lines.load(reader);
                }
                lines.forEach((slug, value) -> {
                    var parts = value.toString().split("\\|", 2);
                    types.put(
                            slug.toString(),
                            new ProblemType(slug.toString(), Integer.parseInt(parts[0].strip()), parts[1].strip()));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(types);
    }
}
