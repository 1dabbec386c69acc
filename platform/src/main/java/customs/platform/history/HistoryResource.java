package customs.platform.history;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.UUID;

/** The audit's view: what was done, by whom, when and why, and the proof that nobody altered it. */
@Path("/api/v1/history")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    private final Histories histories;
    private final HistoryVerifier verifier;
    private final Caller caller;

    public HistoryResource(Histories histories, HistoryVerifier verifier, Caller caller) {
        this.histories = histories;
        this.verifier = verifier;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"auditor", "administrator"})
    @Operation(
            operationId = "readHistory",
            summary = "All steps of one aggregate, oldest first",
            description = "Only the caller's administration; an unknown or foreign aggregate has no steps.")
    public List<HistoryStep> read(@NotNull @QueryParam("aggregate") UUID aggregate) {
        var reader = caller.actor();
        if (reader.administration() == null) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        return histories.of(aggregate, reader);
    }

    @GET
    @Path("/verification")
    @RolesAllowed({"auditor", "administrator"})
    @Operation(
            operationId = "verifyHistory",
            summary = "Recomputes every hash of this service's history",
            description = "Detects an altered, removed or inserted row. Format: docs/history-format.md.")
    public HistoryVerification verify() {
        return verifier.verify();
    }
}
