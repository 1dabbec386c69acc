package customs.platform.act;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who acts: the claims of a verified token, or the system itself.
 *
 * @param id             the token's {@code sub}; it alone enters history
 * @param name           for display, never stored in history
 * @param administration ISO 3166-1 alpha-2 (XA, XB … in the demonstration), null for WCO bodies and background clients
 * @param operator       trader identification number, null unless a trader
 * @param bodies         PTC, EC for delegates and secretaries
 * @param region         region code of a regional reader, else null
 * @param language       language for sentences: English or French
 * @param inputHash      SHA-256 of the request body that this actor sent, null where there is none
 */
public record Actor(
        String id,
        String name,
        Set<String> roles,
        String administration,
        String operator,
        Set<String> bodies,
        String region,
        Locale language,
        String inputHash) {

    public static final Actor ANONYMOUS =
            new Actor("anonymous", "anonymous", Set.of(), null, null, Set.of(), null, Locale.ENGLISH, null);

    /** The system acting by a rule, e.g. a deadline that expired; {@code name} says which part of it. */
    public static Actor system(String name) {
        return new Actor("system:" + name, name, Set.of(), null, null, Set.of(), null, Locale.ENGLISH, null);
    }

    /** A person of an administration; for records that are loaded, not typed. */
    public static Actor of(String id, String administration, String... roles) {
        return new Actor(id, id, Set.of(roles), administration, null, Set.of(), null, Locale.ENGLISH, null);
    }

    public Actor withOperator(String number) {
        return new Actor(id, name, roles, administration, number, bodies, region, language, inputHash);
    }

    public Actor withBodies(String... codes) {
        return new Actor(id, name, roles, administration, operator, Set.of(codes), region, language, inputHash);
    }

    /** The same person with a request: its language, the hash of its body or null. */
    Actor asking(Locale in, String hash) {
        return new Actor(id, name, roles, administration, operator, bodies, region, in, hash);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... some) {
        return Stream.of(some).anyMatch(roles::contains);
    }
}
