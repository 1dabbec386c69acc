package customs.portal.home;

import customs.portal.session.Who;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import java.util.List;

/** The front door: for nobody what the product is, for a person the jobs they have. */
@Path("/")
@PermitAll
public class HomePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance front();

        static native TemplateInstance desk(List<ServiceState> states);

        static native TemplateInstance about();

        static native TemplateInstance accessibility();
    }

    private final Who who;
    private final ServiceStates states;

    HomePage(Who who, ServiceStates states) {
        this.who = who;
        this.states = states;
    }

    @GET
    public TemplateInstance home() {
        if (!who.isSignedIn()) {
            return Templates.front();
        }
        return Templates.desk(who.has("trader") ? List.of() : states.now());
    }

    @GET
    @Path("about")
    public TemplateInstance about() {
        return Templates.about();
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }
}
