package customs.monitoring.publication;

import customs.platform.http.Wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Words and numbers of a printed page, in one language. */
public final class PrintedWords {
    private final Wording wording;
    private final Locale language;

    PrintedWords(Wording wording, Locale language) {
        this.wording = wording;
        this.language = language;
    }

    public String of(String key) {
        return wording.say(language, key);
    }

    public String of(String key, Object first) {
        return wording.say(language, key, text(first));
    }

    public String of(String key, Object first, Object second) {
        return wording.say(language, key, text(first), text(second));
    }

    /** At most four decimals; a dash where there is none. */
    public String number(BigDecimal number) {
        if (number == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(4);
        // The typeface has no narrow no-break space, by which French groups digits.
        return format.format(number).replace('\u202f', '\u00a0');
    }

    /** A share of one, in percent. */
    public String share(BigDecimal share) {
        return share == null ? "–" : number(share.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP)) + " %";
    }

    public String language() {
        return language.getLanguage();
    }

    private static Object text(Object value) {
        return value instanceof Number ? value.toString() : value;
    }
}
