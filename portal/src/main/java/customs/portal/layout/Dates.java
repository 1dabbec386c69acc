package customs.portal.layout;

import customs.portal.wording.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How days and moments are written: {@code {view.due.day}} "14 March 2026", {@code {view.due.remaining}} "in 12 days". */
@TemplateExtension
public class Dates {
    /** "14 March 2026", "14 mars 2026". */
    static String day(LocalDate date, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale(locale)).format(date);
    }

    /** "14 March 2026, 09:30 UTC". */
    static String moment(Instant at, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", locale(locale))
                .format(at.atOffset(ZoneOffset.UTC));
    }

    /** The day of a moment in UTC. */
    static String day(Instant at, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return day(at.atOffset(ZoneOffset.UTC).toLocalDate(), locale);
    }

    /** "today", "in 12 days", "3 days ago": counted in days of UTC. */
    static String remaining(
            LocalDate date, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        Clock clock = Arc.container().instance(Clock.class).get();
        Wording wording = Arc.container().instance(Wording.class).get();
        return remaining(date, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), wording, locale(locale));
    }

    /** Whether the day is over. */
    static boolean past(LocalDate date) {
        Clock clock = Arc.container().instance(Clock.class).get();
        return date.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    static String remaining(LocalDate date, LocalDate today, Wording wording, Locale locale) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return wording.say("layout", locale, "day_today");
        }
        return days > 0
                ? wording.say("layout", locale, "days_left", days)
                : wording.say("layout", locale, "days_past", -days);
    }

    private static Locale locale(Object locale) {
        return locale instanceof Locale chosen ? chosen : Locale.ENGLISH;
    }
}
