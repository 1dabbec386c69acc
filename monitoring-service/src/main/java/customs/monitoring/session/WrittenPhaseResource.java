package customs.monitoring.session;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What delegations say in writing on the items of a session. */
@Path("/api/v1/sessions/{id}/interventions")
@Tag(name = "Sessions")
@Produces(MediaType.APPLICATION_JSON)
class WrittenPhaseResource {
    private final WrittenPhase writtenPhase;
    private final Caller caller;

    WrittenPhaseResource(WrittenPhase writtenPhase, Caller caller) {
        this.writtenPhase = writtenPhase;
        this.caller = caller;
    }

    /** What a delegation says. */
    record InterventionInput(
            @NotNull @Schema(description = "Item of the agenda")
            UUID item,

            @Pattern(regexp = "[A-Z]{2}")
            @Schema(description = "Whose delegation speaks; for delegates", examples = "XA")
            String member,

            @NotBlank @Size(max = 8000) String text) {}

    /** The written phase of a session. */
    record WrittenPhaseView(
            UUID session,
            @Schema(examples = "PTC") String body,
            LocalDate from,

            @Schema(description = "Interventions are taken now")
            boolean open,

            List<InterventionView> interventions) {}

    /** One intervention. */
    record InterventionView(
            UUID id,
            UUID item,

            @Schema(description = "Member; absent where the secretary speaks", examples = "XA")
            String member,

            String text,
            Instant saidAt) {}

    @GET
    @RolesAllowed({"analyst", "body-secretary", "delegate"})
    @Operation(operationId = "readWrittenPhase", summary = "What was said in writing on the items of a session")
    public WrittenPhaseView read(UUID id) {
        return view(writtenPhase.read(id, caller.actor()));
    }

    @POST
    @Idempotent
    @RolesAllowed({"delegate", "body-secretary"})
    @Operation(
            operationId = "intervene",
            summary = "Speaks in writing on an item, in the written phase",
            description =
                    "It begins 28 days before the first day, when the secretary opens it. Problems: forbidden (another"
                            + " body), not-found, invalid, written-phase-not-open.")
    @APIResponseSchema(value = WrittenPhaseView.class, responseCode = "201", responseDescription = "The written phase")
    public RestResponse<WrittenPhaseView> intervene(
            UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull InterventionInput input) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                view(writtenPhase.say(id, input.item(), input.member(), input.text(), caller.actor())));
    }

    private static WrittenPhaseView view(WrittenPhase.Said said) {
        Session session = said.session();
        return new WrittenPhaseView(
                session.id(),
                session.body(),
                session.phaseFrom(),
                session.stage() == Session.Stage.PHASE_1,
                said.interventions().stream()
                        .map(one ->
                                new InterventionView(one.id(), one.itemId(), one.speaker(), one.text(), one.saidAt()))
                        .toList());
    }
}
