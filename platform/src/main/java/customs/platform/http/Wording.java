package customs.platform.http;

import jakarta.enterprise.context.ApplicationScoped;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** A service's sentences for people, from its {@code wording_en.properties} and {@code wording_fr.properties}. */
@ApplicationScoped
public class Wording {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /**
     * @throws IllegalArgumentException for a key that the language lacks: a sentence is never half translated
     */
    public String say(Locale language, String key, Object... args) {
        try {
            var pattern = bundles.computeIfAbsent(language, Wording::load).getString(key);
            return new MessageFormat(pattern, language).format(args);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No wording for " + key + " in " + language, e);
        }
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(
                "wording", language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
