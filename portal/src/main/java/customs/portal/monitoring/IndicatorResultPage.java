package customs.portal.monitoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** Open to anyone: each indicator by region, how the Members are distributed, and how it went over the cycles. */
@Path("/resolution/results/{cycle}/indicators")
@PermitAll
public class IndicatorResultPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(IndicatorResultView result);

        static native TemplateInstance one(
                IndicatorResultView result, List<Followed> indicators, List<ResolutionView.Benchmark> benchmarks);

        static native TemplateInstance trend(IndicatorResultView result, TrendView trend);
    }

    /** An indicator with its way over the cycles. */
    public record Followed(IndicatorResultView.Indicator indicator, TrendView trend) {}

    private final PublicationClient client;

    IndicatorResultPage(@RestClient PublicationClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance all(@RestPath String cycle, @RestQuery Integer version) {
        return Templates.all(client.indicators(cycle, version, null));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@RestPath String cycle, @RestPath String code, @RestQuery Integer version) {
        IndicatorResultView result = client.indicators(cycle, version, code);
        return Templates.one(
                result,
                result.indicators().stream()
                        .map(one -> new Followed(one, client.trend(code, one.breakdown(), result.demonstration())))
                        .toList(),
                client.benchmarks(code));
    }

    /** Of a score: MEMBER, or the code of a theme. */
    @GET
    @Path("trend/{code}")
    public TemplateInstance trend(@RestPath String cycle, @RestPath String code, @RestQuery Integer version) {
        IndicatorResultView result = client.indicators(cycle, version, null);
        return Templates.trend(result, client.trend(code, null, result.demonstration()));
    }
}
