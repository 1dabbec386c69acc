package customs.bcp.whatif;

import customs.bcp.estate.ResourceKind;
import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@Path("/api/v1/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class ScenarioResource {
    private final ScenarioCatalogue catalogue;
    private final Caller caller;

    ScenarioResource(ScenarioCatalogue catalogue, Caller caller) {
        this.catalogue = catalogue;
        this.caller = caller;
    }

    /**
     * A disruption of the catalogue.
     *
     * @param title in the language of Accept-Language
     * @param from the day on which it began; absent for a test of our own
     * @param kinds every resource of these kinds is away; empty for a case of traffic or staff
     * @param seconds for how long; absent where reports do not say
     * @param atLeast whether it lasted at least that long
     * @param broken what it breaks, by kind of resource, and how many seconds each then takes to recover
     * @param applied whether it is part of a stress test of the whole catalogue
     */
    public record ScenarioView(
            @Schema(required = true) String code,
            @Schema(required = true) String title,
            LocalDate from,
            LocalDate until,
            @Schema(required = true) List<ResourceKind> kinds,
            @Schema(required = true) Map<ResourceKind, Long> broken,
            Integer absentPercent,
            Integer teams,
            Integer quarantined,
            TrafficEntry traffic,
            Long seconds,
            @Schema(required = true) boolean atLeast,
            @Schema(required = true) boolean destructive,
            @Schema(required = true) boolean applied,
            @Schema(required = true) String source) {}

    /** The whole catalogue, in one piece. */
    public record ScenarioList(@Schema(required = true) List<ScenarioView> items) {}

    @GET
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "readScenarios",
            summary = "Disruptions to try an estate against: tests, and what happened to others, with the source",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator,"
                    + " regional-reader, analyst.")
    public ScenarioList read() {
        boolean french = "fr".equals(caller.language().getLanguage());
        return new ScenarioList(catalogue.all().stream()
                .map(one -> new ScenarioView(
                        one.code(),
                        french ? one.fr() : one.en(),
                        one.from(),
                        one.until(),
                        one.kinds(),
                        new TreeMap<>(one.broken()),
                        one.absentPercent(),
                        one.teams(),
                        one.quarantined(),
                        one.traffic(),
                        one.seconds(),
                        one.atLeast(),
                        one.destructive(),
                        one.applicable(),
                        one.source()))
                .toList());
    }
}
