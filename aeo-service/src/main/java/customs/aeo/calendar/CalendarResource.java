package customs.aeo.calendar;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** An administration's own days: without work, or worked against the calendar. Every clock counts with them. */
@Path("/api/v1/calendar-days")
@Tag(name = "Calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {
    private final CalendarKeeping keeping;
    private final Caller caller;
    private final Clock clock;

    CalendarResource(CalendarKeeping keeping, Caller caller, Clock clock) {
        this.keeping = keeping;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "A day and where it is declared")
    public record CalendarDayEntry(
            @NotNull @Schema(examples = "2026-12-24") LocalDate on,
            @NotNull CalendarDay.Kind kind,
            @NotBlank @Size(max = 100) String nameEn,
            @NotBlank @Size(max = 100) String nameFr,

            @NotBlank @Size(max = 300) @Schema(description = "The act or notice that declares it")
            String source) {}

    @Schema(description = "Why; no names or addresses")
    public record CalendarReason(@NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor", "administrator"})
    @Operation(
            operationId = "readCalendar",
            summary = "The working days of the caller's administration in a year, each with its source",
            description =
                    "Roles: trader, aeo-officer, aeo-decider, auditor, administrator. Days taken back stay listed.")
    @APIResponse(responseCode = "200", description = "The year, in order")
    @APIResponse(responseCode = "422", description = "invalid: a year outside 2000 to 2075")
    public CalendarYear read(@QueryParam("year") Integer year) {
        return keeping.year(year, caller.actor());
    }

    @POST
    @RolesAllowed("administrator")
    @Idempotent
    @Operation(
            operationId = "recordCalendarDay",
            summary = "Declares a day without work, or one that is worked; every clock counts with it at once",
            description = "Role: administrator. Takes an Idempotency-Key.")
    @APIResponseSchema(value = CalendarDayView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", description = "calendar-day-taken")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<CalendarDayView> record(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid CalendarDayEntry body) {
        var day = keeping.record(body.on(), body.kind(), body.nameEn(), body.nameFr(), body.source(), act(null));
        return RestResponse.ResponseBuilder.<CalendarDayView>created(URI.create("/api/v1/calendar-days/" + day.id()))
                .entity(CalendarDayView.of(day, caller.actor()))
                .build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "withdrawCalendarDay",
            summary = "Takes a declared day back; it stays listed as taken back",
            description = "Role: administrator. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Taken back")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public CalendarDayView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CalendarReason body) {
        return CalendarDayView.of(keeping.withdraw(id, Expected.of(ifMatch), act(body.reason())), caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
