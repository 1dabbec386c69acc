package customs.portal.service;

import customs.portal.session.Language;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** A call made for a person carries that person's token and language; for nobody, the language alone. */
@ApplicationScoped
public class Propagation implements ClientHeadersFactory {
    private final Who who;
    private final Language language;

    Propagation(Who who, Language language) {
        this.who = who;
        this.language = language;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        String token = who.token();
        if (token != null) {
            headers.putSingle("Authorization", "Bearer " + token);
        }
        headers.putSingle("Accept-Language", language.code());
        return headers;
    }
}
