package customs.portal.service;

import java.util.List;

/**
 * What the caller may do now with a record, as its service says it; the portal draws buttons from these and from nothing else.
 *
 * @param act name of the act, for example {@code grant}
 * @param method HTTP method of the service's operation
 * @param href address of the service's operation
 */
public record ActLink(String act, String method, String href) {
    /** Whether the act is among those offered. */
    public static boolean offered(List<ActLink> acts, String act) {
        return acts != null && acts.stream().anyMatch(link -> link.act().equals(act));
    }
}
