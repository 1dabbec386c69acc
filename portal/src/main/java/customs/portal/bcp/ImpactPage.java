package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the harm of a service's standstill grows, per category: points in time with a level, entered in lines. */
@Path("/bcp/estate-impacts/{id}")
@RolesAllowed("bcp-author")
public class ImpactPage {
    private static final int SPARE_LINES = 4;

    /** A line of the form; without an impact it is empty. */
    public record Line(int index, String after, ServiceView.Impact impact) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance impacts(
                ServiceView view, boolean change, List<Line> lines, List<Choice> categories, List<Choice> levels);
    }

    private final BcpClient client;
    private final Form form;
    private final SpanEntry spans;
    private final Wording wording;
    private final Language language;

    ImpactPage(@RestClient BcpClient client, Form form, SpanEntry spans, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.spans = spans;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance impacts(@RestPath String id) {
        var view = client.service(id);
        var impacts = view.service().impacts();
        return Templates.impacts(
                view,
                ActLink.offered(view.acts(), "change"),
                IntStream.range(0, lines(impacts.size()))
                        .mapToObj(at -> at < impacts.size()
                                ? new Line(
                                        at, Span.words(impacts.get(at).seconds(), language.locale()), impacts.get(at))
                                : new Line(at, "", null))
                        .toList(),
                Choice.of(
                        wording,
                        language,
                        "bcp",
                        "impact",
                        "SECURITY_AND_SOCIETY",
                        "REVENUE",
                        "TRADE_FLOW",
                        "LEGAL",
                        "REPUTATION",
                        "STAFF_SAFETY",
                        "INTERNATIONAL_OBLIGATIONS"),
                Choice.of(wording, language, "bcp", "impact_level", "0", "1", "2", "3", "4"));
    }

    /** More lines than were there come back after a refusal. */
    private int lines(int recorded) {
        int sent = form.text("lines").matches("\\d{1,3}") ? Integer.parseInt(form.text("lines")) : 0;
        return Math.max(recorded + SPARE_LINES, sent);
    }

    @POST
    public Response submit(@RestPath String id) {
        var service = client.service(id).service();
        return form.send(
                () -> service.with(entered()),
                entry -> client.changeService(id, form.ifMatch(), entry),
                view -> form.ticked("more")
                        ? Outcome.done("/bcp/estate-impacts/" + id, "saved")
                        : Outcome.done("/bcp/estate-parts/service/" + id, "saved"),
                () -> impacts(id));
    }

    /** A line whose time is left empty states no point. */
    private List<ServiceView.Impact> entered() {
        var impacts = new ArrayList<ServiceView.Impact>();
        for (int line = 0; line < lines(0); line++) {
            var at = "impacts." + line + ".";
            if (form.text(at + "seconds").isEmpty()) {
                continue;
            }
            for (var field : List.of("category", "seconds", "level", "amount", "unit", "justification")) {
                form.named("/impacts/" + impacts.size() + "/" + field, at + field);
            }
            impacts.add(new ServiceView.Impact(
                    form.textOrNull(at + "category"),
                    spans.seconds(at + "seconds"),
                    form.number(at + "level"),
                    amount(at + "amount"),
                    form.textOrNull(at + "unit"),
                    form.textOrNull(at + "justification")));
        }
        return impacts;
    }

    private BigDecimal amount(String name) {
        var entered = form.text(name).replace("\u00a0", "").replace(" ", "").replace(',', '.');
        if (entered.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(entered);
        } catch (NumberFormatException noNumber) {
            form.fault(name, wording.say("bcp", language.locale(), "no_amount"));
            return null;
        }
    }
}
