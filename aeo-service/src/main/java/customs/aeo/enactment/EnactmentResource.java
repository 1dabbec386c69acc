package customs.aeo.enactment;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** New versions of the law: loaded by one administrator, compared, put into force by another. */
@Path("/api/v1/programme-versions")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
public class EnactmentResource {
    private final Enactment enactment;
    private final Caller caller;
    private final Clock clock;

    EnactmentResource(Enactment enactment, Caller caller, Clock clock) {
        this.enactment = enactment;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Why; no names or addresses")
    public record EnactmentReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"administrator", "auditor"})
    @Operation(
            operationId = "listProgrammeVersions",
            summary = "Versions that were loaded for the caller's administration, newest first",
            description = "Roles: administrator, auditor.")
    public List<ProgrammeVersionView> list() {
        var actor = caller.actor();
        return enactment.all(actor).stream()
                .map(version -> ProgrammeVersionView.of(version, actor))
                .toList();
    }

    @POST
    @RolesAllowed("administrator")
    @Consumes("application/yaml")
    @Idempotent
    @Operation(
            operationId = "loadProgrammeVersion",
            summary = "Loads a programme file; it binds nobody until another administrator puts it into force",
            description =
                    "Role: administrator. Takes an Idempotency-Key. A faulty file is refused whole, with the line of"
                            + " every fault.")
    @APIResponseSchema(value = ProgrammeVersionView.class, responseCode = "201", responseDescription = "Loaded")
    @APIResponse(responseCode = "409", description = "programme-version-taken")
    @APIResponse(responseCode = "422", description = "programme-refused: errors name line and place of each fault")
    public RestResponse<ProgrammeVersionView> load(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotBlank String yaml) {
        var version = enactment.load(yaml, act(null));
        return RestResponse.ResponseBuilder.<ProgrammeVersionView>created(
                        URI.create("/api/v1/programme-versions/" + version.id()))
                .entity(ProgrammeVersionView.of(version, caller.actor()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"administrator", "auditor"})
    @Operation(
            operationId = "readProgrammeVersion",
            summary = "One loaded version",
            description = "Roles: administrator, auditor.")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "not-found")
    public ProgrammeVersionView read(@PathParam("id") UUID id) {
        return ProgrammeVersionView.of(enactment.read(id, caller.actor()), caller.actor());
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed({"administrator", "auditor"})
    @Produces("application/yaml")
    @Operation(
            operationId = "readProgrammeFile",
            summary = "The file as it was loaded",
            description = "Roles: administrator, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "not-found")
    public RestResponse<byte[]> file(@PathParam("id") UUID id) {
        var version = enactment.read(id, caller.actor());
        return RestResponse.ResponseBuilder.ok(version.content().getBytes(StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%s.yaml\""
                                .formatted(version.code(), version.edition().replaceAll("[^A-Za-z0-9.-]", "_")))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("/{id}/effect")
    @RolesAllowed({"administrator", "auditor"})
    @Operation(
            operationId = "readProgrammeEffect",
            summary = "What a loaded version changes against the one in force, and how many open cases it touches",
            description = "Roles: administrator, auditor.")
    @APIResponse(responseCode = "200", description = "The changes, in words")
    @APIResponse(responseCode = "404", description = "not-found")
    public EffectView effect(@PathParam("id") UUID id) {
        return EffectView.of(enactment.effect(id, caller.actor()), caller.actor());
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "activateProgrammeVersion",
            summary = "Puts a version into force for the caller's administration, from its first day on",
            description = "Role: administrator, another person than the one who loaded it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "In force from its first day on")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "programme-refused: the law has changed since it was loaded")
    public ProgrammeVersionView activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return ProgrammeVersionView.of(enactment.activate(id, Expected.of(ifMatch), act(null)), caller.actor());
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed("administrator")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rejectProgrammeVersion",
            summary = "Sets a version aside that is in force nowhere; its name is free again",
            description = "Role: administrator. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Set aside")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ProgrammeVersionView reject(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EnactmentReason body) {
        return ProgrammeVersionView.of(enactment.reject(id, Expected.of(ifMatch), act(body.reason())), caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
