package customs.aeo.assessment;

import customs.aeo.application.ApplicationLook;
import customs.aeo.application.ApplicationView;
import customs.aeo.application.Recommendation;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The examination of an application. */
@Path("/api/v1/applications/{id}")
@Tag(name = "Assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {
    private final Assessment assessment;
    private final ApplicationLook look;
    private final Caller caller;
    private final Clock clock;

    AssessmentResource(Assessment assessment, ApplicationLook look, Caller caller, Clock clock) {
        this.assessment = assessment;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What was found of a criterion for a level, and on what ground")
    public record VerdictEntry(
            @NotBlank @Size(max = 40) String level,
            @NotBlank @Size(max = 40) String criterion,
            @NotNull Finding finding,
            @NotBlank @Size(max = 4000) String note) {}

    @Schema(description = "What the assessment advises, and why")
    public record ProposalEntry(
            @NotNull Recommendation recommendation,
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @Path("/verdicts")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listVerdicts",
            summary = "Every criterion to be judged, with its last verdict",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The criteria")
    @APIResponse(responseCode = "404", description = "not-found")
    public List<VerdictView> list(@PathParam("id") UUID id) {
        return assessment.list(id, caller.actor());
    }

    @POST
    @Path("/assessment")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "startAssessment",
            summary = "Starts the assessment",
            description = "Role: aeo-officer; whoever assesses will not decide. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Started")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView start(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        assessment.start(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/verdicts")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "giveVerdict",
            summary = "Judges one criterion for one level; a later verdict replaces an earlier one",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Judged")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ApplicationView judge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid VerdictEntry body) {
        assessment.judge(id, Expected.of(ifMatch), body.level(), body.criterion(), body.finding(), act(body.note()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/proposal")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "proposeDecision",
            summary = "Hands the case to the decision with a recommendation",
            description = "Role: aeo-officer. Every criterion needs a verdict. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Handed over")
    @APIResponse(responseCode = "409", description = "criteria-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView propose(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalEntry body) {
        assessment.propose(id, Expected.of(ifMatch), body.recommendation(), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
