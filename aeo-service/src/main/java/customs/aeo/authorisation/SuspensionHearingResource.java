package customs.aeo.authorisation;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The holder is heard before a suspension, where the programme wants that. */
@Path("/api/v1/suspensions/{id}/hearing")
@Tag(name = "Suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuspensionHearingResource {
    private final SuspensionReview review;
    private final AuthorisationLook look;
    private final Caller caller;
    private final Clock clock;

    SuspensionHearingResource(SuspensionReview review, AuthorisationLook look, Caller caller, Clock clock) {
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "SuspensionHearingGrounds", description = "Grounds of an intended suspension")
    public record Grounds(
            @NotBlank @Size(max = 8000) String grounds,

            @Schema(description = "Day on which they are received or deemed received; today when left out")
            LocalDate receivedOn) {}

    @Schema(name = "SuspensionHearingAnswer", description = "What speaks against the intended suspension")
    public record Answer(
            @NotBlank @Size(max = 8000) String answer,

            @NotNull @Schema(description = "true when nothing further will follow; the hearing then closes")
            Boolean nothingFurther) {}

    @POST
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "openSuspensionHearing",
            summary = "Serves the grounds of an intended suspension",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Served; the limit for the answer runs")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SuspensionView openHearing(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Grounds body) {
        review.openHearing(id, Expected.of(ifMatch), body.grounds(), body.receivedOn(), act(null));
        return look.suspension(id, caller.actor());
    }

    @POST
    @Path("/answer")
    @RolesAllowed("trader")
    @Operation(
            operationId = "answerSuspensionHearing",
            summary = "Answers the grounds",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SuspensionView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Answer body) {
        review.answer(id, Expected.of(ifMatch), body.answer(), body.nothingFurther(), act(null));
        return look.suspension(id, caller.actor());
    }

    @POST
    @Path("/closure")
    @RolesAllowed("aeo-decider")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeSuspensionHearing",
            summary = "Closes a hearing whose limit has passed",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed; a decision is possible")
    @APIResponse(responseCode = "409", description = "hearing-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SuspensionView closeHearing(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        review.closeHearing(id, Expected.of(ifMatch), act(null));
        return look.suspension(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
