package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Calendars to subscribe to; a calendar program does not sign in. */
@Path("/api/v1/calendars")
@Tag(name = "Publication")
@Produces("text/calendar;charset=UTF-8")
class CalendarResource {
    private final Calendars calendars;
    private final Caller caller;

    CalendarResource(Calendars calendars, Caller caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    @GET
    @Path("/bodies/{body}")
    @PermitAll
    @Operation(
            operationId = "readBodyCalendar",
            summary = "Sessions of a body with what is due before them, as iCalendar",
            description = "Each entry keeps its UID; a change raises SEQUENCE; a cancelled session stays, cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> body(@Pattern(regexp = "PTC|EC") String body) {
        return file(calendars.ofBody(body, caller.language()), body);
    }

    @GET
    @Path("/members/{member}")
    @PermitAll
    @Operation(
            operationId = "readMemberCalendar",
            summary = "When a Member's reports are due and the bodies meet, as iCalendar",
            description = "With the token of the Member's own administration also when recommendations to it are due."
                    + " Problems: not-found.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> member(String member) {
        return file(calendars.ofMember(member, own(member), caller.language()), member);
    }

    private boolean own(String member) {
        var actor = caller.actor();
        return member.equals(actor.administration())
                && actor.hasAny("report-contributor", "report-validator", "auditor", "administrator");
    }

    private static RestResponse<byte[]> file(byte[] calendar, String name) {
        return RestResponse.ResponseBuilder.ok(calendar)
                .header("Content-Disposition", "attachment; filename=\"%s.ics\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
