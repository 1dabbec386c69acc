package customs.bcp.contact;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.UUID;

@Path(ContactResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class ContactResource {
    static final String PATH = "/api/v1/contacts";
    private final ContactKeeping contacts;
    private final Caller caller;

    ContactResource(ContactKeeping contacts, Caller caller) {
        this.contacts = contacts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listContacts",
            summary = "Who fills which function and how to reach them, by function and rank",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<ContactView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return contacts.list(caller.actor(), after, limit);
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "addContact",
            summary = "Adds a contact, which nobody has verified yet",
            description = "Role: bcp-author. Problems: invalid, rank-taken.")
    @APIResponseSchema(value = ContactView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<ContactView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull ContactEntry entry) {
        var view = contacts.add(entry, caller.actor());
        return RestResponse.ResponseBuilder.<ContactView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readContact",
            summary = "A contact",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public ContactView read(UUID id) {
        return contacts.read(id, caller.actor());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "changeContact",
            summary = "States a contact anew; another name or number has to be verified again",
            description = "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, rank-taken.")
    public ContactView change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ContactEntry entry) {
        return contacts.change(id, Expected.of(ifMatch), entry, caller.actor());
    }

    @POST
    @Path("/{id}/verify")
    @RolesAllowed({"bcp-author", "crisis-manager"})
    @Operation(
            operationId = "verifyContact",
            summary = "Says that the contact was reached today",
            description =
                    "Roles: bcp-author, crisis-manager. Problems: invalid, not-found, precondition-required, stale.")
    public ContactView verify(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VerificationInput input) {
        return contacts.verify(id, Expected.of(ifMatch), input.method(), caller.actor());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "removeContact",
            summary = "Removes a contact with name and numbers; only the act itself stays in history",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        contacts.remove(id, Expected.of(ifMatch), caller.actor());
    }
}
