package customs.portal.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** The identity of a request without a usable session. */
final class Nobody {
    static final SecurityIdentity IDENTITY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private Nobody() {}
}
