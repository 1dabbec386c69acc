package customs.aeo.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's due days as a calendar; a calendar program does not sign in, it knows a secret address. */
@Path("/api/v1/reminder-feeds")
@Tag(name = "Reminders")
@Produces("text/calendar;charset=UTF-8")
public class FeedResource {
    private final Subscribing subscribing;

    FeedResource(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    @GET
    @Path("/{secret}")
    @PermitAll
    @Operation(
            operationId = "readReminderFeed",
            summary = "A person's due days, as iCalendar",
            description =
                    "Public to whoever knows the secret. Each entry keeps its UID; a change raises SEQUENCE; a day that"
                            + " is no longer to be kept stays for half a year, cancelled. Entries name the number of a case, the"
                            + " limit and its day.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "not-found: never given, renewed, ended or lapsed")
    public RestResponse<byte[]> read(@PathParam("secret") String secret) {
        return RestResponse.ResponseBuilder.ok(subscribing.feed(secret))
                .header("Content-Disposition", "attachment; filename=\"due-days.ics\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
