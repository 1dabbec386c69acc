package customs.aeo.application;

import customs.aeo.application.ApplicationBody.ApplicationDraft;
import customs.aeo.application.ApplicationBody.ApplicationReason;
import customs.aeo.application.ApplicationBody.InformationAnswer;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** Applications: the list, and what the applicant does. */
@Path("/api/v1/applications")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {
    private final Request request;
    private final ApplicationLook look;
    private final Caller caller;
    private final Clock clock;

    ApplicationResource(Request request, ApplicationLook look, Caller caller, Clock clock) {
        this.request = request;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listApplications",
            summary = "Applications, the one due first first",
            description = "An officer's work list is awaits=OFFICER, a decider's awaits=DECIDER. A trader gets its own,"
                    + " drafts included. Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<ApplicationRow> list(
            @QueryParam("operator") UUID operator,
            @QueryParam("stage") Stage stage,
            @QueryParam("awaits") Stage.Awaited awaits,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return look.page(caller.actor(), operator, stage, awaits, limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readApplication",
            summary = "One application with its clocks and what the caller may do now",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The application")
    @APIResponse(responseCode = "404", description = "not-found")
    public ApplicationView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @RolesAllowed("trader")
    @Idempotent
    @Operation(
            operationId = "draftApplication",
            summary = "Starts an application",
            description = "Role: trader. Customs sees nothing before it is submitted. Takes an Idempotency-Key.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "Started")
    @APIResponse(responseCode = "403", description = "forbidden: the trader's number is not registered")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<ApplicationView> draft(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid ApplicationDraft body) {
        var application = request.draft(body.levels(), body.statement(), act(null));
        return RestResponse.ResponseBuilder.<ApplicationView>created(
                        URI.create("/api/v1/applications/" + application.id()))
                .entity(look.read(application.id(), caller.actor()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("trader")
    @Operation(
            operationId = "changeApplication",
            summary = "Changes a draft",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApplicationDraft body) {
        request.change(id, Expected.of(ifMatch), body.levels(), body.statement(), act(null));
        return look.read(id, caller.actor());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("trader")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "discardApplication",
            summary = "Deletes a draft that was never submitted",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        request.discard(id, Expected.of(ifMatch), act(null));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed("trader")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "submitApplication",
            summary = "Hands an application in; the clocks start",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Submitted")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage, application-under-way, already-authorised, level-required, conflict")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        request.submit(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed("trader")
    @Operation(
            operationId = "answerInformationRequest",
            summary = "Answers a request for information",
            description = "Role: trader. Attach files first. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid InformationAnswer body) {
        request.answer(id, Expected.of(ifMatch), body.answer(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("trader")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Takes an application back",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApplicationReason body) {
        request.withdraw(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
