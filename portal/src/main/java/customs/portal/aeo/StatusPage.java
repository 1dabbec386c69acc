package customs.portal.aeo;

import customs.portal.form.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;
import java.util.List;

/** The question that a clearance system asks for each declaration, asked by a person. */
@Path("/aeo/status")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class StatusPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance status(
                List<Choice> schemes,
                String scheme,
                String identifier,
                LocalDate on,
                LocalDate asKnownOn,
                StatusView status);
    }

    private final StatusQuestion question;

    StatusPage(StatusQuestion question) {
        this.question = question;
    }

    /** The empty form; with an identifier, the answer under it. */
    @GET
    public TemplateInstance status(@RestQuery String scheme, @RestQuery String identifier) {
        var schemes = question.schemes();
        var chosen = scheme == null || scheme.isBlank()
                ? schemes.stream().map(Choice::value).findFirst().orElse("")
                : scheme;
        var on = question.day("on");
        var asKnownOn = question.day("asKnownOn");
        return Templates.status(
                schemes,
                chosen,
                identifier,
                on,
                asKnownOn,
                identifier == null ? null : question.ask(chosen, identifier, on, asKnownOn));
    }
}
