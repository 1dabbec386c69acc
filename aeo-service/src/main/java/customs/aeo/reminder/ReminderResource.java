package customs.aeo.reminder;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.List;

/** What is due for a person: shown, told by mail, and as a calendar to subscribe to. */
@Path("/api/v1/reminders")
@Tag(name = "Reminders")
@Produces(MediaType.APPLICATION_JSON)
public class ReminderResource {
    private final Subscribing subscribing;
    private final Caller caller;

    ReminderResource(Subscribing subscribing, Caller caller) {
        this.subscribing = subscribing;
        this.caller = caller;
    }

    @Schema(description = "Where, how early and in which language a person is reminded")
    public record ReminderWish(
            @Email @Size(max = 200) @Schema(nullable = true, description = "Left out for no mail")
            String address,

            @NotNull @Pattern(regexp = "en|fr") @Schema(examples = "en")
            String language,

            @NotNull @Size(max = 5) @Schema(description = "Calendar days before a due day, each 1 to 60")
            List<@NotNull @Min(1) @Max(60) Integer> daysBefore) {

        Subscription.Wish wish() {
            return new Subscription.Wish(address, language, daysBefore);
        }
    }

    @GET
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
    @Operation(
            operationId = "readReminders",
            summary = "Days that the caller must keep, nearest first, those that passed, and the caller's subscription",
            description = "Roles: trader, aeo-officer, aeo-decider.")
    public ReminderView read() {
        return subscribing.read(caller.actor());
    }

    @POST
    @Path("/subscription")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
    @Idempotent
    @Operation(
            operationId = "subscribeReminders",
            summary = "Asks to be reminded; the answer alone shows the secret of the calendar feed",
            description =
                    "Roles: trader, aeo-officer, aeo-decider. Takes an Idempotency-Key. Mails name the number of a case"
                            + " and its due day, nothing else. It lapses half a year after the caller was last here.")
    @APIResponseSchema(value = SubscribedView.class, responseCode = "201", responseDescription = "Subscribed")
    @APIResponse(responseCode = "409", description = "already-subscribed")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<SubscribedView> subscribe(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid ReminderWish body) {
        var made = subscribing.subscribe(body.wish(), caller.actor());
        return RestResponse.ResponseBuilder.<SubscribedView>created(URI.create("/api/v1/reminders"))
                .entity(SubscribedView.of(made.subscription(), made.secret()))
                .build();
    }

    @PUT
    @Path("/subscription")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
    @Operation(
            operationId = "changeReminders",
            summary = "Changes where, how early and in which language the caller is reminded",
            description = "Roles: trader, aeo-officer, aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "404", description = "not-found: no subscription")
    @APIResponse(responseCode = "412", description = "stale")
    public SubscribedView change(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReminderWish body) {
        return SubscribedView.of(subscribing.change(Expected.of(ifMatch), body.wish(), caller.actor()), null);
    }

    @POST
    @Path("/subscription/feed")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
    @Operation(
            operationId = "renewReminderFeed",
            summary = "Makes a new secret for the calendar feed; the old address stops answering",
            description = "Roles: trader, aeo-officer, aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "The new secret, shown once")
    @APIResponse(responseCode = "404", description = "not-found: no subscription")
    @APIResponse(responseCode = "412", description = "stale")
    public SubscribedView renew(@HeaderParam("If-Match") String ifMatch) {
        var made = subscribing.renew(Expected.of(ifMatch), caller.actor());
        return SubscribedView.of(made.subscription(), made.secret());
    }

    @DELETE
    @Path("/subscription")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
    @Operation(
            operationId = "endReminders",
            summary = "Ends the reminders and erases the address",
            description = "Roles: trader, aeo-officer, aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "204", description = "Ended and erased")
    @APIResponse(responseCode = "404", description = "not-found: no subscription")
    @APIResponse(responseCode = "412", description = "stale")
    public void end(@HeaderParam("If-Match") String ifMatch) {
        subscribing.end(Expected.of(ifMatch), caller.actor());
    }
}
