package customs.bcp.plan;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plans to begin from, {@code starters/*.yaml}. A text has both languages, {@code {en: …, fr: …}}; one that begins
 * with {@code @} is looked up in {@code shared.yaml}.
 */
@ApplicationScoped
class PlanStarters {
    private static final List<String> FILES =
            List.of("outage", "ransomware", "site-loss", "pandemic", "port-closure", "relief");
    private static final Set<String> LANGUAGES = Set.of("en", "fr");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, List<PlanStarter>> byLanguage;

    PlanStarters() {
        var shared = read("shared");
        byLanguage = LANGUAGES.stream().collect(Collectors.toMap(language -> language, language -> FILES.stream()
                .map(file -> JSON.convertValue(inLanguage(read(file), language, shared, file), PlanStarter.class))
                .toList()));
    }

    List<PlanStarter> all(Locale language) {
        return byLanguage.get("fr".equals(language.getLanguage()) ? "fr" : "en");
    }

    PlanStarter get(String code, Locale language) {
        return all(language).stream()
                .filter(starter -> starter.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan to begin from"));
    }

    private static Object inLanguage(Object value, String language, Map<String, Object> shared, String file) {
        return switch (value) {
            case Map<?, ?> map when map.keySet().equals(LANGUAGES) -> map.get(language);
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> inLanguage(entry.getValue(), language, shared, file)));
            case List<?> list ->
                list.stream()
                        .map(one -> inLanguage(one, language, shared, file))
                        .toList();
            case String text
            when text.startsWith("@") -> {
                var found = shared.get(text.substring(1));
                if (found == null) {
                    throw new IllegalStateException("starters/%s.yaml: %s is not shared".formatted(file, text));
                }
                yield inLanguage(found, language, shared, "shared");
            }
            default -> value;
        };
    }

    private static Map<String, Object> read(String file) {
        var path = "/starters/" + file + ".yaml";
        try (var stream = PlanStarters.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
