package customs.aeo.token;

import customs.platform.act.Caller;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Called after a token was verified, before anything is added to the identity: keeps what was found. */
@ApplicationScoped
class VerifiedTokenKeeper implements SecurityIdentityAugmentor {
    private static final String KEPT = "customs.kept";

    private final VerifiedTokens tokens;

    VerifiedTokenKeeper(VerifiedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null
                && identity.getPrincipal() instanceof JsonWebToken token
                && identity.getAttribute(KEPT) == null) {
            tokens.keep(credential.getToken(), token.getExpirationTime(), withoutRequest(identity));
        }
        return Uni.createFrom().item(identity);
    }

    /** The same identity without the request in which it was first seen. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttribute(KEPT, true)
                .addAttribute(Caller.ACTOR, Caller.of(identity));
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                kept.addAttribute(name, value);
            }
        });
        return kept.build();
    }
}
