package customs.aeo.reminder;

import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a mail about due days says: numbers of cases, days, and where to look; nothing else of a case leaves the service. */
@ApplicationScoped
class Letter {
    private final Sentences sentences;
    private final String portal;

    Letter(Sentences sentences, @ConfigProperty(name = "customs.portal.url") String portal) {
        this.sentences = sentences;
        this.portal = portal;
    }

    String subject(List<Duty> duties, LocalDate today, Locale language) {
        var late = duties.stream().filter(duty -> duty.remaining(today) < 0).count();
        return sentences.text(language, late > 0 ? "reminder.subject.late" : "reminder.subject", duties.size(), late);
    }

    String text(List<Duty> duties, LocalDate today, Locale language) {
        var text = new StringBuilder(sentences.text(language, "reminder.opening")).append("\n\n");
        for (var duty : duties) {
            text.append("- ").append(line(duty, today, language)).append('\n');
        }
        return text.append('\n')
                .append(sentences.text(language, "reminder.closing", portal + "/aeo/reminders"))
                .append('\n')
                .toString();
    }

    private String line(Duty duty, LocalDate today, Locale language) {
        var remaining = duty.remaining(today);
        var key = remaining >= 0 ? "reminder.ahead" : duty.own() ? "reminder.late" : "reminder.escalated";
        var what = sentences.text(
                language, "reminder.about." + duty.kind(), duty.number() == null ? duty.name() : duty.number());
        return sentences.text(language, key, what, duty.due(), Math.abs(remaining));
    }
}
