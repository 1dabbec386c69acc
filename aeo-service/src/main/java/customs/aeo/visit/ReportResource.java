package customs.aeo.visit;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The report of an assessment. */
@Path("/api/v1/applications/{id}/report")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {
    private final Validation validation;
    private final VisitLook look;
    private final Caller caller;
    private final Clock clock;

    ReportResource(Validation validation, VisitLook look, Caller caller, Clock clock) {
        this.validation = validation;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What the assessment found; no names")
    public record ReportEntry(@NotBlank @Size(max = 40000) String words) {}

    @Schema(description = "Until when the firm may comment")
    public record ReportSharing(@NotNull LocalDate replyUntil) {}

    @Schema(description = "What the firm says to it")
    public record ReportRemark(
            @NotBlank @Size(max = 8000) String words,
            @NotNull Boolean agrees) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readReport",
            summary = "The report of the assessment; the firm sees it once it is shared",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "not-found: also where none is written")
    public VisitView.ReportView read(@PathParam("id") UUID id) {
        return look.report(id, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "writeReport",
            summary = "Writes the report; the firm does not see it yet",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = VisitView.ReportView.class, responseCode = "201", responseDescription = "Written")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "report-exists, wrong-stage")
    public RestResponse<VisitView.ReportView> write(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ReportEntry body) {
        validation.write(id, body.words(), act());
        return RestResponse.ResponseBuilder.<VisitView.ReportView>created(
                        URI.create("/api/v1/applications/%s/report".formatted(id)))
                .entity(look.report(id, caller.actor()))
                .build();
    }

    @PUT
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "changeReport",
            summary = "Writes the report anew; it is then a draft until it is shared again",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Written")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public VisitView.ReportView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReportEntry body) {
        validation.change(id, Expected.of(ifMatch), body.words(), act());
        return look.report(id, caller.actor());
    }

    @POST
    @Path("/sharing")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "shareReport",
            summary = "Gives the report to the firm for comments",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView.ReportView share(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReportSharing body) {
        validation.share(id, Expected.of(ifMatch), body.replyUntil(), act());
        return look.report(id, caller.actor());
    }

    @POST
    @Path("/comments")
    @RolesAllowed("trader")
    @Operation(
            operationId = "commentReport",
            summary = "Says what the firm thinks of the report",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView.ReportView comment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReportRemark body) {
        validation.comment(id, Expected.of(ifMatch), body.words(), body.agrees(), act());
        return look.report(id, caller.actor());
    }

    @POST
    @Path("/closure")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeReport",
            summary = "Closes a report to which the firm said nothing in time",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "not-yet-expired, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public VisitView.ReportView close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        validation.close(id, Expected.of(ifMatch), act());
        return look.report(id, caller.actor());
    }

    private Act act() {
        return new Act(caller.actor(), clock.instant());
    }
}
