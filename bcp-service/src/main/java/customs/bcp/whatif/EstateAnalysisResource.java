package customs.bcp.whatif;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

@Path("/api/v1/estate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class EstateAnalysisResource {
    private final Inquiry inquiry;
    private final Caller caller;

    EstateAnalysisResource(Inquiry inquiry, Caller caller) {
        this.inquiry = inquiry;
        this.caller = caller;
    }

    @GET
    @Path("/analysis")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "analyseEstate",
            summary = "When is everything back? Of the caller's own estate",
            description =
                    "initiators may be repeated; without any, everything is down. Roles: bcp-author, bcp-reviewer,"
                            + " bcp-approver, crisis-manager, auditor, administrator. Problems: unknown-code.")
    public RecoveryAnswer analyse(
            @QueryParam("initiators") @Size(max = 5_000) List<String> initiators, @QueryParam("toward") String toward) {
        return inquiry.askOwn(
                caller.actor(), initiators == null || initiators.isEmpty() ? null : initiators, toward, null);
    }

    @GET
    @Path("/graph")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "drawEstate",
            summary = "The caller's estate for drawing, with layers and the critical path marked",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: unknown-code.")
    public EstateGraph graph(
            @QueryParam("initiators") @Size(max = 5_000) List<String> initiators, @QueryParam("toward") String toward) {
        return inquiry.graph(caller.actor(), initiators == null || initiators.isEmpty() ? null : initiators, toward);
    }

    @POST
    @Path("/what-if")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "tryEstate",
            summary = "What other recovery times would change in the caller's own estate; nothing is kept",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: invalid, unknown-code.")
    public RecoveryAnswer tryOut(@Valid @NotNull WhatIfQuestion question) {
        return inquiry.askOwn(caller.actor(), question.initiators(), question.toward(), question.changes());
    }
}
