package customs.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Collection;

/** What each problem type means: the URIs in {@link Problem#type()} lead here. */
@Path("/problems")
@Tag(name = "Problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {
    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "Every problem type that this service answers with")
    public Collection<ProblemType> list() {
        return ProblemType.all();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(operationId = "describeProblem", summary = "One problem type")
    public ProblemType describe(@PathParam("slug") String slug) {
        if (!ProblemType.exists(slug)) {
            throw Refusal.notFound("problem type");
        }
        return ProblemType.of(slug);
    }
}
