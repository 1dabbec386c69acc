package customs.bcp.plan;

/** What is done about a breach: mend it, or bear it for a time. */
public enum TreatmentKind {
    ACTION,
    ACCEPTED_RISK
}
