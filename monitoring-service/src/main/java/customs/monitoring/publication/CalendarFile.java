package customs.monitoring.publication;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** Writes days as an iCalendar file (RFC 5545), each as an event of whole days. */
final class CalendarFile {
    private static final List<Duration> REMINDERS = List.of(Duration.ofDays(-30), Duration.ofDays(-7));

    private CalendarFile() {}

    /** @param name what a calendar calls the feed */
    static byte[] write(String name, List<CalendarDay> days) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Customs resilience//Monitoring//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        days.forEach(day -> calendar.add(event(day)));
        try (var out = new ByteArrayOutputStream()) {
            // An empty feed is a feed too, which the strict check would refuse.
            new CalendarOutputter(!days.isEmpty()).output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(CalendarDay day) {
        VEvent event = new VEvent(false);
        event.add(new Uid(day.uid()));
        event.add(new DtStamp(day.revisedAt()));
        event.add(new DtStart<>(day.from()));
        event.add(new DtEnd<>(day.until().plusDays(1)));
        event.add(new Summary(day.summary()));
        event.add(new Sequence(day.revision()));
        event.add(new Status(day.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (day.due() && !day.cancelled()) {
            REMINDERS.forEach(before -> {
                VAlarm alarm = new VAlarm(before);
                alarm.add(new Action(Action.VALUE_DISPLAY));
                alarm.add(new Description(day.summary()));
                event.add(alarm);
            });
        }
        return event;
    }
}
