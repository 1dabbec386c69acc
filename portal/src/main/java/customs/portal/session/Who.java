package customs.portal.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletionException;

/**
 * The person in front of the page: name, roles and what the token says of them. On a public page with no session, or one that has
 * expired, this is nobody. Roles decide only what is drawn; what may be done, the services decide.
 */
@RequestScoped
@Named("who")
public class Who {
    private final CurrentIdentityAssociation association;
    private final ObjectMapper json;
    private SecurityIdentity identity;
    private JsonNode claims;

    Who(CurrentIdentityAssociation association, ObjectMapper json) {
        this.association = association;
        this.json = json;
    }

    public boolean isSignedIn() {
        return !identity().isAnonymous();
    }

    public boolean has(String role) {
        return identity().hasRole(role);
    }

    /** Whether the person has at least one of these roles (comma-separated, for templates). */
    public boolean hasAny(String roles) {
        for (String role : roles.split(",")) {
            if (has(role.strip())) {
                return true;
            }
        }
        return false;
    }

    public Set<String> roles() {
        return identity().getRoles();
    }

    /** The Keycloak subject, empty for nobody. */
    public String id() {
        return isSignedIn() ? claim("sub") : "";
    }

    /** How the person is addressed: their name, else their account. */
    public String name() {
        String name = claim("name");
        return name.isEmpty() ? account() : name;
    }

    /** The account name. */
    public String account() {
        String account = claim("preferred_username");
        return account.isEmpty() && isSignedIn() ? identity().getPrincipal().getName() : account;
    }

    /** ISO 3166-1 alpha-2 code of the administration, or empty. */
    public String administration() {
        return claim("administration");
    }

    /** The trader identification number, or empty. */
    public String operator() {
        return claim("operator");
    }

    /** {@code PTC}, {@code EC} or empty. */
    public String body() {
        return claim("body");
    }

    public String region() {
        return claim("region");
    }

    /** The token for calls made for this person; null for nobody. */
    public String token() {
        AccessTokenCredential credential = identity().getCredential(AccessTokenCredential.class);
        return credential == null ? null : credential.getToken();
    }

    private String claim(String name) {
        return claims().path(name).asText("");
    }

    /** The token was verified when the session was read; here it is only opened. */
    private JsonNode claims() {
        if (claims == null) {
            String token = token();
            String[] parts = token == null ? new String[0] : token.split("\\.");
            try {
                claims = parts.length < 2
                        ? json.createObjectNode()
                        : json.readTree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            } catch (JsonProcessingException | IllegalArgumentException opaque) {
                claims = json.createObjectNode();
            }
        }
        return claims;
    }

    private SecurityIdentity identity() {
        if (identity == null) {
            identity = resolve();
        }
        return identity == null ? Nobody.IDENTITY : identity;
    }

    /** Null while it is not known yet, which happens only on an event loop. */
    private SecurityIdentity resolve() {
        try {
            return BlockingOperationControl.isBlockingAllowed()
                    ? association.getIdentity()
                    : association
                            .getDeferredIdentity()
                            .subscribeAsCompletionStage()
                            .getNow(null);
        } catch (AuthenticationFailedException | AuthenticationCompletionException | UnauthorizedException expired) {
            return Nobody.IDENTITY;
        } catch (CompletionException failed) {
            // Only on an event loop, where the page of a failed sign-in is drawn: the failure has been handled already.
            return Nobody.IDENTITY;
        }
    }
}
