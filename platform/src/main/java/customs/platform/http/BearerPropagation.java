package customs.platform.http;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** A call made for a person carries that person's access token and language. */
@ApplicationScoped
public class BearerPropagation implements ClientHeadersFactory {
    private final CurrentIdentityAssociation identity;

    public BearerPropagation(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        var credential = identity.getIdentity().getCredential(TokenCredential.class);
        if (credential != null) {
            headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + credential.getToken());
        }
        var language = incoming.getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        if (language != null && !outgoing.containsKey(HttpHeaders.ACCEPT_LANGUAGE)) {
            headers.putSingle(HttpHeaders.ACCEPT_LANGUAGE, language);
        }
        return headers;
    }
}
