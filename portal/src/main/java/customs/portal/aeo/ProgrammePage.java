package customs.portal.aeo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** Programmes as a lawyer reads them: each rule with its source, and what is unverified said to be so. Public. */
@Path("/aeo/programmes")
@PermitAll
public class ProgrammePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance programmes(List<ProgrammeView> programmes);

        static native TemplateInstance programme(ProgrammeView programme);
    }

    private final AeoClient client;

    private final LawClient law;

    ProgrammePage(@RestClient AeoClient client, @RestClient LawClient law) {
        this.client = client;
        this.law = law;
    }

    @GET
    public TemplateInstance programmes() {
        return Templates.programmes(client.programmes());
    }

    @GET
    @Path("{code}")
    public TemplateInstance programme(@RestPath String code, @RestQuery String version) {
        return Templates.programme(law.programme(code, version));
    }
}
