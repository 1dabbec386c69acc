package customs.aeo.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Asked before tokens are verified: answers for those that were, refuses those whose key was withdrawn. */
@ApplicationScoped
class VerifiedTokenProvider implements IdentityProvider<TokenAuthenticationRequest> {
    private final VerifiedTokens tokens;

    VerifiedTokenProvider(VerifiedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        var known = tokens.identity(token);
        if (known.isPresent()) {
            return Uni.createFrom().item(known.get());
        }
        // the verification keeps keys for a day: it would still accept one that was withdrawn
        if (tokens.isAnyWithdrawn() && tokens.isWithdrawn(VerifiedTokens.key(token))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("The key of the token was withdrawn"));
        }
        return Uni.createFrom().nullItem();
    }
}
