package customs.monitoring.report;

/** Who may see a value, chosen by the Member for each. */
public enum Disclosure {
    /** Anyone who may see the report. */
    PUBLIC,
    /** The Secretariat and the bodies. */
    WCO,
    /** The administration and the analyst who checks the report. */
    PRIVATE
}
