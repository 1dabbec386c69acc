package customs.aeo.calendar;

import java.time.Instant;

/** Somebody who keeps due days where they can be sorted by, and must look at them again. */
public interface KeptDays {
    /** The working days of an administration have changed, and every clock already reads the new ones. */
    void changed(String administration);

    /** Before somebody sorts by them: reads again the days that time alone may have moved, in the caller's transaction. */
    void upToDate(String administration, Instant now);

    /** The same for every administration that has such days. */
    void upToDate(Instant now);
}
