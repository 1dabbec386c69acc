package customs.portal.session;

import org.junit.jupiter.api.Test;

import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The choice counts before the browser's preference; English is what remains. */
class LanguageTest {
    @Test
    void theChoiceCounts() {
        assertEquals(Locale.FRENCH, Language.choose("fr", "en-GB"));
        assertEquals(Locale.ENGLISH, Language.choose("en", "fr"));
    }

    @Test
    void thenTheBrowser() {
        assertEquals(Locale.FRENCH, Language.choose(null, "de, fr-CA;q=0.8, en;q=0.5"));
        assertEquals(Locale.ENGLISH, Language.choose("de", "de, en;q=0.5, fr;q=0.2"));
    }

    @Test
    void elseEnglish() {
        assertEquals(Locale.ENGLISH, Language.choose(null, null));
        assertEquals(Locale.ENGLISH, Language.choose(null, "de"));
        assertEquals(Locale.ENGLISH, Language.choose(null, ";;;"));
    }
}
