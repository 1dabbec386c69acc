package customs.monitoring.report;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** A Member's window beyond that of the others. */
@Path("/api/v1/cycles/{code}/members/{member}/lock-exceptions")
@Tag(name = "Checking")
@Produces(MediaType.APPLICATION_JSON)
class LockExceptionResource {
    private final LockExceptions exceptions;
    private final Caller caller;

    LockExceptionResource(LockExceptions exceptions, Caller caller) {
        this.exceptions = exceptions;
        this.caller = caller;
    }

    /** Until when, and why. */
    record LockExceptionInput(
            @NotNull @Schema(description = "Last day, to its end in Brussels")
            LocalDate until,

            @NotBlank @Size(max = 2000) String reason) {}

    /** A window that was lengthened. */
    record LockExceptionView(
            @Schema(examples = "2026") String cycle,
            @Schema(examples = "AU") String member,
            @Schema(description = "The window's end") Instant until,
            ReportStage stage) {}

    @POST
    @Idempotent
    @RolesAllowed("analyst")
    @Operation(
            operationId = "grantLockException",
            summary = "Keeps the window of one Member open, or opens it again after it closed",
            description =
                    "Who, why and until when stand in the history. The due day stays: a report that comes later is"
                            + " late. Problems: not-found, not-a-member (on the day the cycle opened), wrong-stage (signed before, or withdrawn), dates-out-of-order.")
    @APIResponseSchema(value = LockExceptionView.class, responseCode = "201", responseDescription = "The window")
    public RestResponse<LockExceptionView> grant(
            String code,
            String member,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull LockExceptionInput input) {
        var report = exceptions.grant(code, member, input.until(), input.reason(), caller.actor());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new LockExceptionView(report.cycleCode(), report.administration(), report.closeAt(), report.stage()));
    }
}
