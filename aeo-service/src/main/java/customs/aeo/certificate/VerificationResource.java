package customs.aeo.certificate;

import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Today's truth about a certificate, for whoever holds it in the hand. */
@Path("/api/v1/certificates/{number}")
@Tag(name = "Certificates")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {
    private final Verification verification;
    private final Caller caller;

    VerificationResource(Verification verification, Caller caller) {
        this.verification = verification;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "verifyCertificate",
            summary = "Whether a certificate holds today: valid, suspended, ended, or no such number",
            description = "Public. The holder's name is shown only where it allowed its publication.")
    @APIResponse(responseCode = "200", description = "Today's truth, UNKNOWN included")
    @APIResponse(responseCode = "422", description = "invalid: not the form of a number")
    public VerificationView read(@PathParam("number") @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String number) {
        return verification.of(number, caller.language());
    }
}
