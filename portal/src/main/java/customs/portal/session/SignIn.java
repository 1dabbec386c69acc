package customs.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The ways in and out. Everything that needs a session leads through {@code /sign-in?to=…}, so that Keycloak knows one return address. */
@Path("/")
public class SignIn {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signedOut(boolean here);

        static native TemplateInstance signInDown();

        static native TemplateInstance signInFailed();

        static native TemplateInstance stillHere(String action, Map<String, List<String>> entries, boolean files);
    }

    private final Who who;

    SignIn(Who who) {
        this.who = who;
    }

    /** Reached only with a session: without one, the challenge has led to Keycloak and back. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@RestQuery String to) {
        return Response.seeOther(URI.create(LocalPath.of(to))).build();
    }

    /**
     * With a session the identity mechanism answers this path itself: it ends the session at Keycloak too and returns to
     * {@code /signed-out}. Without one there is nothing to end.
     */
    @GET
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        return Response.seeOther(URI.create(who.isSignedIn() ? "/" : "/signed-out"))
                .build();
    }

    /** @param here the session ended at the portal alone, because the sign-in service did not answer */
    @GET
    @Path("signed-out")
    @PermitAll
    public TemplateInstance signedOut(@RestQuery boolean here) {
        return Templates.signedOut(here);
    }
}
