package customs.portal.aeo;

import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Amendments of authorisations and the versions that they become. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface AmendmentClient {
    /** One version of what an authorisation says. */
    record Edition(
            int number,
            String cause,
            String amendmentId,
            String holderName,
            String holderCountry,
            String level,
            String levelName,
            List<Restriction> restrictions,
            LocalDate validFrom,
            Instant recordedAt) {}

    record Entry(
            String authorisationId,
            boolean holder,
            String level,
            List<Restriction.Entry> restrictions,
            List<Integer> lifted,
            String reason,
            LocalDate from) {}

    @GET
    @Path("authorisations/{id}/editions")
    Listing<Edition> editions(@RestPath String id, @RestQuery LocalDate on, @RestQuery LocalDate asKnownOn);

    @GET
    @Path("amendments")
    Listing<AmendmentView> amendments(
            @RestQuery String authorisation, @RestQuery String stage, @RestQuery String after);

    @GET
    @Path("amendments/{id}")
    AmendmentView amendment(@RestPath String id);

    @POST
    @Path("amendments")
    AmendmentView propose(@HeaderParam("Idempotency-Key") String key, Entry entry);

    /** An act on an amendment; the path is the service's word for it. */
    @POST
    @Path("amendments/{id}/{act}")
    AmendmentView on(
            @RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Map<String, ?> entry);

    @POST
    @Path("amendments/{id}/hearing/{act}")
    AmendmentView onHearing(
            @RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Map<String, ?> entry);

    @GET
    @Path("notices/amendments/{id}")
    Response notice(@RestPath String id, @RestQuery String language);
}
