package customs.aeo.visit;

import customs.aeo.application.LimitedUpload;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Visits to sites of the applicant. */
@Path("/api/v1/applications/{id}/visits")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {
    private final Validation validation;
    private final VisitLook look;
    private final Caller caller;
    private final Clock clock;

    VisitResource(Validation validation, VisitLook look, Caller caller, Clock clock) {
        this.validation = validation;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "A visit that is proposed; the firm chooses a time")
    public record VisitEntry(
            @NotBlank @Size(max = 400) @Schema(description = "Which site; it stays out of the history")
            String site,

            @NotNull @Size(max = 30) List<@NotBlank @Size(max = 40) String> criteria,

            @NotNull
            @Size(min = 1, max = Visit.MOST_SLOTS)
            @Schema(description = "Times; their days are those of the administration")
            List<@NotNull Instant> slots) {}

    @Schema(description = "Other times, and why")
    public record VisitChange(
            @NotNull @Size(min = 1, max = Visit.MOST_SLOTS) List<@NotNull Instant> slots,
            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(description = "The time chosen")
    public record VisitChoice(@NotNull Instant slot) {}

    @Schema(description = "Something that was seen")
    public record SeenEntry(
            @NotBlank @Size(max = 40) String criterion,
            @NotNull Visit.Gravity gravity,
            @NotBlank @Size(max = 4000) String words) {}

    @Schema(description = "What happened; no names")
    public record VisitMinutes(
            @NotBlank @Size(max = 20000) String minutes,
            @NotNull @Size(max = 100) List<@Valid @NotNull SeenEntry> findings) {}

    @Schema(description = "Why")
    public record VisitReason(@NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listVisits",
            summary = "Every visit of a case, and the first day for another",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The visits")
    @APIResponse(responseCode = "404", description = "not-found")
    public VisitView.Several list(@PathParam("id") UUID id) {
        return look.list(id, caller.actor());
    }

    @GET
    @Path("/{visit}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readVisit",
            summary = "One visit",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The visit")
    @APIResponse(responseCode = "404", description = "not-found")
    public VisitView read(@PathParam("id") UUID id, @PathParam("visit") UUID visit) {
        return look.read(id, visit, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "proposeVisit",
            summary = "Proposes up to three times for a visit, none before the notice that the firm is due",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "notice-too-short, wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<VisitView> propose(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid VisitEntry body) {
        var visit = validation.propose(id, body.site(), body.criteria(), body.slots(), act(null));
        return RestResponse.ResponseBuilder.<VisitView>created(
                        URI.create("/api/v1/applications/%s/visits/%s".formatted(id, visit.id())))
                .entity(look.read(id, visit.id(), caller.actor()))
                .build();
    }

    @POST
    @Path("/{visit}/rescheduling")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "rescheduleVisit",
            summary = "Proposes other times",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Proposed")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "notice-too-short, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView reschedule(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitChange body) {
        validation.reschedule(id, visit, Expected.of(ifMatch), body.slots(), act(body.reason()));
        return look.read(id, visit, caller.actor());
    }

    @POST
    @Path("/{visit}/confirmation")
    @RolesAllowed("trader")
    @Operation(
            operationId = "confirmVisit",
            summary = "Chooses one of the times",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Chosen")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView confirm(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitChoice body) {
        validation.confirm(id, visit, Expected.of(ifMatch), body.slot(), act(null));
        return look.read(id, visit, caller.actor());
    }

    @POST
    @Path("/{visit}/refusal")
    @RolesAllowed("trader")
    @Operation(
            operationId = "declineVisit",
            summary = "Says that none of the times suits, and why",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView decline(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitReason body) {
        validation.decline(id, visit, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, visit, caller.actor());
    }

    @POST
    @Path("/{visit}/minutes")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "writeMinutes",
            summary = "Writes down what happened and what was seen",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Written")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "not-yet-held, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView minutes(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitMinutes body) {
        validation.hold(
                id,
                visit,
                Expected.of(ifMatch),
                body.minutes(),
                body.findings().stream()
                        .map(seen -> new Visit.Seen(seen.criterion(), seen.gravity(), seen.words()))
                        .toList(),
                act(null));
        return look.read(id, visit, caller.actor());
    }

    @POST
    @Path("/{visit}/cancellation")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "cancelVisit",
            summary = "Says that the visit will not take place",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Cancelled")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public VisitView cancel(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VisitReason body) {
        validation.cancel(id, visit, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, visit, caller.actor());
    }

    @POST
    @Path("/{visit}/photographs")
    @LimitedUpload
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "photographVisit",
            summary = "Adds a photograph to a visit; PNG or JPEG, judged by content",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "413", description = "too-large")
    @APIResponse(responseCode = "415", description = "file-refused")
    @APIResponse(responseCode = "422", description = "empty-file, invalid")
    public RestResponse<VisitView> photograph(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
            InputStream content) {
        validation.photograph(id, visit, fileName, content, act(null));
        return RestResponse.ResponseBuilder.<VisitView>created(
                        URI.create("/api/v1/applications/%s/visits/%s".formatted(id, visit)))
                .entity(look.read(id, visit, caller.actor()))
                .build();
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
