package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of Members. */
@Path("/api/v1/cycles/{code}/members")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class MemberTableResource {
    private final MemberTables tables;
    private final Caller caller;

    MemberTableResource(MemberTables tables, Caller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"analyst", "body-secretary", "delegate"})
    @Operation(
            operationId = "readMemberTable",
            summary = "All Members of a cycle by region, with counts on the day of counting")
    public MemberTableView members(String code) {
        return tables.of(code, caller.actor());
    }
}
