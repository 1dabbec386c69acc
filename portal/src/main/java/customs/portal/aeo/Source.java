package customs.portal.aeo;

/**
 * Where a rule is written.
 *
 * @param standing {@code SOURCED}, or {@code UNVERIFIED} or {@code RULING}, which are shown as such
 */
public record Source(String reference, String standing) {
    /** Whether a reader has to be told that this is not the text of the law. */
    public boolean isDoubtful() {
        return !"SOURCED".equals(standing);
    }
}
