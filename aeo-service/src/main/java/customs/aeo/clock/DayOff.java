package customs.aeo.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which an administration does not work beside its week-ends.
 *
 * @param en what it is called in English, or null where only the day is known
 * @param fr what it is called in French, or null where only the day is known
 * @param source who says so, or null where the programme lists the day itself
 */
public record DayOff(LocalDate on, String en, String fr, LegalSource source) {
    public DayOff {
        Objects.requireNonNull(on, "on");
    }

    static DayOff unnamed(LocalDate on) {
        return new DayOff(on, null, null, null);
    }
}
