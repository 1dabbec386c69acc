package customs.bcp.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days in which a service may be away for less long than otherwise: a season ({@code 11-20} to {@code 01-05}, each year,
 * also over the end of it) or days of each month ({@code 25} to {@code 31}). First and last day belong to it; a day that a
 * month does not have is its last.
 *
 * @param from {@code MM-DD} or {@code DD}
 * @param until of the same form
 * @param mtpdSeconds maximum tolerable period of disruption on these days
 */
public record PeakWindow(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Pattern(regexp = FORM) String from,
        @NotNull @Pattern(regexp = FORM) String until,
        @NotNull Long mtpdSeconds) {
    private static final String FORM = "((0[1-9]|1[0-2])-)?(0[1-9]|[12]\\d|3[01])";

    /** Whether both ends are days of a year, or both days of a month. */
    boolean ofOneForm() {
        return from.length() == until.length();
    }

    /** Whether a day belongs to it. */
    public boolean holds(LocalDate day) {
        if (from.length() == 2) {
            int last = day.lengthOfMonth();
            return between(
                    day.getDayOfMonth(),
                    Math.min(Integer.parseInt(from), last),
                    Math.min(Integer.parseInt(until), last));
        }
        return between(place(MonthDay.from(day)), place(from, day), place(until, day));
    }

    private static int place(String monthDay, LocalDate day) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int last = day.withDayOfMonth(1).withMonth(month).lengthOfMonth();
        return place(MonthDay.of(month, Math.min(Integer.parseInt(monthDay.substring(3)), last)));
    }

    private static int place(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static boolean between(int day, int first, int last) {
        return first <= last ? first <= day && day <= last : day >= first || day <= last;
    }
}
