package customs.aeo.clock;

import java.util.Objects;

/**
 * One legal limit as a programme states it. Counting excludes the day of the start event.
 *
 * @param code the programme's name of the limit
 * @param number how many units; zero is allowed
 * @param start the kind of event that starts the limit; a later event of this kind starts it anew
 * @param end the kind of event that meets the limit, or null when the limit only marks a day
 * @param extension how far the limit may be moved, or null when it may not
 * @param pause between which events the limit stands still, or null
 * @param expiry what follows when nothing happens in time
 * @param late what becomes of the end event when it comes after the limit
 */
public record Rule(
        String code,
        int number,
        Unit unit,
        String start,
        String end,
        RollOver rollOver,
        Boundary boundary,
        Extension extension,
        Pause pause,
        Expiry expiry,
        Late late,
        LegalSource source) {

    /** What becomes of an act that comes after its limit. */
    public enum Late {
        /** It counts, and the limit was not kept. */
        BREACH,
        /** It is not taken any more. */
        REFUSED
    }

    /** A limit whose late acts count as a breach. */
    public Rule(
            String code,
            int number,
            Unit unit,
            String start,
            String end,
            RollOver rollOver,
            Boundary boundary,
            Extension extension,
            Pause pause,
            Expiry expiry,
            LegalSource source) {
        this(code, number, unit, start, end, rollOver, boundary, extension, pause, expiry, Late.BREACH, source);
    }

    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(source, "source");
        if (number < 0) {
            throw new IllegalArgumentException("A limit of " + number + " units");
        }
        if (start.equals(end)) {
            throw new IllegalArgumentException("A limit that starts and ends with " + start);
        }
        rollOver = rollOver == null ? RollOver.NONE : rollOver;
        boundary = boundary == null ? Boundary.LAST_DAY_BELONGS : boundary;
        expiry = expiry == null ? Expiry.NOTHING : expiry;
        late = late == null ? Late.BREACH : late;
    }

    /**
     * How far a limit may be extended in all.
     *
     * @param maximum in units, or null when only an agreement limits it
     */
    public record Extension(Integer maximum, Unit unit, LegalSource source) {}

    /** A limit stands still from one kind of event until another. */
    public record Pause(String from, String until, LegalSource source) {}

    /**
     * What follows when a limit passes.
     *
     * @param outcome the programme's word for it; NOTHING when nothing changes by itself
     * @param by who brings it about
     * @param source null only where nothing follows
     */
    public record Expiry(String outcome, By by, LegalSource source) {
        public static final Expiry NOTHING = new Expiry("NOTHING", By.NOBODY, null);

        public Expiry {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(by, "by");
        }

        /** Who brings the outcome about. */
        public enum By {
            NOBODY,
            OFFICER,
            SYSTEM
        }
    }
}
