package customs.portal.bcp;

import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All plans at one look: by stage, what is overdue, what is worst, and how ready the administration is, in parts. */
@Path("/bcp/portfolio")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PortfolioPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance portfolio(PortfolioView portfolio, Bars picture);
    }

    private final BcpClient client;
    private final Wording wording;
    private final Language language;

    PortfolioPage(@RestClient BcpClient client, Wording wording, Language language) {
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
                                .toList()));
    }

    private static String tone(int points) {
        return points >= 80 ? "green" : points >= 50 ? "yellow" : "red";
    }
}
