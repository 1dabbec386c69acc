package customs.aeo.programme;

import java.util.Locale;
import java.util.Objects;

/** A name in each language of the product. */
public record Text(String en, String fr) {
    public Text {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(fr, "fr");
    }

    /** In the language asked for; English where it is not spoken here. */
    public String in(Locale language) {
        return language.getLanguage().equals("fr") ? fr : en;
    }
}
