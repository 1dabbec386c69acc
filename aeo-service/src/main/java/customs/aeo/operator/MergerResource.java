package customs.aeo.operator;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records that are probably of one operator, and making one of two. */
@Path("/api/v1/operator-mergers")
@Tag(name = "Operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergerResource {
    private final Merging merging;
    private final Caller caller;
    private final Clock clock;

    MergerResource(Merging merging, Caller caller, Clock clock) {
        this.merging = merging;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Another record that is probably of the same operator")
    public record LikelyDuplicateView(
            @Schema(required = true) OperatorView operator,
            @Schema(required = true) Set<Merging.Likeness> reasons) {}

    @Schema(description = "Two records became one")
    public record MergerView(
            @Schema(required = true) UUID absorbedId,
            @Schema(required = true) String absorbedName,
            @Schema(required = true) UUID survivorId,
            @Schema(required = true) String survivorName,

            @Schema(required = true, description = "Numbers that the one that stayed answers since then")
            List<OperatorView.IdentifierView> numbers,

            @Schema(required = true) Instant mergedAt,
            @Schema(required = true) String mergedBy,
            @Schema(required = true) String reason) {}

    @Schema(description = "The record that goes, and why it is the same operator; no names or addresses")
    public record OperatorMerger(
            @NotNull UUID absorbedId,
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @Path("/{id}/likely")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Operation(
            operationId = "listLikelyDuplicates",
            summary = "Other records that are probably of the same operator, and why",
            description =
                    "By name without capitals, marks, punctuation and form of company, in the same country, and by"
                            + " number. Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The records, those with most reasons first")
    @APIResponse(responseCode = "404", description = "not-found")
    public List<LikelyDuplicateView> likely(@PathParam("id") UUID id) {
        var actor = caller.actor();
        return merging.alike(id, actor).entrySet().stream()
                .map(entry -> new LikelyDuplicateView(OperatorView.of(entry.getKey(), actor), entry.getValue()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Operation(
            operationId = "listMergers",
            summary = "Mergers in which the operator stayed or went, the first first",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The mergers")
    @APIResponse(responseCode = "404", description = "not-found")
    public List<MergerView> mergers(@PathParam("id") UUID id) {
        return merging.of(id, caller.actor()).stream().map(this::view).toList();
    }

    @POST
    @Path("/{id}")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "mergeOperator",
            summary = "Makes one record of two: the one named in the address stays and answers the other's numbers",
            description = "Role: aeo-officer. Needs If-Match of the record that stays. The record that goes keeps its"
                    + " cases and its history.")
    @APIResponse(responseCode = "200", description = "Merged")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "merged, holds-authorisation, application-under-way")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public OperatorView merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OperatorMerger body) {
        var actor = caller.actor();
        var act = new Act(actor, clock.instant(), body.reason());
        return OperatorView.of(merging.merge(id, body.absorbedId(), Expected.of(ifMatch), act), actor);
    }

    private MergerView view(Merger it) {
        var names = merging.byId(List.of(it.absorbed(), it.survivor()));
        return new MergerView(
                it.absorbed(),
                names.get(it.absorbed()).legalName(),
                it.survivor(),
                names.get(it.survivor()).legalName(),
                it.numbers().stream().map(OperatorView.IdentifierView::of).toList(),
                it.mergedAt(),
                it.mergedBy(),
                it.reason());
    }
}
