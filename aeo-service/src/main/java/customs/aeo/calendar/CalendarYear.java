package customs.aeo.calendar;

import customs.aeo.programme.Programme;
import customs.aeo.programme.SourceView;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The working days of an administration in a year. */
@Schema(description = "Days without work, and days worked against the calendar, of one administration and year")
public record CalendarYear(
        @Schema(required = true) String administration,
        @Schema(required = true) int year,

        @Schema(required = true, description = "Days of the week without work; empty when no programme is in force")
        List<DayOfWeek> weekend,

        @Schema(nullable = true, description = "Calendar of public holidays that the programme names")
        String publicHolidays,

        @Schema(required = true) List<CalendarEntryView> days,
        @Schema(required = true) List<ActLink> acts) {

    /** Who says so. */
    public enum Origin {
        /** The administration declared it. */
        ADMINISTRATION,
        /** The programme in force states it or takes it from the public holidays. */
        PROGRAMME
    }

    @Schema(description = "One day and who says so")
    public record CalendarEntryView(
            @Schema(required = true) LocalDate on,
            @Schema(required = true) CalendarDay.Kind kind,
            @Schema(required = true) Origin origin,

            @Schema(nullable = true, description = "Left out where the programme lists the day without a name")
            String name,

            @Schema(nullable = true) SourceView source,

            @Schema(nullable = true, description = "The declaration; left out for a day of the programme")
            CalendarDayView declared) {}

    static CalendarYear of(
            String administration, Year year, List<CalendarDay> declared, Optional<Programme> programme, Actor actor) {
        var own = declared.stream()
                .filter(day -> day.stage() == CalendarDay.Stage.RECORDED)
                .map(CalendarDay::on)
                .toList();
        var entries = new ArrayList<CalendarEntryView>();
        declared.forEach(day -> entries.add(new CalendarEntryView(
                day.on(),
                day.type(),
                Origin.ADMINISTRATION,
                french(actor) ? day.fr() : day.en(),
                SourceView.of(day.legalSource()),
                CalendarDayView.of(day, actor))));
        programme.ifPresent(law -> law.calendar().holidays().values().stream()
                .filter(day -> day.on().getYear() == year.getValue() && !own.contains(day.on()))
                .forEach(day -> entries.add(new CalendarEntryView(
                        day.on(),
                        CalendarDay.Kind.HOLIDAY,
                        Origin.PROGRAMME,
                        french(actor) ? day.fr() : day.en(),
                        SourceView.of(day.source()),
                        null))));
        entries.sort(Comparator.comparing(CalendarEntryView::on));
        return new CalendarYear(
                administration,
                year.getValue(),
                programme
                        .map(law -> law.calendar().weekend().stream().sorted().toList())
                        .orElse(List.of()),
                programme.map(Programme::publicHolidays).orElse(null),
                entries,
                actor.has("administrator") ? List.of(ActLink.post("record-day", "/api/v1/calendar-days")) : List.of());
    }

    private static boolean french(Actor actor) {
        return actor.language().getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
