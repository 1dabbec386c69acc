package customs.bcp.whatif;

import customs.bcp.estate.QueryChoice;
import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Set;

@Path("/api/v1/estate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class EstateAnalysisResource {
    private final Inquiry inquiry;
    private final EstateReview review;
    private final Caller caller;

    EstateAnalysisResource(Inquiry inquiry, EstateReview review, Caller caller) {
        this.inquiry = inquiry;
        this.review = review;
        this.caller = caller;
    }

    @GET
    @Path("/analysis")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "analyseEstate",
            summary = "When is everything back? Of the caller's own estate",
            description =
                    "initiators may be repeated; without any, everything is down. declaredSeconds: from the disruption until"
                            + " the declaration, for both clocks. day: whose peak windows shorten what can be borne. Roles: bcp-author, bcp-reviewer,"
                            + " bcp-approver, crisis-manager, auditor, administrator. Problems: unknown-code.")
    public RecoveryAnswer analyse(
            @QueryParam("initiators") @Size(max = 5_000) List<String> initiators,
            @QueryParam("toward") String toward,
            @QueryParam("declaredSeconds") @Min(0) @Max(315_360_000) Long declaredSeconds,
            @QueryParam("day") @Schema(format = "date") String day) {
        return inquiry.askOwn(
                caller.actor(),
                new Inquiry.Asked(
                        initiators == null || initiators.isEmpty() ? null : initiators, toward, declaredSeconds, null),
                QueryChoice.day("day", day));
    }

    @GET
    @Path("/findings")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "reviewEstate",
            summary = "What the caller's own estate does not keep, each with its place and a proposed act",
            description =
                    "Promises that do not hold, data that may be lost, times that are only estimates on the path of"
                            + " a service of tier 1, lapsed assurances, overdue reviews and contacts. Roles: bcp-author,"
                            + " bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public EstateFindings findings() {
        return review.of(caller.actor());
    }

    @GET
    @Path("/graph")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "drawEstate",
            summary = "The caller's estate for drawing, with layers and the critical path marked",
            description = "around: only that node, what needs it directly and what it needs, depth steps down (1 to 12,"
                    + " usually 2), at most 150 nodes; open and closed may be repeated: nodes whose prerequisites are shown or"
                    + " not whatever the depth. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator. Problems: invalid, unknown-code.")
    public EstateGraph graph(
            @QueryParam("initiators") @Size(max = 5_000) List<String> initiators,
            @QueryParam("toward") String toward,
            @QueryParam("around") String around,
            @QueryParam("depth") @Min(1) @Max(12) Integer depth,
            @QueryParam("open") @Size(max = 200) List<String> open,
            @QueryParam("closed") @Size(max = 200) List<String> closed) {
        return inquiry.graph(
                caller.actor(),
                initiators == null || initiators.isEmpty() ? null : initiators,
                toward,
                around == null ? null : new GraphView(around, depth == null ? 2 : depth, codes(open), codes(closed)));
    }

    private static Set<String> codes(List<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
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
        return inquiry.askOwn(
                caller.actor(),
                new Inquiry.Asked(
                        question.initiators(), question.toward(), question.declaredSeconds(), question.changes()),
                null);
    }
}
