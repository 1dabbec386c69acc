package customs.portal.monitoring;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import java.util.Map;

/** One page per act on a recommendation: what it means, what it needs, and the button. Whether it is possible, the service says. */
@Path("/monitoring/recommendations/{id}/acts/{act}")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary"})
public class RecommendationActPage {
    /** Acts of the pages, and the address of each at the service. */
    private static final Map<String, String> ADDRESS = Map.ofEntries(
            Map.entry("propose", "propose"),
            Map.entry("address", "address"),
            Map.entry("table", "table"),
            Map.entry("conclude", "conclusion"),
            Map.entry("council-decision", "council-decision"),
            Map.entry("withdraw", "withdraw"),
            Map.entry("lapse", "lapse"),
            Map.entry("supersede", "supersede"),
            Map.entry("respond", "response"),
            Map.entry("report", "implementation"),
            Map.entry("verify", "verification"),
            Map.entry("request-extension", "extension"),
            Map.entry("decide-extension", "extension-decision"));

    private static final String AREA = "monitoring";
    private static final String YES = "yes";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance act(
                RecommendationView recommendation, String act, boolean offered, List<Choice> choices);
    }

    private final RecommendationClient client;
    private final MonitoringClient sessions;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    RecommendationActPage(
            @RestClient RecommendationClient client,
            @RestClient MonitoringClient sessions,
            Form form,
            Refusals refusals,
            Wording wording,
            Language language) {
        this.client = client;
        this.sessions = sessions;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String act) {
        known(act);
        var view = client.recommendation(id);
        // A body that has endorsed may try to send; the mandate's answer is worth reading.
        boolean offered = ActLink.offered(view.acts(), act);
        return Templates.act(view, act, offered, offered ? choices(view, act) : List.of());
    }

    @POST
    public Response submit(@RestPath String id, @RestPath String act) {
        known(act);
        return form.send(
                () -> refusals.worded(() -> call(id, act)),
                view -> Outcome.done("/monitoring/recommendations/" + id, "recommendation-" + act),
                () -> display(id, act));
    }

    private RecommendationView call(String id, String act) {
        Object details = details(act);
        return details == null
                ? client.act(id, ADDRESS.get(act), form.ifMatch())
                : client.act(id, ADDRESS.get(act), form.ifMatch(), details);
    }

    private Object details(String act) {
        return switch (act) {
            case "table" -> tabling();
            case "conclude" -> {
                form.named("/endorsed", "choice");
                yield new RecommendationClient.Conclusion(yes(), form.textOrNull("paragraphs"));
            }
            case "council-decision" -> new RecommendationClient.Decision(form.text("symbol"), form.date("on"));
            case "withdraw", "lapse" -> new RecommendationClient.Reason(form.text("reason"));
            case "supersede" -> {
                form.named("/by", "choice");
                yield new RecommendationClient.Successor(form.textOrNull("choice"));
            }
            case "respond" -> {
                form.named("/response", "choice").named("/text", "words");
                yield new RecommendationClient.Response(form.textOrNull("choice"), form.textOrNull("words"));
            }
            case "report" -> {
                form.named("/implementation", "choice").named("/text", "words");
                yield new RecommendationClient.Implementation(
                        form.textOrNull("choice"), form.text("words"), form.textOrNull("evidence"));
            }
            case "verify" -> {
                form.named("/verified", "choice");
                yield new RecommendationClient.Verification(yes(), form.textOrNull("reason"));
            }
            case "request-extension" ->
                new RecommendationClient.TimeRequest(form.number("months"), form.text("reason"));
            case "decide-extension" -> {
                form.named("/granted", "choice");
                yield new RecommendationClient.TimeDecision(yes(), form.date("due"), form.text("reason"));
            }
            default -> null;
        };
    }

    private RecommendationClient.Tabling tabling() {
        form.named("/session", "choice").named("/item", "choice");
        String chosen = form.textOrNull("choice");
        if (chosen == null || !chosen.contains(" ")) {
            return new RecommendationClient.Tabling(null, null);
        }
        String[] parts = chosen.split(" ", 2);
        return new RecommendationClient.Tabling(parts[0], parts[1]);
    }

    /** Null where nothing was chosen, which the service refuses. */
    private Boolean yes() {
        String chosen = form.textOrNull("choice");
        return chosen == null ? null : YES.equals(chosen);
    }

    private List<Choice> choices(RecommendationView view, String act) {
        return switch (act) {
            case "table" -> items(view);
            case "conclude" -> said("endorsed", YES, "no");
            case "verify" -> said("verified", YES, "no");
            case "decide-extension" -> said("granted", YES, "no");
            case "respond" -> said("response", "ACCEPTED", "PARTIALLY_ACCEPTED", "NOTED");
            case "report" -> said("implementation", "NOT_STARTED", "LIMITED", "SUBSTANTIAL", "COMPLETE", "NO_EVIDENCE");
            case "supersede" ->
                client.recommendations(view.body(), null, 200, null).items().stream()
                        .filter(other -> !other.id().equals(view.id()))
                        .map(other -> new Choice(other.id(), other.title(), stage(other)))
                        .toList();
            default -> List.of();
        };
    }

    private List<Choice> items(RecommendationView view) {
        return sessions.sessions(view.body(), true, null, null, 200, null).items().stream()
                .flatMap(session -> session.items().stream()
                        .map(item -> new Choice(
                                session.id() + " " + item.id(), item.number() + ". " + item.title(), session.label())))
                .toList();
    }

    private String stage(RecommendationView view) {
        return wording.say(AREA, language.locale(), "recommendation_" + view.stage());
    }

    private List<Choice> said(String prefix, String... values) {
        return Choice.of(wording, language, AREA, prefix, values);
    }

    private static void known(String act) {
        if (!ADDRESS.containsKey(act)) {
            throw new NotFoundException();
        }
    }
}
