package customs.portal.monitoring;

import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;

/** Recommendations of the bodies and the follow-up of Members. */
@RegisterRestClient(configKey = "monitoring")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface RecommendationClient {
    @GET
    @Path("recommendations")
    Listing<RecommendationView> recommendations(
            @RestQuery String body, @RestQuery Boolean open, @RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("recommendations/overview")
    RecommendationOverview overview();

    @GET
    @Path("recommendations/{id}")
    RecommendationView recommendation(@RestPath String id);

    @POST
    @Path("recommendations")
    RecommendationView draft(@HeaderParam("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("recommendations/{id}")
    RecommendationView revise(@RestPath String id, @HeaderParam("If-Match") String version, Draft draft);

    /** {@code propose}, {@code address}: acts that need nothing but the version. */
    @POST
    @Path("recommendations/{id}/{act}")
    RecommendationView act(@RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version);

    /** Every other act. */
    @POST
    @Path("recommendations/{id}/{act}")
    RecommendationView act(
            @RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Object details);

    @GET
    @Path("follow-ups/{member}")
    RecommendationView.FollowUp followUp(@RestPath String member);

    record Draft(
            String body,
            String title,
            String text,
            String commitment,
            String addressee,
            String member,
            String named,
            LocalDate dueOn,
            Boolean demonstration) {}

    record Tabling(String session, String item) {}

    record Conclusion(Boolean endorsed, String paragraphs) {}

    record Decision(String symbol, LocalDate on) {}

    record Reason(String reason) {}

    record Successor(String by) {}

    record Response(String response, String text) {}

    record Implementation(String implementation, String text, String evidence) {}

    record Verification(Boolean verified, String reason) {}

    record TimeRequest(Integer months, String reason) {}

    record TimeDecision(Boolean granted, LocalDate due, String reason) {}
}
