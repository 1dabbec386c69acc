package customs.aeo.programme;

import customs.aeo.clock.DayOff;
import customs.aeo.clock.LegalSource;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Public and bank holidays by country, or by a part of a country (gb-nir), from 2000 to 2075, as the library Jollyday
 * lists them. No administration has confirmed that list, which is why it is labelled unverified; what the
 * administration records itself goes before it.
 */
final class PublicHolidays {
    /** Each administration that runs the programme has the holidays of its own country. */
    static final String OWN = "administration";

    private static final int FIRST = 2000;
    private static final int LAST = 2075;
    private static final Map<String, List<DayOff>> READ = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    static boolean known(String calendar) {
        var parts = calendar.split("-");
        if (!HolidayManager.getSupportedCalendarCodes().contains(parts[0].toUpperCase(Locale.ROOT))) {
            return false;
        }
        var place = manager(parts[0]).getCalendarHierarchy();
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            place = place.getChildren().get(part);
            if (place == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param calendar as a programme states it
     * @param administration whose country is meant where the programme says so
     * @return in order; none for a country that has no list
     */
    static List<DayOff> of(String calendar, String administration) {
        if (calendar == null) {
            return List.of();
        }
        var code = calendar.equals(OWN) ? administration.toLowerCase(Locale.ROOT) : calendar;
        return READ.computeIfAbsent(code, PublicHolidays::read);
    }

    private static List<DayOff> read(String calendar) {
        if (!known(calendar)) {
            return List.of();
        }
        var parts = calendar.split("-");
        var within = Arrays.copyOfRange(parts, 1, parts.length);
        var manager = manager(parts[0]);
        var source = new LegalSource(
                "Public holidays %s as listed by Jollyday; the law was not read"
                        .formatted(calendar.toUpperCase(Locale.ROOT)),
                LegalSource.Standing.UNVERIFIED);
        var days = new TreeMap<LocalDate, DayOff>();
        IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(Year::of)
                .flatMap(year -> manager.getHolidays(year, within).stream())
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(holiday -> day(holiday, source))
                .forEach(day -> days.putIfAbsent(day.on(), day));
        return List.copyOf(days.values());
    }

    private static DayOff day(Holiday holiday, LegalSource source) {
        return new DayOff(
                holiday.getDate(),
                holiday.getDescription(Locale.ENGLISH),
                holiday.getDescription(Locale.FRENCH),
                source);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
