package customs.aeo.programme;

import customs.aeo.clock.DayOff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an administration itself has recorded about its working days.
 *
 * @param off days on which it does not work
 * @param worked days on which it works although a week-end or a public holiday falls on them
 */
public record OwnDays(List<DayOff> off, Set<LocalDate> worked) {
    static final OwnDays NONE = new OwnDays(List.of(), Set.of());

    public OwnDays {
        off = List.copyOf(off);
        worked = Set.copyOf(worked);
    }
}
