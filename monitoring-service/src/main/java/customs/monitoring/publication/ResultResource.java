package customs.monitoring.publication;

import customs.monitoring.publication.ResultView.ResultVerificationView;
import customs.monitoring.publication.ResultView.ResultVersionView;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.time.Instant;
import java.util.List;

/** Results of cycles for anyone, published by the analyst in one batch. */
@Path("/api/v1/results")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class ResultResource {
    private final Results results;
    private final ResultViews views;
    private final Caller caller;

    ResultResource(Results results, ResultViews views, Caller caller) {
        this.results = results;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listResults", summary = "Published results, latest cycle and version first")
    public List<ResultVersionView> list() {
        return results.all().stream()
                .map(one -> new ResultVersionView(
                        one.cycle(), one.dataYear(), one.number(), one.publishedAt(), one.demonstration()))
                .toList();
    }

    @GET
    @Path("/{cycle}")
    @PermitAll
    @Operation(
            operationId = "readResults",
            summary = "Results of a cycle by region and theme, as far as they may be shown to anyone",
            description = "The latest version, the one of a number, or the one that stood at an instant. A figure is"
                    + " withheld where few Members stand behind it or where it would tell a value that is not open.")
    public ResultView read(
            String cycle, @QueryParam("version") @Min(1) Integer version, @QueryParam("asOf") Instant asOf) {
        return views.view(results.read(cycle, version, asOf), caller.language());
    }

    @POST
    @Path("/{cycle}")
    @Idempotent
    @RolesAllowed("analyst")
    @Operation(
            operationId = "publishResults",
            summary = "Publishes a new version from all published reports of the cycle",
            description = "Problems: not-found, nothing-published, nothing-new.")
    @APIResponseSchema(value = ResultView.class, responseCode = "201", responseDescription = "What anyone now reads")
    public RestResponse<ResultView> publish(String cycle, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        var actor = caller.actor();
        return RestResponse.status(
                RestResponse.Status.CREATED, views.view(results.publish(cycle, actor), actor.language()));
    }

    @GET
    @Path("/verification")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            operationId = "verifyResults",
            summary = "Recomputes everything published from what is kept with it, and compares")
    public ResultVerificationView verify() {
        var verified = results.verify();
        return new ResultVerificationView(verified.versions(), verified.different());
    }
}
