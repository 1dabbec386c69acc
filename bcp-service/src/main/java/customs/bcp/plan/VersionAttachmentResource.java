package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.List;
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class VersionAttachmentResource {
    private final Attaching attaching;
    private final Caller caller;

    VersionAttachmentResource(Attaching attaching, Caller caller) {
        this.attaching = attaching;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readVersionAttachments",
            summary = "The files of a version, by name, with size and hash",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public List<PlanAttachmentView> list(UUID id) {
        return attaching.list(id, caller.actor());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "attachToPlanVersion",
            summary = "Attaches a file to a draft",
            description =
                    "The body is the file itself, at most 20 MB: PDF, PNG, JPEG, DOCX, XLSX, TXT or CSV, by its content and"
                            + " its name. A version has at most 50. Role: bcp-author, who becomes an author of the version. Problems:"
                            + " invalid, not-found, wrong-stage, too-large, too-many-files, unreadable-file, unsafe-file.")
    @APIResponseSchema(value = PlanAttachmentView.class, responseCode = "201", responseDescription = "Attached")
    public RestResponse<PlanAttachmentView> attach(
            UUID id,
            @QueryParam("name") @Parameter(required = true) String name,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        var view = attaching.attach(id, name, file == null ? new byte[0] : file, caller.actor());
        return RestResponse.ResponseBuilder.<PlanAttachmentView>created(
                        URI.create(AttachmentResource.PATH + "/" + view.id()))
                .entity(view)
                .build();
    }
}
