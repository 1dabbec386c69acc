package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;

/** Reads durations and lists from the form of the request. */
@RequestScoped
class SpanEntry {
    private final Form form;
    private final Wording wording;
    private final Language language;

    SpanEntry(Form form, Wording wording, Language language) {
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    /** Seconds; null when nothing was entered or it is no duration, the latter a fault of the field. */
    Long seconds(String name) {
        var entered = form.text(name);
        if (entered.isEmpty()) {
            return null;
        }
        var seconds = Span.parse(entered);
        if (seconds.isEmpty()) {
            form.fault(name, wording.say("bcp", language.locale(), "no_span"));
            return null;
        }
        return seconds.getAsLong();
    }

    /** As {@link #seconds}; nothing entered is a fault too. */
    Long needed(String name) {
        if (form.text(name).isEmpty()) {
            form.fault(name, wording.say("bcp", language.locale(), "span_missing"));
            return null;
        }
        return seconds(name);
    }
}
