package customs.portal.aeo;

import customs.portal.service.ActLink;
import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Control plans of what is held. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface ControlClient {
    /** One action of a control plan. */
    record Action(
            String id,
            int version,
            String operatorId,
            String authorisationId,
            String number,
            String stage,
            String origin,
            String originId,
            String what,
            String criterion,
            String criterionName,
            LocalDate dueOn,
            boolean overdue,
            String responsible,
            boolean taken,
            boolean takenByYou,
            String outcome,
            String evidence,
            LocalDate endedOn,
            String signalId,
            List<ActLink> acts) {}

    record Entry(String criterion, String what, LocalDate dueOn, String responsible, String signalId) {}

    @GET
    @Path("authorisations/{id}/control-actions")
    Listing<Action> plan(@RestPath String id);

    @POST
    @Path("authorisations/{id}/control-actions")
    Action add(@RestPath String id, @HeaderParam("Idempotency-Key") String key, Entry entry);

    @GET
    @Path("control-actions/{id}")
    Action action(@RestPath String id);

    /** An act on an action; the path is the service's word for it. */
    @POST
    @Path("control-actions/{id}/{act}")
    Action on(@RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Map<String, ?> entry);
}
