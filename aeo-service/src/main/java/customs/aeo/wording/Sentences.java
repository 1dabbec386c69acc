package customs.aeo.wording;

import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Says codes in words. Days are written out, so that nobody mistakes a month for a day. */
@ApplicationScoped
public class Sentences {
    private final Wording wording;

    Sentences(Wording wording) {
        this.wording = wording;
    }

    /** The sentence of a code: wording key {@code family.CODE}. */
    public Sentence say(Locale language, String family, String code, Object... args) {
        return new Sentence(code, text(language, family + "." + code, args));
    }

    public String text(Locale language, String key, Object... args) {
        return wording.say(
                language,
                key,
                Arrays.stream(args)
                        .map(arg -> arg instanceof LocalDate day ? day(language, day) : arg)
                        .toArray());
    }

    /** The wording of a code that a programme may have invented: the code itself when there is none. */
    public String textOr(Locale language, String key, String otherwise) {
        try {
            return wording.say(language, key);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    public static String day(Locale language, LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }
}
