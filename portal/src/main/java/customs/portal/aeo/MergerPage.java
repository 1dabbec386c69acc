package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;

/** Records that are probably of one operator, and making one of two. */
@Path("/aeo/mergers/{id}")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class MergerPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance merger(
                OperatorView operator,
                List<EnrolmentClient.LikelyDuplicate> likely,
                List<EnrolmentClient.Merger> mergers,
                List<Choice> records);
    }

    private final AeoClient client;
    private final EnrolmentClient enrolment;
    private final Form form;

    MergerPage(@RestClient AeoClient client, @RestClient EnrolmentClient enrolment, Form form) {
        this.client = client;
        this.enrolment = enrolment;
        this.form = form;
    }

    @GET
    public TemplateInstance merger(@RestPath String id) {
        var operator = client.operator(id);
        var likely = enrolment.likely(id);
        return Templates.merger(
                operator,
                likely,
                enrolment.mergers(id),
                likely.stream()
                        .map(one ->
                                new Choice(one.operator().id(), one.operator().legalName(), numbers(one.operator())))
                        .toList());
    }

    private static String numbers(OperatorView operator) {
        return String.join(
                ", ",
                operator.identifiers().stream()
                        .map(number -> number.scheme() + " " + number.value())
                        .toList());
    }

    @POST
    @RolesAllowed("aeo-officer")
    public Response submitMerger(@RestPath String id) {
        return form.send(
                () -> new EnrolmentClient.Absorption(form.textOrNull("absorbedId"), form.text("reason")),
                absorption -> enrolment.merge(id, form.ifMatch(), absorption),
                operator -> Outcome.done("/aeo/operators/" + id, "merged"),
                () -> merger(id));
    }
}
