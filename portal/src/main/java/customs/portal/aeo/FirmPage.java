package customs.portal.aeo;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.List;

/** My firm in one look: the application and the day that is due, what is held, each benefit at home, each partner and why. */
@Path("/aeo/firm")
@RolesAllowed("trader")
public class FirmPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance firm(
                SituationView situation,
                OperatorView operator,
                List<Timeline.Point> timeline,
                List<SuspensionView> suspensions,
                List<SuspensionView> intended,
                List<RevocationView> revocations);

        static native TemplateInstance unregistered();

        static native TemplateInstance consent(OperatorView operator, boolean given);

        static native TemplateInstance publication(OperatorView operator);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final Form form;

    FirmPage(@RestClient AeoClient client, @RestClient HoldingClient holding, Form form) {
        this.client = client;
        this.holding = holding;
        this.form = form;
    }

    @GET
    public TemplateInstance firm() {
        SituationView situation;
        try {
            situation = client.situation();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return Templates.unregistered();
            }
            throw problem;
        }
        return Templates.firm(
                situation,
                client.operator(situation.operatorId()),
                situation.application() == null ? List.of() : Timeline.of(situation.application()),
                client.suspensions(null, "CONFIRMED", null).items(),
                client.suspensions(null, "HEARING_OPEN", null).items(),
                holding.revocations(null, null, null).items());
    }

    @GET
    @Path("consent")
    public TemplateInstance consent() {
        return consentForm();
    }

    /** Gives the consent to the exchange of data, or withdraws it: the button sent says which. */
    @POST
    @Path("consent")
    public Response submitConsent() {
        boolean give = "give".equals(form.text("act"));
        return form.send(
                () -> new AeoClient.FromDay(form.date("from")),
                from -> give
                        ? client.giveConsent(own().id(), form.ifMatch(), from)
                        : client.withdrawConsent(own().id(), form.ifMatch(), from),
                operator -> Outcome.done("/aeo/firm", give ? "consent-given" : "consent-withdrawn"),
                this::consentForm);
    }

    @GET
    @Path("publication")
    public TemplateInstance publication() {
        return Templates.publication(own());
    }

    @POST
    @Path("publication")
    public Response submitPublication() {
        boolean allow = "allow".equals(form.text("act"));
        return form.send(
                () -> allow
                        ? client.allowPublication(own().id(), form.ifMatch())
                        : client.endPublication(own().id(), form.ifMatch()),
                operator -> Outcome.done("/aeo/firm", allow ? "publication-allowed" : "publication-ended"),
                this::publication);
    }

    private TemplateInstance consentForm() {
        var operator = own();
        return Templates.consent(
                operator,
                !operator.consents().isEmpty() && operator.consents().getLast().given());
    }

    private OperatorView own() {
        return client.operator(client.situation().operatorId());
    }
}
