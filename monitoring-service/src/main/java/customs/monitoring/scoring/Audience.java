package customs.monitoring.scoring;

/** Who reads a figure, from the least to the most that is shown (R14). Each sees what those before it see. */
public enum Audience {
    /** Anyone, without signing in. */
    PUBLIC,
    /** The Secretariat and the bodies. */
    WCO,
    /** The analyst who checks the reports; sees every value. */
    ANALYST;

    /** Whether this audience sees a value that {@code least} is the least audience to see. */
    public boolean sees(Audience least) {
        return compareTo(least) >= 0;
    }
}
