package customs.aeo.calendar;

/** Somebody who keeps due days where they can be sorted by, and must look at them again. */
public interface DaysChanged {
    /** The working days of an administration have changed, and every clock already reads the new ones. */
    void in(String administration);
}
