package customs.portal.aeo;

import customs.portal.form.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** Two programmes, or two versions of one, side by side. Public. */
@Path("/aeo/programme-comparison")
@PermitAll
public class ComparisonPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance comparison(
                List<Choice> programmes, String left, String right, LawView.Comparison comparison);
    }

    private final AeoClient client;
    private final LawClient law;

    ComparisonPage(@RestClient AeoClient client, @RestClient LawClient law) {
        this.client = client;
        this.law = law;
    }

    /** Without two sides it only asks for them. */
    @GET
    public TemplateInstance comparison(@RestQuery String left, @RestQuery String right) {
        var programmes = client.programmes().stream()
                .map(each -> new Choice(each.code() + ":" + each.version(), each.name() + " (" + each.version() + ")"))
                .toList();
        var asked = left != null && !left.isBlank() && right != null && !right.isBlank();
        return Templates.comparison(programmes, left, right, asked ? law.compare(left, right) : null);
    }
}
