package customs.portal.monitoring;

import customs.portal.service.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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

        static native TemplateInstance result(ResultView result, List<ResultFile> files);

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
        return Templates.result(client.result(cycle, version), List.of(ResultFile.values()));
    }

    @GET
    @Path("results/{cycle}/{version}/{file}")
    public Response file(@RestPath String cycle, @RestPath Integer version, @RestPath String file) {
        var wanted = ResultFile.named(file).orElseThrow(NotFoundException::new);
        return Download.of(
                client.export(cycle, wanted.format(), wanted.flow(), wanted.table(), version),
                "%s-v%d-%s".formatted(cycle, version, file));
    }

    /** To subscribe to, without signing in. */
    @GET
    @Path("calendars/{body}.ics")
    public Response bodyCalendar(@RestPath String body) {
        return Download.of(client.bodyCalendar(body), body + ".ics");
    }

    /** To subscribe to, without signing in. */
    @GET
    @Path("calendars/members/{member}.ics")
    public Response memberCalendar(@RestPath String member) {
        return Download.of(client.memberCalendar(member), member + ".ics");
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
