package customs.portal.bcp;

import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All plans at one look: by stage, what is overdue, what is worst, and how ready the administration is, in parts. */
@Path("/bcp/portfolio")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PortfolioPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance portfolio(PortfolioView portfolio, Bars picture, Bars trend);
    }

    private final PlanClient client;
    private final Wording wording;
    private final Language language;

    PortfolioPage(@RestClient PlanClient client, Wording wording, Language language) {
        this.client = client;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance portfolio() {
        var portfolio = client.portfolio();
        return Templates.portfolio(
                portfolio,
                Bars.of(
                        wording.say("bcp", language.locale(), "readiness_picture"),
                        portfolio.readiness().services().stream()
                                .map(service -> new Bars.Entry(
                                        service.name(),
                                        0,
                                        service.part().points(),
                                        tone(service.part().points()),
                                        service.part().points() + " / 100"))
                                .toList()),
                Bars.of(
                        wording.say("bcp", language.locale(), "trend_picture"),
                        portfolio.trend().stream()
                                .map(point -> new Bars.Entry(
                                        point.day().toString(),
                                        0,
                                        point.percent(),
                                        tone(point.percent()),
                                        point.coveredServices() + " / " + point.criticalServices()))
                                .toList()));
    }

    /** The trend as a file: UTF-8 with byte order mark, so that spreadsheets read the names. */
    @GET
    @Path("trend.csv")
    public Response trend() {
        var csv = new StringBuilder("\ufeff")
                .append(Stream.of(
                                "trend_day",
                                "trend_plans",
                                "trend_overdue",
                                "trend_covered",
                                "trend_critical",
                                "readiness")
                        .map(key -> '"' + wording.say("bcp", language.locale(), key) + '"')
                        .collect(Collectors.joining(",")))
                .append("\r\n");
        for (var point : client.portfolio().trend()) {
            csv.append("%s,%d,%d,%d,%d,%s\r\n"
                    .formatted(
                            point.day(),
                            point.plansInForce(),
                            point.overdue(),
                            point.coveredServices(),
                            point.criticalServices(),
                            point.readiness() == null ? "" : point.readiness()));
        }
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"portfolio-trend.csv\"")
                .build();
    }

    private static String tone(int points) {
        return points >= 80 ? "green" : points >= 50 ? "yellow" : "red";
    }
}
