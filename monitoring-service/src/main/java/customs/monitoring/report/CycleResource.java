package customs.monitoring.report;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.List;

/** The yearly cycles. */
@Path("/api/v1/cycles")
@Tag(name = "Cycles")
@Produces(MediaType.APPLICATION_JSON)
class CycleResource {
    private final Scheduling scheduling;
    private final Caller caller;

    CycleResource(Scheduling scheduling, Caller caller) {
        this.scheduling = scheduling;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(operationId = "listCycles", summary = "All cycles, newest data year first")
    public List<CycleView> list() {
        return scheduling.cycles().stream().map(CycleView::of).toList();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(operationId = "readCycle", summary = "One cycle")
    public CycleView read(String code) {
        return CycleView.of(scheduling.cycle(code));
    }

    @POST
    @Idempotent
    @RolesAllowed("analyst")
    @Operation(
            operationId = "scheduleCycle",
            summary = "Announces a cycle, with a report for every Member",
            description = "Problems: cycle-exists, dates-out-of-order.")
    @APIResponseSchema(value = CycleView.class, responseCode = "201", responseDescription = "The cycle")
    public RestResponse<CycleView> schedule(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull CycleInput input) {
        var cycle = CycleView.of(scheduling.schedule(
                input.dataYear(),
                input.opensOn(),
                input.dueOn(),
                input.closesOn(),
                input.fullSet(),
                input.catalogueVersion(),
                Boolean.TRUE.equals(input.demonstration()),
                caller.actor()));
        return RestResponse.ResponseBuilder.<CycleView>created(URI.create("/api/v1/cycles/" + cycle.code()))
                .entity(cycle)
                .build();
    }
}
