package customs.portal.aeo;

import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.DELETE;
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

/** An operator's numbers and what is known of them, its roles, its contacts. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1/operators/{id}")
public interface UpkeepClient {
    @POST
    @Path("identifier-verifications")
    OperatorView verify(@RestPath String id, @HeaderParam("If-Match") String version, Verification verification);

    @GET
    @Path("roles/choices")
    List<RoleChoice> roles(@RestPath String id);

    @POST
    @Path("roles")
    OperatorView addRole(@RestPath String id, @HeaderParam("If-Match") String version, OperatorView.Role role);

    @POST
    @Path("roles/ending")
    OperatorView endRole(@RestPath String id, @HeaderParam("If-Match") String version, RoleEnding ending);

    @POST
    @Path("contacts")
    OperatorView addContact(@RestPath String id, @HeaderParam("If-Match") String version, ContactEntry contact);

    @POST
    @Path("contacts/{contact}/verification")
    OperatorView verifyContact(
            @RestPath String id, @RestPath String contact, @HeaderParam("If-Match") String version, OnDay day);

    @DELETE
    @Path("contacts/{contact}")
    OperatorView removeContact(@RestPath String id, @RestPath String contact, @HeaderParam("If-Match") String version);

    record Verification(
            String scheme,
            String value,
            LocalDate validFrom,
            String outcome,
            String method,
            String evidence,
            LocalDate on) {}

    record RoleChoice(String role, String name) {}

    record RoleEnding(String role, String unit, LocalDate lastDay) {}

    record ContactEntry(String purpose, String name, String email, String phone, String unit) {}

    record OnDay(LocalDate on) {}
}
