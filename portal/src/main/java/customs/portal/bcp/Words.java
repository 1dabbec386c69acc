package customs.portal.bcp;

import customs.portal.wording.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What templates of this job need said: {@code {bcpWord:span(service.rtoSeconds)}} is "4 h 30 min". */
@TemplateExtension(namespace = "bcpWord")
class Words {
    /** A duration; a dash for none. */
    static String span(Long seconds, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return seconds == null ? "–" : Span.words(seconds, locale(locale));
    }

    /** A duration for a field: empty for none. */
    static String entry(Long seconds, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return seconds == null ? "" : Span.words(seconds, locale(locale));
    }

    /** The time after which something is back: "after 7 h", "never". */
    static String back(Long seconds, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var wording = Arc.container().instance(Wording.class).get();
        return seconds == null
                ? wording.say("bcp", locale(locale), "never")
                : seconds == 0
                        ? wording.say("bcp", locale(locale), "not_down")
                        : wording.say("bcp", locale(locale), "back_after", Span.words(seconds, locale(locale)));
    }

    /** What a person wrote, line by line. */
    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    /** As a value in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Locale locale(Object locale) {
        return locale instanceof Locale chosen ? chosen : Locale.ENGLISH;
    }
}
