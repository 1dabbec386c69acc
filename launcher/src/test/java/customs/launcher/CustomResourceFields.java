package customs.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The committed list of the fields that a kind of custom resource has. */
record CustomResourceFields(List<String> patterns) {
    static CustomResourceFields of(String apiVersion, String kind) {
        var prefix = apiVersion + " " + kind + " ";
        try (var stream = CustomResourceFields.class.getResourceAsStream("/kubernetes/custom-resource-fields.txt")) {
            var patterns = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()))
                    .toList();
            if (patterns.isEmpty()) {
                throw new IllegalStateException("No fields are listed for " + prefix);
            }
            return new CustomResourceFields(patterns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean contain(String path) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith(".**")
                        ? path.startsWith(pattern.substring(0, pattern.length() - 2))
                        : pattern.equals(path));
    }
}
