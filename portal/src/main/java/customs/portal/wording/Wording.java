package customs.portal.wording;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The portal's sentences in English and French. One pair of files per area, {@code customs/portal/<area>/wording_en.properties} and
 * {@code wording_fr.properties} (UTF-8), with the same keys. Values are {@link MessageFormat} patterns in which an apostrophe is an
 * apostrophe; plural forms are written {@code {0,choice,0#none|1#one firm|1<{0} firms}}.
 */
@ApplicationScoped
public class Wording {
    /** Every area that has sentences; an area without files does not start. */
    public static final List<String> AREAS =
            List.of("layout", "problem", "home", "aeo", "bcp", "analysis", "monitoring");

    private final Map<String, Map<String, String>> sentences = new TreeMap<>();

    Wording() {
        for (String area : AREAS) {
            for (String language : List.of("en", "fr")) {
                sentences.put(area + "/" + language, read(area, language));
            }
        }
    }

    /** The sentence in that language ("en" or "fr"). An unknown key is a programming error, found by the tests. */
    public String say(String area, Locale language, String key, Object... arguments) {
        String pattern = of(area, language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence " + area + ":" + key + " in " + language);
        }
        return format(pattern, language, arguments);
    }

    /** Whether the area has a sentence under that key. */
    public boolean has(String area, String key) {
        return sentences.get(area + "/en").containsKey(key);
    }

    /** All sentences of an area in one language. */
    public Map<String, String> of(String area, Locale language) {
        return sentences.get(area + "/" + ("fr".equals(language.getLanguage()) ? "fr" : "en"));
    }

    private static String format(String pattern, Locale language, Object... arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern.replace("'", "''"), language).format(arguments);
    }

    private static Map<String, String> read(String area, String language) {
        String name = "customs/portal/" + area + "/wording_" + language + ".properties";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> map = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
            return Map.copyOf(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
