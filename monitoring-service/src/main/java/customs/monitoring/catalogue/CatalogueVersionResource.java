package customs.monitoring.catalogue;

import customs.monitoring.catalogue.CatalogueLoading.Compared;
import customs.monitoring.catalogue.CatalogueLoading.Standing;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Versions of the catalogue: what each changes, and loading another one without a release. */
@Path("/api/v1/catalogues")
@Tag(name = "Catalogue")
@Produces(MediaType.APPLICATION_JSON)
class CatalogueVersionResource {
    private final CatalogueLoading loading;
    private final Caller caller;

    CatalogueVersionResource(CatalogueLoading loading, Caller caller) {
        this.loading = loading;
        this.caller = caller;
    }

    /** A version of the catalogue, without its contents. */
    record CatalogueVersionView(
            @Schema(examples = "2024-1") String version,
            LocalDate validFrom,
            @Schema(description = "Of the instrument") String title,
            int themes,
            int commitments,
            int indicators,

            @Schema(description = "SHA-256 of the loaded file; absent for a version that the release brings")
            String hash,

            Instant loadedAt,

            @Schema(description = "Whether a cycle can be announced by it")
            boolean inForce,

            List<ActLink> acts) {
        static CatalogueVersionView of(Standing standing, Actor reader) {
            Catalogue one = standing.catalogue();
            return new CatalogueVersionView(
                    one.version(),
                    one.validFrom(),
                    one.instrument().title().in(reader.language()),
                    one.themes().size(),
                    one.themes().stream()
                            .mapToInt(theme -> theme.commitments().size())
                            .sum(),
                    one.indicators().size(),
                    standing.hash(),
                    standing.loadedAt(),
                    standing.inForce(),
                    !standing.inForce() && reader.has("analyst") && !reader.id().equals(standing.loadedBy())
                            ? List.of(ActLink.post("activate", "/api/v1/catalogues/" + one.version() + "/activation"))
                            : List.of());
        }
    }

    /** What one version changes against another. */
    record CatalogueChangesView(String before, String after, List<CatalogueChange> changes) {
        static CatalogueChangesView of(Compared compared, Locale language) {
            return new CatalogueChangesView(
                    compared.before().version(), compared.after().version(), compared.changes(language));
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCatalogues",
            summary = "All versions of the catalogue, the oldest first",
            description = "Public; what is not in force yet is shown to administrators, analyst and auditors.")
    public List<CatalogueVersionView> list() {
        Actor reader = caller.actor();
        return loading.all(reader).stream()
                .map(one -> CatalogueVersionView.of(one, reader))
                .toList();
    }

    @GET
    @Path("/{version}/changes")
    @PermitAll
    @Operation(
            operationId = "compareCatalogues",
            summary = "What a version of the catalogue changes, field by field",
            description = "Against the version before it, or the one named. Problems: not-found.")
    public CatalogueChangesView changes(String version, @QueryParam("against") String against) {
        Actor reader = caller.actor();
        return CatalogueChangesView.of(loading.compare(version, against, reader), reader.language());
    }

    @POST
    @Path("/validation")
    @Consumes("application/yaml")
    @RolesAllowed({"administrator", "analyst"})
    @Operation(
            operationId = "checkCatalogue",
            summary = "Reads a catalogue file without loading it",
            description = "A faulty file is refused whole, with line and place of every fault. Problems:"
                    + " catalogue-refused, too-large.")
    public CatalogueView check(@NotBlank String yaml) {
        return CatalogueView.of(loading.check(yaml), caller.language());
    }

    @POST
    @Idempotent
    @Consumes("application/yaml")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "loadCatalogue",
            summary = "Loads a version of the catalogue; the Secretariat's analyst puts it in force",
            description =
                    "One YAML document with the fields of catalogue.schema.json. Refused whole with line and place"
                            + " of every fault. Cycles that are announced keep their version. Problems: catalogue-refused,"
                            + " catalogue-exists, dates-out-of-order, too-large.")
    @APIResponseSchema(value = CatalogueVersionView.class, responseCode = "201", responseDescription = "The version")
    public RestResponse<CatalogueVersionView> load(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotBlank String yaml) {
        Actor administrator = caller.actor();
        var version = CatalogueVersionView.of(loading.load(yaml, administrator), administrator);
        return RestResponse.ResponseBuilder.<CatalogueVersionView>created(
                        URI.create("/api/v1/catalogues/" + version.version() + "/changes"))
                .entity(version)
                .build();
    }

    @POST
    @Path("/{version}/activation")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "activateCatalogue",
            summary = "Puts a loaded version in force, for cycles that are announced from now on",
            description = "By somebody else than who loaded it. Problems: not-found, four-eyes, wrong-stage.")
    public CatalogueVersionView activate(String version) {
        Actor analyst = caller.actor();
        return CatalogueVersionView.of(loading.activate(version, analyst), analyst);
    }
}
