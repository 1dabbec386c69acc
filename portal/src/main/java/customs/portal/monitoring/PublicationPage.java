package customs.portal.monitoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Open to anyone: the Resolution with its commitments, the published results, and how they are computed. */
@Path("/resolution")
@PermitAll
public class PublicationPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance resolution(ResolutionView resolution, List<ResultView.Version> results);

        static native TemplateInstance result(ResultView result);

        static native TemplateInstance method(ResolutionView resolution);

        static native TemplateInstance benchmarks(List<ResolutionView.Edition> editions);
    }

    private final PublicationClient client;

    PublicationPage(@RestClient PublicationClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance resolution() {
        return Templates.resolution(client.resolution(), client.results());
    }

    @GET
    @Path("results/{cycle}")
    public TemplateInstance result(@RestPath String cycle, @RestQuery Integer version) {
        return Templates.result(client.result(cycle, version));
    }

    @GET
    @Path("method")
    public TemplateInstance method() {
        return Templates.method(client.resolution());
    }

    @GET
    @Path("benchmarks")
    public TemplateInstance benchmarks() {
        return Templates.benchmarks(client.benchmarks().stream()
                .collect(Collectors.groupingBy(
                        ResolutionView.Benchmark::edition, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(edition -> new ResolutionView.Edition(edition.getKey(), edition.getValue()))
                .toList());
    }
}
