package customs.bcp.pack;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the printed plan. */
class PackLabels {
    private final ResourceBundle words;

    PackLabels(Locale language) {
        words = ResourceBundle.getBundle(
                "customs.bcp.pack.label",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String of(String key) {
        return words.getString(key);
    }

    String of(Enum<?> value) {
        return words.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String language() {
        return words.getLocale().getLanguage();
    }
}
