package customs.bcp.pack;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

@Path("/api/v1/pack-freshness/{edition}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class PackFreshnessResource {
    private final PackKeeping packs;

    PackFreshnessResource(PackKeeping packs) {
        this.packs = packs;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "checkPackFreshness",
            summary = "Whether a printed pack is the last word: what the QR code at its foot leads to",
            description = "Anybody who holds the paper may ask; it tells no name and no word of the plan. Roles:"
                    + " anonymous. Problems: not-found.")
    public PackFreshness check(UUID edition) {
        return packs.freshness(edition);
    }
}
