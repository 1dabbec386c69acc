package customs.aeo.consultation;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.List;
import java.util.UUID;

/** Consultation of other offices and states in a case. */
@Path("/api/v1/applications/{id}/consultations")
@Tag(name = "Consultations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationResource {
    private final Correspondence correspondence;
    private final ConsultationLook look;
    private final Caller caller;
    private final Clock clock;

    ConsultationResource(Correspondence correspondence, ConsultationLook look, Caller caller, Clock clock) {
        this.correspondence = correspondence;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What is asked of another office or state")
    public record ConsultationEntry(
            @NotNull Consultation.Addressee addressee,

            @NotBlank @Size(max = 40) @Schema(description = "Code of the state, or the office's own", examples = "FR")
            String code,

            @NotNull @Schema(description = "The case cannot be decided without the answer")
            Boolean mandatory,

            @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 40) String> criteria,

            @NotBlank @Size(max = 4000) @Schema(description = "In words; no names or addresses")
            String question,

            @Schema(description = "Day on which the criteria were communicated; today when left out")
            LocalDate askedOn,

            @Min(1)
            @Max(730)
            @Schema(description = "Calendar days for an optional answer; else the programme's limit holds")
            Integer days) {}

    @Schema(description = "What the addressee answered; no names or addresses")
    public record ConsultationAnswer(
            @NotNull @Schema(description = "The criteria are met as far as the addressee knows")
            Boolean met,

            @NotBlank @Size(max = 4000) String words,

            @Schema(description = "Day of the answer; today when left out")
            LocalDate on) {}

    @Schema(description = "Why")
    public record ConsultationReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listConsultations",
            summary = "Every consultation of a case, with its limit and why",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The consultations")
    @APIResponse(responseCode = "404", description = "not-found")
    public ConsultationView.Several list(@PathParam("id") UUID id) {
        return look.list(id, caller.actor());
    }

    @GET
    @Path("/{consultation}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readConsultation",
            summary = "One consultation",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The consultation")
    @APIResponse(responseCode = "404", description = "not-found")
    public ConsultationView read(@PathParam("id") UUID id, @PathParam("consultation") UUID consultation) {
        return look.read(id, consultation, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "askConsultation",
            summary = "Asks another office or state; a mandatory answer holds up the decision until it is there",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201", responseDescription = "Asked")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<ConsultationView> ask(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ConsultationEntry body) {
        var asked = correspondence.ask(
                id,
                new Consultation.Request(
                        body.addressee(),
                        body.code(),
                        body.mandatory(),
                        body.criteria(),
                        body.question(),
                        body.askedOn() == null
                                ? correspondence.day(id, caller.actor(), clock.instant())
                                : body.askedOn(),
                        body.days()),
                act(null));
        return RestResponse.ResponseBuilder.<ConsultationView>created(
                        URI.create("/api/v1/applications/%s/consultations/%s".formatted(id, asked.id())))
                .entity(look.read(id, asked.id(), caller.actor()))
                .build();
    }

    @POST
    @Path("/{consultation}/answer")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "answerConsultation",
            summary = "Records what the addressee answered; a late answer counts and is shown as late",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Recorded")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ConsultationView answer(
            @PathParam("id") UUID id,
            @PathParam("consultation") UUID consultation,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ConsultationAnswer body) {
        correspondence.answer(id, consultation, Expected.of(ifMatch), body.met(), body.on(), act(body.words()));
        return look.read(id, consultation, caller.actor());
    }

    @POST
    @Path("/{consultation}/escalation")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "escalateConsultation",
            summary = "Tells somebody above that no answer came in time",
            description = "Happens by itself where the programme says so. Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Told")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "not-yet-expired, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ConsultationView escalate(
            @PathParam("id") UUID id,
            @PathParam("consultation") UUID consultation,
            @HeaderParam("If-Match") String ifMatch) {
        correspondence.escalate(id, consultation, Expected.of(ifMatch), act(null));
        return look.read(id, consultation, caller.actor());
    }

    @POST
    @Path("/{consultation}/withdrawal")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "withdrawConsultation",
            summary = "Says that the answer is no longer needed",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ConsultationView withdraw(
            @PathParam("id") UUID id,
            @PathParam("consultation") UUID consultation,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ConsultationReason body) {
        correspondence.withdraw(id, consultation, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, consultation, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
