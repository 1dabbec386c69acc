package customs.aeo.reminder;

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
import java.time.Instant;
import java.util.List;

/**
 * Writes due days as an iCalendar file (RFC 5545), each as an event of a whole day. An event keeps its UID for good; a
 * change raises SEQUENCE; what is no longer to be kept stays for a time, cancelled, so that calendars take it back.
 */
final class FeedFile {
    private FeedFile() {}

    /**
     * @param name what a calendar calls the feed
     * @param daysBefore when the calendar itself is to remind
     */
    static byte[] write(String name, List<Duty> duties, List<Integer> daysBefore, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Customs resilience//AEO//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        duties.forEach(duty -> calendar.add(event(duty, daysBefore, now)));
        try (var out = new ByteArrayOutputStream()) {
            // An empty feed is a feed too, which the strict check would refuse.
            new CalendarOutputter(!duties.isEmpty()).output(calendar, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(Duty duty, List<Integer> daysBefore, Instant now) {
        var summary = duty.number() == null ? duty.name() : "%s: %s".formatted(duty.number(), duty.name());
        var event = new VEvent(false);
        event.add(new Uid("%s.%s@aeo".formatted(duty.about(), duty.clock())));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(duty.due()));
        event.add(new DtEnd<>(duty.due().plusDays(1)));
        event.add(new Summary(summary));
        event.add(new Sequence(duty.revision()));
        event.add(new Status(duty.open() ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        if (duty.open()) {
            daysBefore.forEach(days -> {
                var alarm = new VAlarm(Duration.ofDays(-days));
                alarm.add(new Action(Action.VALUE_DISPLAY));
                alarm.add(new Description(summary));
                event.add(alarm);
            });
        }
        return event;
    }
}
