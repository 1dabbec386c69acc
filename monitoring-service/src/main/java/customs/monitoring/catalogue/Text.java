package customs.monitoring.catalogue;

import java.util.Locale;

/** One sentence in the languages of the product. */
public record Text(String en, String fr) {

    /** The sentence in {@code language}; English where there is no translation. */
    public String in(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? fr : en;
    }
}
