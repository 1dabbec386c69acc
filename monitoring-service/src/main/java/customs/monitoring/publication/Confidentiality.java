package customs.monitoring.publication;

/** How far a figure may travel; the letters of the SDMX code list for confidentiality status. */
public enum Confidentiality {
    /** Free for publication. */
    F,
    /** Not for publication: for the Secretariat and the bodies. */
    N,
    /** Confidential: for the administration and the analyst. */
    C
}
