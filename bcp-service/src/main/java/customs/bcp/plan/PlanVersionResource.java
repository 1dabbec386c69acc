package customs.bcp.plan;

import customs.bcp.estate.QueryChoice;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

@Path("/api/v1/plan-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanVersionResource {
    private final PlanReading reading;
    private final Authoring authoring;
    private final Reviewing reviewing;
    private final Approving approving;
    private final Marking marking;
    private final Caller caller;

    PlanVersionResource(
            PlanReading reading,
            Authoring authoring,
            Reviewing reviewing,
            Approving approving,
            Marking marking,
            Caller caller) {
        this.reading = reading;
        this.authoring = authoring;
        this.reviewing = reviewing;
        this.approving = approving;
        this.marking = marking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listPlanVersions",
            summary = "Versions of the caller's plans, e.g. those in review",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<PlanVersionLine> list(
            @QueryParam("stage")
                    @Schema(
                            enumeration = {
                                "DRAFT",
                                "IN_REVIEW",
                                "RETURNED",
                                "APPROVED",
                                "EFFECTIVE",
                                "SUPERSEDED",
                                "RETIRED"
                            })
                    String stage,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return reading.listVersions(caller.actor(), QueryChoice.of("stage", stage, PlanStage.class), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlanVersion",
            summary = "A version in full, with findings and who may do what next",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public PlanVersionView read(UUID id) {
        return reading.version(id, caller.actor());
    }

    @GET
    @Path("/{id}/comparison")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "comparePlanVersion",
            summary = "What a version says otherwise than another of the same plan, part by part",
            description = "Without \"with\" it is compared with the version before it. Roles: bcp-author, bcp-reviewer,"
                    + " bcp-approver, crisis-manager, auditor, administrator. Problems: not-found.")
    public PlanComparison compare(UUID id, @QueryParam("with") UUID with) {
        return reading.comparison(id, with, caller.actor());
    }

    @PUT
    @Path("/{id}/content")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "writePlanVersion",
            summary = "Writes the content of a draft",
            description =
                    "Role: bcp-author; who writes becomes an author and neither reviews nor approves this version."
                            + " Problems: invalid, not-found, precondition-required, stale, wrong-stage.")
    public PlanVersionView write(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanContent content) {
        var actor = caller.actor();
        return reading.version(
                authoring.write(id, Expected.of(ifMatch), content, actor).id(), actor);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "submitPlanVersion",
            summary = "Hands a draft in for review; the estate is frozen with it",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, wrong-stage,"
                    + " incomplete-plan.")
    public PlanVersionView submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return reading.version(authoring.submit(id, Expected.of(ifMatch), actor).id(), actor);
    }

    @POST
    @Path("/{id}/reopen")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "reopenPlanVersion",
            summary = "Takes a returned version up again as a draft",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, wrong-stage.")
    public PlanVersionView reopen(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return reading.version(authoring.reopen(id, Expected.of(ifMatch), actor).id(), actor);
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed("bcp-reviewer")
    @Operation(
            operationId = "reviewPlanVersion",
            summary = "Agrees with a version or objects to it",
            description =
                    "Role: bcp-reviewer, not an author. Problems: invalid, not-found, precondition-required, stale,"
                            + " wrong-stage, four-eyes.")
    public PlanVersionView review(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReviewInput input) {
        var actor = caller.actor();
        return reading.version(
                reviewing.review(id, Expected.of(ifMatch), input, actor).id(), actor);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("bcp-reviewer")
    @Operation(
            operationId = "returnPlanVersion",
            summary = "Sends a version back to its authors, saying what must be changed",
            description =
                    "Role: bcp-reviewer, not an author. Problems: invalid, not-found, precondition-required, stale,"
                            + " wrong-stage, four-eyes.")
    public PlanVersionView giveBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnInput input) {
        var actor = caller.actor();
        return reading.version(
                reviewing
                        .giveBack(id, Expected.of(ifMatch), input.comment(), actor)
                        .id(),
                actor);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed("bcp-approver")
    @Operation(
            operationId = "approvePlanVersion",
            summary = "Signs and seals a version",
            description = "Role: bcp-approver, not an author. Problems: not-found, precondition-required, stale,"
                    + " wrong-stage, four-eyes, open-objection, untreated-breach.")
    public PlanVersionView approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return reading.version(
                approving.approve(id, Expected.of(ifMatch), actor).id(), actor);
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("bcp-approver")
    @Operation(
            operationId = "publishPlanVersion",
            summary = "Puts an approved version into force; the one before is superseded and the pack is printed",
            description = "Role: bcp-approver. Problems: not-found, precondition-required, stale, wrong-stage,"
                    + " effective-date.")
    public PlanVersionView publish(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PublishInput input) {
        var actor = caller.actor();
        return reading.version(
                approving
                        .publish(id, Expected.of(ifMatch), input.effectiveFrom(), actor)
                        .id(),
                actor);
    }

    @POST
    @Path("/{id}/retire")
    @RolesAllowed("bcp-approver")
    @Operation(
            operationId = "retirePlanVersion",
            summary = "Withdraws an approved or effective version without a successor",
            description = "Role: bcp-approver. Problems: invalid, not-found, precondition-required, stale, wrong-stage,"
                    + " plan-in-use.")
    public PlanVersionView retire(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RetireInput input) {
        var actor = caller.actor();
        return reading.version(
                approving
                        .retire(id, Expected.of(ifMatch), input.reason(), actor)
                        .id(),
                actor);
    }

    @POST
    @Path("/{id}/use")
    @RolesAllowed("crisis-manager")
    @Operation(
            operationId = "usePlanVersion",
            summary = "Notes that the version in force was exercised or activated; its review falls due 30 days later",
            description = "Unless the interval ends before. Role: crisis-manager. Problems: invalid, not-found,"
                    + " precondition-required, stale, wrong-stage.")
    public PlanVersionView use(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull UseInput input) {
        var actor = caller.actor();
        return reading.version(
                marking.used(id, Expected.of(ifMatch), input.use(), input.endedOn(), actor)
                        .id(),
                actor);
    }
}
