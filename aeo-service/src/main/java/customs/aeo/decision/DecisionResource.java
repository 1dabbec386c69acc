package customs.aeo.decision;

import customs.aeo.application.ApplicationLook;
import customs.aeo.application.ApplicationView;
import customs.aeo.authorisation.RestrictionEntry;
import customs.aeo.hearing.HearingView;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.UUID;

/** Decisions on applications, and the hearing before them. */
@Path("/api/v1/applications/{id}")
@Tag(name = "Decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final Decision decision;
    private final ApplicationLook look;
    private final Caller caller;
    private final Clock clock;

    DecisionResource(Decision decision, ApplicationLook look, Caller caller, Clock clock) {
        this.decision = decision;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Grounds of an intended refusal, or of a grant of less than was asked")
    public record HearingGrounds(
            @NotBlank @Size(max = 8000) String grounds,

            @Valid
            @Size(max = 20)
            @Schema(
                    nullable = true,
                    description = "Conditions, partial waivers and units left out of an intended grant;"
                            + " none for an intended refusal")
            List<@NotNull @Valid RestrictionEntry> restrictions,

            @Schema(description = "Day on which they are received or deemed received; today when left out")
            LocalDate receivedOn) {}

    @Schema(description = "What speaks against the intended refusal")
    public record HearingAnswer(
            @NotBlank @Size(max = 8000) String answer,

            @NotNull @Schema(description = "true when nothing further will follow; the hearing then closes")
            Boolean nothingFurther) {}

    @Schema(description = "Reasons of a grant, and what is granted less than asked; no names or addresses")
    public record GrantReason(
            @NotBlank @Size(max = 8000) String reason,

            @Valid
            @Size(max = 20)
            @Schema(
                    nullable = true,
                    description = "Conditions, partial waivers and units left out; the applicant was heard on each")
            List<@NotNull @Valid RestrictionEntry> restrictions) {}

    @Schema(description = "Reasons of a decision, for the applicant; no names or addresses")
    public record DecisionReason(@NotBlank @Size(max = 8000) String reason) {}

    @GET
    @Path("/hearing")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readHearing",
            summary = "Grounds served and the answer",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The hearing")
    @APIResponse(responseCode = "404", description = "not-found")
    public HearingView hearing(@PathParam("id") UUID id) {
        return decision.hearing(id, caller.actor());
    }

    @POST
    @Path("/hearing")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "openHearing",
            summary = "Serves the grounds of an intended refusal, or of a grant with restrictions",
            description = "Role: aeo-decider who did not assess. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Served; the limit for the answer runs")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView open(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HearingGrounds body) {
        decision.hear(
                id,
                Expected.of(ifMatch),
                body.grounds(),
                RestrictionEntry.restrictions(body.restrictions()),
                body.receivedOn(),
                act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/hearing/answer")
    @RolesAllowed("trader")
    @Operation(
            operationId = "answerHearing",
            summary = "Answers the grounds",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HearingAnswer body) {
        decision.answer(id, Expected.of(ifMatch), body.answer(), body.nothingFurther(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/hearing/closure")
    @RolesAllowed("aeo-decider")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeHearing",
            summary = "Closes a hearing whose limit has passed",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed; a decision is possible")
    @APIResponse(responseCode = "409", description = "hearing-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        decision.closeHearing(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/grant")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "grantApplication",
            summary = "Grants what was applied for; authorisations are created with the programme's effective day",
            description =
                    "A grant with conditions, partial waivers or units left out is adverse in that part: where the"
                            + " programme hears before a RESTRICTION the applicant was heard on each of them."
                            + " Role: aeo-decider who did not assess. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Granted")
    @APIResponse(
            responseCode = "409",
            description =
                    "four-eyes, criterion-not-met, hearing-open, hearing-required, already-authorised, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ApplicationView grant(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GrantReason body) {
        decision.grant(
                id, Expected.of(ifMatch), RestrictionEntry.restrictions(body.restrictions()), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/refusal")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "refuseApplication",
            summary = "Refuses an application, with reasons, after the hearing that the programme wants",
            description = "Role: aeo-decider who did not assess. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Refused")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, hearing-required, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecisionReason body) {
        decision.refuse(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/reassessment")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "returnToAssessment",
            summary = "Gives a case back to the officers, who judge anew",
            description = "Role: aeo-decider who did not assess. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "In assessment again")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView returnToAssessment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecisionReason body) {
        decision.returnToAssessment(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @Schema(description = "Levels that are decided by themselves, and why; no names or addresses")
    public record ApplicationSplit(
            @NotEmpty @Size(max = 20) List<@NotBlank String> levels,
            @NotBlank @Size(max = 4000) String reason) {}

    @POST
    @Path("/split")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "splitApplication",
            summary = "Makes some levels a case of their own with the same past, so that each is decided by itself",
            description = "Role: aeo-decider who did not assess. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "The new case, to be decided")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ApplicationView split(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApplicationSplit body) {
        var part = decision.split(id, Expected.of(ifMatch), body.levels(), act(body.reason()));
        return look.read(part.id(), caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
