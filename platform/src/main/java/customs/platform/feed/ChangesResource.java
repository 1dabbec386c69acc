package customs.platform.feed;

import customs.platform.act.Caller;
import customs.platform.page.Limit;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed in this service, resumable. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
    private final ChangeFeed feed;
    private final Caller caller;

    public ChangesResource(ChangeFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"auditor", "administrator", "sister-service"})
    @Operation(
            operationId = "readChanges",
            summary = "Changes after a cursor, oldest first",
            description =
                    "Readers of an administration get its changes; a sister service names the administration or gets"
                            + " all. Go on with the returned cursor.")
    public ChangePage read(
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @QueryParam("administration") String administration) {
        var reader = caller.actor();
        var tenant = reader.has("sister-service") ? administration : reader.administration();
        if (tenant == null && !reader.has("sister-service")) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        return feed.after(after, Limit.of(limit), tenant);
    }
}
