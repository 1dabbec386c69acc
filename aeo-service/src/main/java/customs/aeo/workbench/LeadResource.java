package customs.aeo.workbench;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.util.UUID;

/** Who looks after a case. */
@Path("/api/v1/applications/{id}/lead")
@Tag(name = "Workbench")
@Produces(MediaType.APPLICATION_JSON)
public class LeadResource {
    private final Workbench workbench;
    private final Caller caller;
    private final Clock clock;

    LeadResource(Workbench workbench, Caller caller, Clock clock) {
        this.workbench = workbench;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Operation(
            operationId = "readLead",
            summary = "Who looks after a case",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "Who, or nobody")
    @APIResponse(responseCode = "404", description = "not-found")
    public WorkItemView.LeadView read(@PathParam("id") UUID id) {
        return workbench.lead(id, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "takeCase",
            summary = "Takes a case, also over from another officer",
            description = "Role: aeo-officer. Needs If-Match with the version of the lead.")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale: another officer took it")
    public WorkItemView.LeadView take(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        workbench.take(id, Expected.of(ifMatch), new Act(caller.actor(), clock.instant()));
        return workbench.lead(id, caller.actor());
    }

    @POST
    @Path("/return")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "handBackCase",
            summary = "Hands a case back; nobody looks after it until somebody takes it",
            description = "Role: aeo-officer. Needs If-Match with the version of the lead.")
    @APIResponse(responseCode = "200", description = "Handed back")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public WorkItemView.LeadView handBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        workbench.handBack(id, Expected.of(ifMatch), new Act(caller.actor(), clock.instant()));
        return workbench.lead(id, caller.actor());
    }
}
