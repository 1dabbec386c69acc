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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** The graph around one service or resource, of an estate of any size: searched, opened, closed, and changed in place. */
@Path("/bcp/graph")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class GraphPage {
    private static final List<String> DEPTHS = List.of("1", "2", "3", "4", "6", "12");

    /**
     * The node in the middle as its forms show it.
     *
     * @param groups what it needs
     */
    public record Middle(
            BcpClient.NodeLine node,
            int version,
            String recovery,
            String basis,
            boolean change,
            List<DependencyView> groups,
            List<Choice> bases,
            List<Choice> strengths) {
        /** The page where everything about it is entered. */
        public String href() {
            return "/bcp/estate-parts/" + (node.service() ? "service" : "resource") + "/" + node.id();
        }

        public String members(DependencyView group) {
            return String.join(", ", group.dependency().members());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance graph(
                GraphChoice choice, BcpClient.NodeList found, Drawing drawing, Middle middle, List<Choice> depths);

        static native TemplateInstance empty(EstateView estate);
    }

    private final BcpClient client;
    private final GraphEntry entry;
    private final Form form;
    private final Wording wording;
    private final Language language;

    GraphPage(@RestClient BcpClient client, GraphEntry entry, Form form, Wording wording, Language language) {
        this.client = client;
        this.entry = entry;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance graph(
            @RestQuery String around,
            @RestQuery String depth,
            @RestQuery List<String> open,
            @RestQuery List<String> closed,
            @RestQuery String find) {
        return show(GraphChoice.of(around, depth, open, closed, find));
    }

    /** Saves what was changed about the node in the middle and shows the graph again. */
    @POST
    public Response submit() {
        var choice = GraphChoice.of(form.text("around"), form.text("depth"), List.of(), List.of(), null);
        return form.send(entry::read, entry::send, done -> Outcome.done(choice.href(), "saved"), () -> show(choice));
    }

    private TemplateInstance show(GraphChoice asked) {
        var choice = asked.around().isEmpty() ? asked.around(first()) : asked;
        if (choice.around().isEmpty()) {
            return Templates.empty(client.estate());
        }
        var node = node(choice.around());
        var graph = client.graphAround(choice.around(), choice.depth(), choice.open(), choice.closed());
        return Templates.graph(
                choice,
                choice.find().isEmpty() ? null : client.nodes(choice.find()),
                GraphLayout.of(graph, true),
                middle(node),
                Choice.of(wording, language, "bcp", "graph_depth", DEPTHS.toArray(String[]::new)));
    }

    /** The first service, else the first resource; empty when there is neither. */
    private String first() {
        var services = client.services(1, null).items();
        if (!services.isEmpty()) {
            return services.getFirst().service().code();
        }
        var resources = client.resources(1, null).items();
        return resources.isEmpty() ? "" : resources.getFirst().resource().code();
    }

    private BcpClient.NodeLine node(String code) {
        return client.nodes(code).items().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Middle middle(BcpClient.NodeLine node) {
        var groups = client.dependenciesOf(node.code(), 200, null).items();
        var bases = words("basis", "AFTER_PREREQUISITES", "FROM_DISRUPTION");
        var strengths = words("strength", "HARD", "SOFT");
        if (node.service()) {
            var view = client.service(node.id());
            return new Middle(
                    node,
                    view.version(),
                    Span.words(view.service().recoverySeconds(), language.locale()),
                    view.service().basis(),
                    ActLink.offered(view.acts(), "change"),
                    groups,
                    bases,
                    strengths);
        }
        var view = client.resource(node.id());
        return new Middle(
                node,
                view.version(),
                Span.words(view.resource().recoverySeconds(), language.locale()),
                view.resource().basis(),
                ActLink.offered(view.acts(), "change"),
                groups,
                bases,
                strengths);
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "bcp", prefix, values);
    }
}
