package customs.portal.form;

import customs.portal.session.Language;
import customs.portal.wording.Wording;

import java.util.Arrays;
import java.util.List;

/**
 * One of the values of a select, radio or check box field.
 *
 * @param value what is sent
 * @param text what is shown
 * @param hint explanation under it, or empty
 */
public record Choice(String value, String text, String hint) {
    public Choice(String value, String text) {
        this(value, text, "");
    }

    /** One choice per value, worded under {@code <prefix>_<value>} in the area. */
    public static List<Choice> of(Wording wording, Language language, String area, String prefix, String... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value, wording.say(area, language.locale(), prefix + "_" + value)))
                .toList();
    }
}
