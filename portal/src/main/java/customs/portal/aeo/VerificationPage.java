package customs.portal.aeo;

import customs.portal.form.Outcome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether a certificate holds today, for whoever holds it in the hand; its QR code leads here. */
@Path("/aeo/verification")
@PermitAll
public class VerificationPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance verification(String number, VerificationView verification);
    }

    private final HoldingClient holding;

    VerificationPage(@RestClient HoldingClient holding) {
        this.holding = holding;
    }

    /** The question; with a number, on to its answer. */
    @GET
    public Response ask(@RestQuery String number) {
        return number == null || number.isBlank()
                ? Response.ok(Templates.verification(null, null)).build()
                : Outcome.to("/aeo/verification/" + number.strip().replaceAll("[^A-Za-z0-9-]", "-"));
    }

    @GET
    @Path("{number}")
    public TemplateInstance answer(@RestPath String number) {
        return Templates.verification(number, holding.verification(number));
    }
}
