package customs.aeo.appeal;

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

/** Appeals as they are examined, heard and decided by somebody who had no part in the decision. */
@Path("/api/v1/appeals/{id}")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealReviewResource {
    private final AppealReview review;
    private final AppealLook look;
    private final Caller caller;
    private final Clock clock;

    AppealReviewResource(AppealReview review, AppealLook look, Caller caller, Clock clock) {
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What the appellant is to complete")
    public record AppealReturn(@NotBlank @Size(max = 4000) String missing) {}

    @Schema(description = "When and where the appellant is heard")
    public record AppealHearingDay(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String place) {}

    @Schema(description = "What was said at the hearing")
    public record AppealMinutes(@NotBlank @Size(max = 20000) String minutes) {}

    @Schema(description = "Reasons of a finding, for the appellant; no names or addresses")
    public record AppealReason(@NotBlank @Size(max = 8000) String reason) {}

    @POST
    @Path("/review")
    @RolesAllowed("aeo-decider")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeUpAppeal",
            summary = "Takes an appeal up",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Under review")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView takeUp(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        review.takeUp(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/return")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "returnAppeal",
            summary = "Gives an appeal back to be completed",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given back")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView sendBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealReturn body) {
        review.sendBack(id, Expected.of(ifMatch), body.missing(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/hearing")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "scheduleAppealHearing",
            summary = "Sets the day of the hearing, or another day before it was held",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "The day is set")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView schedule(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealHearingDay body) {
        review.schedule(id, Expected.of(ifMatch), body.on(), body.place(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/minutes")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "serveAppealMinutes",
            summary = "Shares the minutes of the hearing; the limit for arguments runs",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Shared")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView serveMinutes(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealMinutes body) {
        review.serveMinutes(id, Expected.of(ifMatch), body.minutes(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/absence")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "recordAppealAbsence",
            summary = "Records that the appellant did not come; the programme says what follows",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Rejected, or decided on the file")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView absence(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealReason body) {
        review.absence(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/upholding")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "upholdAppeal",
            summary = "Finds an appeal right: an application is decided anew, a suspension ends",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Upheld")
    @APIResponse(
            responseCode = "409",
            description = "application-under-way, four-eyes, hearing-open, hearing-required, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView uphold(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealReason body) {
        review.find(id, Expected.of(ifMatch), true, act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/rejection")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "rejectAppeal",
            summary = "Finds that the decision stands; the next level may be asked",
            description = "Role: aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Rejected")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, hearing-required, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView reject(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealReason body) {
        review.find(id, Expected.of(ifMatch), false, act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
