package customs.aeo.operator;

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

import java.time.LocalDate;
import java.util.UUID;

/** Whether a number is really an operator's. */
@Path("/api/v1/operators/{id}/identifier-verifications")
@Tag(name = "Operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentifierVerificationResource {
    private final Upkeep upkeep;
    private final Caller caller;

    IdentifierVerificationResource(Upkeep upkeep, Caller caller) {
        this.upkeep = upkeep;
        this.caller = caller;
    }

    @Schema(description = "What was found when somebody looked into a number of the operator")
    public record IdentifierVerification(
            @NotBlank @Size(max = 20) String scheme,
            @NotBlank @Size(max = 40) String value,

            @Schema(description = "First day of its validity, where the operator has the number more than once")
            LocalDate validFrom,

            @NotNull Outcome outcome,
            @NotNull Identifier.Method method,

            @NotBlank
            @Size(max = 400)
            @Schema(description = "Where what was found is kept: a file, a page, a reference")
            String evidence,

            @Schema(description = "Day on which somebody looked; today when left out")
            LocalDate on) {
        /** What was found. */
        public enum Outcome {
            VERIFIED,
            REJECTED
        }
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "verifyIdentifier",
            summary = "Says that a number is the operator's, or is not",
            description =
                    "A number that is VERIFIED, or that the administration entered and nobody looked into (UNVERIFIED),"
                            + " answers status questions; one that is CLAIMED or REJECTED does not, and a REJECTED one can be entered"
                            + " for whom it belongs to. Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Recorded with who, when, how and the evidence")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "identifier-taken, merged")
    @APIResponse(responseCode = "422", description = "invalid: no such number, the day has not come yet")
    public OperatorView verify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid IdentifierVerification body) {
        var actor = caller.actor();
        return OperatorView.of(
                upkeep.verify(
                        id,
                        Expected.of(ifMatch),
                        actor,
                        new Upkeep.Finding(
                                body.scheme(),
                                body.value(),
                                body.validFrom(),
                                Identifier.State.valueOf(body.outcome().name()),
                                body.method(),
                                body.evidence(),
                                body.on())),
                actor);
    }
}
