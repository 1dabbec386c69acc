package customs.aeo.assessment;

/** What an assessment finds of a criterion. */
public enum Finding {
    MET,
    NOT_MET
}
