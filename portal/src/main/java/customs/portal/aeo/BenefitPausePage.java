package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Listing;
import customs.portal.session.Who;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** Benefits that are withheld for a time, from all holders or from one. */
@Path("/aeo/benefit-pauses")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class BenefitPausePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pauses(
                Listing<HoldingClient.BenefitPause> pauses,
                List<Choice> benefits,
                OperatorView operator,
                String action);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final Form form;
    private final Who who;

    BenefitPausePage(@RestClient AeoClient client, @RestClient HoldingClient holding, Form form, Who who) {
        this.client = client;
        this.holding = holding;
        this.form = form;
        this.who = who;
    }

    /** @param operator whose benefit is to be withheld; of all holders when absent */
    @GET
    public TemplateInstance pauses(@RestQuery String operator, @RestQuery String after) {
        return Templates.pauses(
                holding.benefitPauses(after),
                who.has("aeo-decider") ? benefits() : List.of(),
                operator == null || operator.isBlank() ? null : client.operator(operator),
                operator == null || operator.isBlank()
                        ? "/aeo/benefit-pauses"
                        : "/aeo/benefit-pauses?operator=" + operator);
    }

    private List<Choice> benefits() {
        return client.programmes().stream()
                .filter(programme -> programme.administrations().contains(who.administration()))
                .flatMap(programme -> programme.benefits().stream())
                .map(benefit -> new Choice(benefit.code(), benefit.name()))
                .distinct()
                .toList();
    }

    @POST
    @RolesAllowed("aeo-decider")
    public Response submitPauses(@RestQuery String operator) {
        form.named("/operatorId", "benefit");
        return form.send(
                () -> new HoldingClient.BenefitPauseEntry(
                        form.text("benefit"),
                        operator == null || operator.isBlank() ? null : operator,
                        form.date("from"),
                        form.date("until"),
                        form.text("reason")),
                entry -> holding.pauseBenefit(form.key(), entry),
                pause -> Outcome.done("/aeo/benefit-pauses", "benefit_paused"),
                () -> pauses(operator, null));
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed("aeo-decider")
    public Response submitResumption(@RestPath String id) {
        return form.send(
                () -> new HoldingClient.BenefitResumption(null, form.text("reason-" + id)),
                resumption -> holding.resumeBenefit(id, form.ifMatch(), resumption),
                pause -> Outcome.done("/aeo/benefit-pauses", "benefit_resumed"),
                () -> pauses(null, null));
    }
}
