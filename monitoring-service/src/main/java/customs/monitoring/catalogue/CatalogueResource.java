package customs.monitoring.catalogue;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.ArrayList;
import java.util.List;

/** What Members report on; open to anyone. */
@Path("/api/v1")
@Tag(name = "Catalogue")
@Produces(MediaType.APPLICATION_JSON)
class CatalogueResource {
    private final Catalogues catalogues;
    private final Benchmarks benchmarks;
    private final Technologies technologies;
    private final Caller caller;

    CatalogueResource(Catalogues catalogues, Benchmarks benchmarks, Technologies technologies, Caller caller) {
        this.catalogues = catalogues;
        this.benchmarks = benchmarks;
        this.technologies = technologies;
        this.caller = caller;
    }

    @GET
    @Path("/catalogue")
    @PermitAll
    @Operation(
            operationId = "readCatalogue",
            summary = "The instrument, its themes and commitments with their basis, and all indicators")
    public CatalogueView read(@QueryParam("version") String version) {
        return CatalogueView.of(version(version), caller.language());
    }

    @GET
    @Path("/indicators/{code}")
    @PermitAll
    @Operation(operationId = "readIndicator", summary = "One indicator")
    public IndicatorView indicator(String code, @QueryParam("version") String version) {
        return version(version)
                .indicator(code)
                .map(indicator -> IndicatorView.of(indicator, caller.language()))
                .orElseThrow(() -> Refusal.notFound("indicator"));
    }

    @GET
    @Path("/benchmarks")
    @PermitAll
    @Operation(
            operationId = "listBenchmarks",
            summary = "Published figures of others, each with its edition",
            description = "Never mixed into a Member's observations; figures of different editions are not a series.")
    public List<BenchmarkView> benchmarks(
            @QueryParam("indicator") String indicator, @QueryParam("edition") String edition) {
        return benchmarks.of(indicator, edition).stream()
                .map(one -> BenchmarkView.of(one, caller.language()))
                .toList();
    }

    @GET
    @Path("/benchmarks/series")
    @PermitAll
    @Operation(
            operationId = "readBenchmarkSeries",
            summary = "Benchmarks of an indicator over the years, as one edition tells them",
            description =
                    "An edition must be named, since editions revise each other and are never joined. A value that"
                            + " the edition tells only as a difference is marked DERIVED. Problems: edition-required.")
    public List<BenchmarkSeriesView> series(
            @QueryParam("indicator") String indicator, @QueryParam("edition") String edition) {
        if (edition == null) {
            throw new Refusal("edition-required", "Name an edition: figures of different editions are not one series.");
        }
        return benchmarks.of(indicator, edition).stream()
                .map(one -> BenchmarkSeriesView.of(one, caller.language()))
                .toList();
    }

    @GET
    @Path("/technologies")
    @PermitAll
    @Operation(
            operationId = "listTechnologies",
            summary = "The lists of technologies that surveys ask about, and how their codes follow on",
            description = "The oldest list first.")
    public List<TechnologyListView> technologies() {
        List<TechnologyListView> views = new ArrayList<>();
        Technologies.CodeList before = null;
        for (Technologies.CodeList list : technologies.all()) {
            views.add(TechnologyListView.of(list, before, caller.language()));
            before = list;
        }
        return views;
    }

    private Catalogue version(String version) {
        return version == null ? catalogues.current() : catalogues.version(version);
    }
}
