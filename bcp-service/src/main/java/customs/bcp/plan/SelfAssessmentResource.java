package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(SelfAssessmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
public class SelfAssessmentResource {
    static final String PATH = "/api/v1/self-assessment";
    private final SelfAssessing assessing;
    private final Caller caller;

    SelfAssessmentResource(SelfAssessing assessing, Caller caller) {
        this.assessing = assessing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readSelfAssessment",
            summary = "47 questions, one per section and phase, with the answers and a score per phase",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public SelfAssessmentView read() {
        return assessing.read(caller.actor());
    }

    @PUT
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "answerSelfAssessment",
            summary = "Gives the answers; a later sheet replaces the earlier one",
            description = "Role: bcp-author. Problems: invalid, precondition-required, stale.")
    public SelfAssessmentView answer(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull AssessmentInput input) {
        return assessing.answer(Expected.of(ifMatch), input, caller.actor());
    }

    @GET
    @Path("/table")
    @Produces("text/csv")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readSelfAssessmentTable",
            summary = "The same as CSV",
            description = "Columns: section, phase, question, attainment, note. Roles: bcp-author, bcp-reviewer,"
                    + " bcp-approver, crisis-manager, auditor, administrator.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> table() {
        return RestResponse.ResponseBuilder.ok(assessing.table(caller.actor()))
                .header("Content-Disposition", "attachment; filename=\"self-assessment.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
