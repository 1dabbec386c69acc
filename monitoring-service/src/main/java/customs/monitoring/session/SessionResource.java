package customs.monitoring.session;

import customs.monitoring.report.Outcome;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** Sessions of the bodies. A secretary changes the own body's; who takes part reads. */
@Path("/api/v1/sessions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {
    private final Sitting sitting;
    private final Caller caller;

    SessionResource(Sitting sitting, Caller caller) {
        this.sitting = sitting;
        this.caller = caller;
    }

    /** A session to plan. */
    record SessionInput(
            @NotNull @Pattern(regexp = "PTC|EC") @Schema(examples = "PTC")
            String body,

            @NotBlank @Size(max = 200) @Schema(examples = "253rd/254th Sessions")
            String label,

            @NotNull LocalDate from,
            @NotNull LocalDate to,
            Session.Mode mode,
            Boolean demonstration) {}

    /** Where the session goes next. */
    record SessionStageInput(@NotNull Session.Stage stage) {}

    /** Other days of a session. */
    record SessionDaysInput(
            @NotNull LocalDate from, @NotNull LocalDate to) {}

    /** Why a session does not take place. */
    record SessionCancellationInput(
            @NotBlank @Size(max = 2000) String reason) {}

    /** An item for the agenda. */
    record AgendaItemInput(
            @NotBlank @Size(max = 300) String title,
            @NotNull AgendaItem.Action action) {}

    /** A report to put before the body. */
    record TablingInput(@NotNull UUID report) {}

    /** What the body made of a report. */
    record OutcomeInput(
            @NotNull UUID report,
            @NotNull Outcome outcome,
            @Size(max = 4000) String text,
            @Size(max = 50) @Schema(examples = "41–48") String paragraphs) {}

    @GET
    @RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate"})
    @Operation(
            operationId = "listSessions",
            summary = "Sessions of the bodies, latest first, with the items of their agendas",
            description = "open: those that take reports now; before: those whose last day lies before that day."
                    + " Problems: invalid.")
    public Page<SessionSummary> list(
            @QueryParam("body") @Pattern(regexp = "PTC|EC") String body,
            @QueryParam("open") Boolean open,
            @QueryParam("before") LocalDate before,
            @QueryParam("demonstration") Boolean demonstration,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return sitting.page(body, open, before, demonstration, Cursor.decode(after, 3), Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate"})
    @Operation(operationId = "readSession", summary = "One session with its agenda and the reports on it")
    public SessionView read(UUID id) {
        return SessionView.of(sitting.read(id, caller.actor()), caller.actor());
    }

    @POST
    @Idempotent
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "planSession",
            summary = "Plans a session of the secretary's body",
            description = "Problems: forbidden (another body), dates-out-of-order, conflict (same first day).")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "The session")
    public RestResponse<SessionView> plan(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull SessionInput input) {
        var actor = caller.actor();
        var view = SessionView.of(
                sitting.plan(
                        input.body(),
                        input.label(),
                        input.from(),
                        input.to(),
                        input.mode() == null ? Session.Mode.HYBRID : input.mode(),
                        Boolean.TRUE.equals(input.demonstration()),
                        actor),
                actor);
        return RestResponse.ResponseBuilder.<SessionView>created(URI.create("/api/v1/sessions/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{id}/stage")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "moveSession",
            summary = "Moves a session on",
            description = "Problems: forbidden, wrong-stage, stale.")
    public SessionView move(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SessionStageInput input) {
        var actor = caller.actor();
        return SessionView.of(sitting.move(id, Expected.of(ifMatch), input.stage(), actor), actor);
    }

    @POST
    @Path("/{id}/reschedule")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "rescheduleSession",
            summary = "Gives a session other days, before it begins; due dates and calendars follow",
            description = "Problems: forbidden, wrong-stage, dates-out-of-order, conflict (same first day), stale.")
    public SessionView reschedule(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SessionDaysInput input) {
        var actor = caller.actor();
        return SessionView.of(sitting.reschedule(id, Expected.of(ifMatch), input.from(), input.to(), actor), actor);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "cancelSession",
            summary = "Cancels a session before which no report waits",
            description = "It stays in the calendars as cancelled. Problems: forbidden, wrong-stage, stale.")
    public SessionView cancel(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SessionCancellationInput input) {
        var actor = caller.actor();
        return SessionView.of(sitting.cancel(id, Expected.of(ifMatch), input.reason(), actor), actor);
    }

    @POST
    @Path("/{id}/agenda-items")
    @Idempotent
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "addAgendaItem",
            summary = "Adds an item to the agenda",
            description = "Problems: forbidden, session-not-open, stale.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "The session")
    public RestResponse<SessionView> addItem(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull AgendaItemInput input) {
        var actor = caller.actor();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                SessionView.of(sitting.addItem(id, Expected.of(ifMatch), input.title(), input.action(), actor), actor));
    }

    @POST
    @Path("/{id}/agenda-items/{item}/reports")
    @Idempotent
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "tableReport",
            summary = "Puts an accepted report before the body, in its last signed version",
            description = "When every lead body has it, the report is tabled. Problems: forbidden, session-not-open,"
                    + " already-tabled, wrong-stage, stale.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "The session")
    public RestResponse<SessionView> table(
            UUID id,
            UUID item,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull TablingInput input) {
        var actor = caller.actor();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                SessionView.of(sitting.table(id, item, Expected.of(ifMatch), input.report(), actor), actor));
    }

    @POST
    @Path("/{id}/agenda-items/{item}/outcomes")
    @Idempotent
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "recordOutcome",
            summary = "Records what the body made of a report",
            description = "When every lead body has concluded, the report is reviewed; deferred and referred do not"
                    + " conclude. Problems: forbidden, session-not-open, not-on-agenda, wrong-stage, stale.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "The session")
    public RestResponse<SessionView> outcome(
            UUID id,
            UUID item,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull OutcomeInput input) {
        var actor = caller.actor();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                SessionView.of(
                        sitting.outcome(
                                id,
                                item,
                                Expected.of(ifMatch),
                                input.report(),
                                input.outcome(),
                                input.text(),
                                input.paragraphs(),
                                actor),
                        actor));
    }
}
