package customs.aeo.clock;

import customs.platform.time.Deadlines;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every limit, whatever the programme says. */
class LegalClockPropertyTest {
    private static final LegalSource SOURCE = new LegalSource("any law", LegalSource.Standing.SOURCED);
    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2032, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
        return weekends.flatMap(
                weekend -> days().set().ofMaxSize(12).map(holidays -> new WorkingCalendar(weekend, holidays)));
    }

    private static Rule rule(int number, Unit unit, RollOver rollOver) {
        return new Rule(
                "limit",
                number,
                unit,
                "START",
                "END",
                rollOver,
                null,
                new Rule.Extension(null, null, SOURCE),
                null,
                null,
                SOURCE);
    }

    private static LocalDate due(Rule rule, WorkingCalendar calendar, Event... events) {
        return LegalClock.read(rule, calendar, List.of(events), FAR).due();
    }

    @Property(tries = 500)
    void aLongerLimitNeverFallsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll Unit unit,
            @ForAll RollOver rollOver,
            @ForAll @IntRange(max = 200) int number,
            @ForAll @IntRange(max = 30) int more) {
        var shorter = due(rule(number, unit, rollOver), calendar, Event.of("START", start));
        var longer = due(rule(number + more, unit, rollOver), calendar, Event.of("START", start));
        assertFalse(longer.isBefore(shorter), () -> longer + " before " + shorter);
    }

    @Property(tries = 300)
    void aLaterStartNeverFallsDueEarlier(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll Unit unit,
            @ForAll RollOver rollOver,
            @ForAll @IntRange(max = 120) int number,
            @ForAll @IntRange(max = 40) int later) {
        var rule = rule(number, unit, rollOver);
        var first = due(rule, calendar, Event.of("START", start));
        var second = due(rule, calendar, Event.of("START", start.plusDays(later)));
        assertFalse(second.isBefore(first));
    }

    @Property(tries = 300)
    void standingStillForNoDayChangesNothing(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll Unit unit,
            @ForAll RollOver rollOver,
            @ForAll @IntRange(min = 1, max = 120) int number,
            @ForAll @IntRange(max = 60) int after) {
        var rule = rule(number, unit, rollOver);
        var day = start.plusDays(after);
        assertEquals(
                due(rule, calendar, Event.of("START", start)),
                due(
                        rule,
                        calendar,
                        Event.of("START", start),
                        Event.suspension("limit", day),
                        Event.resumption("limit", day)));
    }

    @Property(tries = 300)
    void aPauseNeverMakesALimitFallEarlier(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int number,
            @ForAll @IntRange(max = 60) int after,
            @ForAll @IntRange(max = 90) int pause) {
        var rule = rule(number, unit, RollOver.NONE);
        var plain = due(rule, calendar, Event.of("START", start));
        var paused = due(
                rule,
                calendar,
                Event.of("START", start),
                Event.suspension("limit", start.plusDays(after)),
                Event.resumption("limit", start.plusDays(after + pause)));
        assertFalse(paused.isBefore(plain), () -> paused + " before " + plain);
    }

    @Property(tries = 300)
    void aDayOffNeverMakesALimitFallEarlierAndADayWorkedNeverLater(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll Unit unit,
            @ForAll RollOver rollOver,
            @ForAll @IntRange(max = 120) int number,
            @ForAll @IntRange(max = 150) int day) {
        var declared = start.plusDays(day);
        var rule = rule(number, unit, rollOver);
        var before = due(rule, calendar, Event.of("START", start));
        var off = calendar.with(List.of(new DayOff(declared, "Day", "Jour", SOURCE)), Set.of());
        assertFalse(due(rule, off, Event.of("START", start)).isBefore(before));
        var worked = calendar.with(List.of(), Set.of(declared));
        assertFalse(due(rule, worked, Event.of("START", start)).isAfter(before));
        assertTrue(worked.works(declared) && !off.works(declared));
        assertEquals(off, worked.with(List.of(new DayOff(declared, "Day", "Jour", SOURCE)), Set.of()));
    }

    @Property(tries = 300)
    void theExplanationNamesExactlyTheHolidaysThatALimitInWorkingDaysPassesOver(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = 1, max = 60) int number) {
        var rule = rule(number, Unit.WORKING_DAY, RollOver.NONE);
        var reading = LegalClock.read(rule, calendar, List.of(Event.of("START", start)), start);
        var named = reading.steps().getFirst().off().stream().map(DayOff::on).toList();
        var expected = start.plusDays(1)
                .datesUntil(reading.due().plusDays(1))
                .filter(calendar.holidays()::containsKey)
                .filter(day -> !calendar.weekend().contains(day.getDayOfWeek()))
                .toList();
        assertEquals(expected, named);
    }

    /** A legal day is a day of the administration's calendar, also when its clocks are changed within it. */
    @Property(tries = 300)
    void aChangeOfTheClockMovesNoDay(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 400) int number, @ForAll("zones") ZoneId zone) {
        var received = Deadlines.dayOf(Deadlines.startOfDay(start, zone), zone);
        var rule = rule(number, Unit.CALENDAR_DAY, RollOver.NONE);
        var due = due(rule, new WorkingCalendar(Set.of(), Set.of()), Event.of("START", received));
        assertEquals(start.plusDays(number), due);
        assertEquals(due, Deadlines.dayOf(Deadlines.endOfDay(due, zone), zone));
        assertEquals(
                due.plusDays(1), Deadlines.dayOf(Deadlines.endOfDay(due, zone).plusSeconds(1), zone));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Brussels", "America/New_York", "Asia/Riyadh", "Australia/Lord_Howe", "Pacific/Apia")
                .map(ZoneId::of);
    }

    @Property(tries = 300)
    void rollOverEndsOnAWorkingDayAndNeverEarlier(
            @ForAll("days") LocalDate start,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll Unit unit,
            @ForAll @IntRange(max = 120) int number) {
        var plain = due(rule(number, unit, RollOver.NONE), calendar, Event.of("START", start));
        var rolled = due(rule(number, unit, RollOver.NEXT_WORKING_DAY), calendar, Event.of("START", start));
        assertTrue(calendar.works(rolled));
        assertFalse(rolled.isBefore(plain));
    }

    @Property(tries = 200)
    void theOrderInWhichEventsOfDifferentDaysArriveDoesNotMatter(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 20) int gap, @ForAll long seed) {
        var rule = rule(120, Unit.CALENDAR_DAY, RollOver.NONE);
        var calendar = new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
        var events = new ArrayList<>(List.of(
                Event.of("START", start),
                Event.suspension("limit", start.plusDays(gap)),
                Event.resumption("limit", start.plusDays(2L * gap)),
                Event.extension("limit", start.plusDays(3L * gap), 10, Unit.CALENDAR_DAY, "more time"),
                Event.of("END", start.plusDays(4L * gap))));
        var expected = LegalClock.read(rule, calendar, List.copyOf(events), FAR);
        Collections.shuffle(events, new Random(seed));
        assertEquals(expected, LegalClock.read(rule, calendar, events, FAR));
    }

    @Example
    void monthsClampToTheEndOfTheMonth() {
        var calendar = new WorkingCalendar(Set.of(), Set.of());
        var oneMonth = rule(1, Unit.MONTH, RollOver.NONE);
        assertEquals(LocalDate.of(2026, 2, 28), due(oneMonth, calendar, Event.of("START", LocalDate.of(2026, 1, 31))));
        assertEquals(LocalDate.of(2028, 2, 29), due(oneMonth, calendar, Event.of("START", LocalDate.of(2028, 1, 31))));
        assertEquals(
                LocalDate.of(2027, 2, 28),
                due(rule(36, Unit.MONTH, RollOver.NONE), calendar, Event.of("START", LocalDate.of(2024, 2, 29))));
        assertEquals(
                LocalDate.of(2028, 2, 29),
                due(rule(1, Unit.CALENDAR_DAY, RollOver.NONE), calendar, Event.of("START", LocalDate.of(2028, 2, 28))));
    }

    @Example
    void holidaysAndWeekEndsChain() {
        var friday = LocalDate.of(2026, 12, 25);
        var calendar = new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(friday, LocalDate.of(2026, 12, 28)));
        assertEquals(
                LocalDate.of(2026, 12, 29),
                due(
                        rule(1, Unit.CALENDAR_DAY, RollOver.NEXT_WORKING_DAY),
                        calendar,
                        Event.of("START", friday.minusDays(1))));
        assertEquals(
                LocalDate.of(2026, 12, 29),
                due(rule(1, Unit.WORKING_DAY, RollOver.NONE), calendar, Event.of("START", friday.minusDays(1))));
    }
}
