package customs.bcp.estate;

/** A record of one administration. */
public interface Owned {
    /** ISO 3166-1 alpha-2; XA, XB … in the demonstration. */
    String administration();
}
