package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

@Path(EstateResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estate")
public class EstateResource {
    static final String PATH = "/api/v1/estate";
    private final EstateReading reading;
    private final EstateDescription description;
    private final NodeSearch search;
    private final Caller caller;

    EstateResource(EstateReading reading, EstateDescription description, NodeSearch search, Caller caller) {
        this.search = search;
        this.reading = reading;
        this.description = description;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readEstate",
            summary = "The caller's estate at a glance",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator. An"
                    + " administration that has recorded nothing yet sees an empty estate.")
    public EstateView read() {
        return view(caller.actor());
    }

    @GET
    @Path("/nodes")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "findNodes",
            summary = "Services and resources whose name or code holds a text, at most 50",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: invalid.")
    public NodeLine.NodeList nodes(@QueryParam("find") @NotNull @Size(min = 1, max = 100) String find) {
        return search.find(find, caller.actor());
    }

    @PUT
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "describeEstate",
            summary = "Names the estate and states the zone of its legal days",
            description = "Role: bcp-author. Problems: invalid, precondition-required, stale.")
    public EstateView describe(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull EstateInput input) {
        var actor = caller.actor();
        description.describe(input, Expected.of(ifMatch), actor);
        return view(actor);
    }

    private EstateView view(Actor actor) {
        var estate = reading.estate(actor);
        var parts = reading.document(actor);
        return new EstateView(
                actor.administration(),
                estate.map(Estate::name).orElse(actor.administration()),
                estate.map(found -> found.zone().getId()).orElse("UTC"),
                estate.map(Estate::languages).orElse(List.of()),
                estate.map(Estate::parentRegion).orElse(null),
                estate.map(Estate::demonstration).orElse(false),
                estate.map(Estate::version).orElse(0),
                parts.offices().size(),
                parts.services().size(),
                parts.resources().size(),
                parts.dependencies().size(),
                parts.coldStarts().size(),
                acts(actor));
    }

    private static List<ActLink> acts(Actor actor) {
        return actor.has("bcp-author")
                ? List.of(
                        ActLink.put("describe", PATH),
                        ActLink.post("add-office", OfficeResource.PATH),
                        ActLink.post("add-service", ServiceResource.PATH),
                        ActLink.post("add-resource", ResourceResource.PATH),
                        ActLink.post("add-dependency", DependencyResource.PATH),
                        ActLink.post("add-cold-start", ColdStartResource.PATH),
                        ActLink.post("import", PATH + "/imports"))
                : List.of();
    }
}
