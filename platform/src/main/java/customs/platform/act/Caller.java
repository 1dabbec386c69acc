package customs.platform.act;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the verified token of the current request into an {@link Actor}: the one place that reads claims. */
@RequestScoped
public class Caller {
    /** Attribute of an identity that keeps who it is, where the claims of a token are read once for many requests. */
    public static final String ACTOR = "customs.actor";

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private String inputHash;

    public Caller(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    public Actor actor() {
        Actor kept = identity.getAttribute(ACTOR);
        return (kept == null ? of(identity) : kept).asking(language(), inputHash);
    }

    /** Who an identity is, before it asks for anything. */
    public static Actor of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Actor.ANONYMOUS;
        }
        var id = identity.getPrincipal().getName();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Actor(
                    token.getSubject() == null ? id : token.getSubject(),
                    id,
                    Set.copyOf(identity.getRoles()),
                    text(token, "administration"),
                    text(token, "operator"),
                    texts(token, "body"),
                    text(token, "region"),
                    Locale.ENGLISH,
                    null);
        }
        return new Actor(id, id, Set.copyOf(identity.getRoles()), null, null, Set.of(), null, Locale.ENGLISH, null);
    }

    /** English unless the caller prefers French. */
    public Locale language() {
        for (var wanted : headers.getAcceptableLanguages()) {
            for (var ours : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                if (ours.getLanguage().equals(wanted.getLanguage())) {
                    return ours;
                }
            }
        }
        return Locale.ENGLISH;
    }

    /** Set while the request body is read; see {@code BodyDigest}. */
    public void received(String bodyHash) {
        this.inputHash = bodyHash;
    }

    public String inputHash() {
        return inputHash;
    }

    private static String text(JsonWebToken token, String claim) {
        var value = token.getClaim(claim);
        return value == null || value.toString().isBlank() ? null : unquoted(value.toString());
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        if (value == null) {
            return Set.of();
        }
        var parts = value instanceof Collection<?> many
                ? many.stream().map(Object::toString)
                : Arrays.stream(value.toString().split("[,\\s]+"));
        return parts.map(Caller::unquoted).filter(s -> !s.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    /** Claims arrive as JSON values or as text, depending on how the token was verified. */
    private static String unquoted(String value) {
        return value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}
