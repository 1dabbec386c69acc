package customs.portal.aeo;

import customs.portal.wording.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;

import java.util.List;
import java.util.Locale;

/** Words for codes that a programme may have invented: {@code {aeoWord:event(clock.start)}}; the code itself when there is no word. */
@TemplateExtension(namespace = "aeoWord")
class Words {
    static String event(String code, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return of("event", code, locale);
    }

    static String outcome(String code, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return of("outcome", code, locale);
    }

    /** "30 calendar days", "12 months". */
    static String span(
            Integer number, String unit, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return wording().say("aeo", locale(locale), "span_" + unit, number);
    }

    /** "1.4 MB", "12 KB": for people, so rounded. */
    static String size(Long bytes, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        if (bytes < 1_000) {
            return wording().say("aeo", locale(locale), "size_bytes", bytes);
        }
        return bytes < 1_000_000
                ? wording().say("aeo", locale(locale), "size_kb", bytes / 1_000)
                : wording().say("aeo", locale(locale), "size_mb", bytes / 1_000_000.0);
    }

    /** What a person wrote, line by line. */
    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static String of(String prefix, String code, Object locale) {
        var key = prefix + "_" + code;
        return wording().has("aeo", key) ? wording().say("aeo", locale(locale), key) : code;
    }

    private static Wording wording() {
        return Arc.container().instance(Wording.class).get();
    }

    private static Locale locale(Object locale) {
        return locale instanceof Locale chosen ? chosen : Locale.ENGLISH;
    }
}
