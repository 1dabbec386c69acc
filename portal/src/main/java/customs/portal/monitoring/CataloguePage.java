package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.FieldFault;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Versions of the catalogue: anyone reads what each changes, an administrator loads one, the analyst puts it in force. */
@Path("/resolution/catalogues")
@PermitAll
public class CataloguePage {
    private static final String AREA = "monitoring";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance versions(List<CatalogueVersion> versions, boolean loads, List<String> faults);

        static native TemplateInstance version(
                CatalogueVersion version, CatalogueVersion.Changes changes, List<CatalogueVersion> others);

        static native TemplateInstance technologies(List<CatalogueVersion.Technologies> lists);
    }

    private final PublicationClient client;
    private final Who who;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    CataloguePage(
            @RestClient PublicationClient client,
            Who who,
            Form form,
            Refusals refusals,
            Wording wording,
            Language language) {
        this.client = client;
        this.who = who;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display() {
        return versions(List.of());
    }

    private TemplateInstance versions(List<String> faults) {
        return Templates.versions(client.catalogues(), who.has("administrator"), faults);
    }

    /** Loads the file, or lists everything that is wrong in it on the same page. */
    @POST
    @RolesAllowed("administrator")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(@RestForm FileUpload file) {
        return form.send(
                () -> text(file),
                yaml -> {
                    try {
                        return new Sent(client.loadCatalogue(form.key(), yaml), List.of());
                    } catch (ServiceProblem problem) {
                        if (problem.is("catalogue-refused")) {
                            return new Sent(
                                    null,
                                    problem.faults().stream()
                                            .map(FieldFault::message)
                                            .toList());
                        }
                        throw problem.is("catalogue-exists") || problem.is("dates-out-of-order")
                                ? atField(problem)
                                : problem;
                    }
                },
                sent -> sent.version() == null
                        ? Response.ok(versions(sent.faults())).build()
                        : Outcome.done(
                                "/resolution/catalogues/" + sent.version().version(), "catalogue-loaded"),
                this::display);
    }

    private record Sent(CatalogueVersion version, List<String> faults) {}

    private String text(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say(AREA, language.locale(), "template_missing"));
            return "";
        }
        try {
            return new String(Files.readAllBytes(file.uploadedFile()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceProblem atField(ServiceProblem problem) {
        return new ServiceProblem(
                422,
                problem.slug(),
                problem.title(),
                problem.detail(),
                List.of(new FieldFault("/file", problem.slug(), problem.detail())),
                problem.traceId());
    }

    @GET
    @Path("technologies")
    public TemplateInstance technologies() {
        return Templates.technologies(client.technologies());
    }

    @GET
    @Path("{version}")
    public TemplateInstance version(@RestPath String version, @RestQuery String against) {
        var all = client.catalogues();
        return Templates.version(
                all.stream()
                        .filter(one -> one.version().equals(version))
                        .findFirst()
                        .orElseThrow(NotFoundException::new),
                client.catalogueChanges(version, against),
                all.stream().filter(one -> !one.version().equals(version)).toList());
    }

    @POST
    @Path("{version}")
    @RolesAllowed("analyst")
    public Response activate(@RestPath String version) {
        return form.send(
                () -> version,
                wanted -> refusals.worded(() -> client.activateCatalogue(wanted)),
                active -> Outcome.done("/resolution/catalogues/" + version, "catalogue-in-force"),
                () -> version(version, null));
    }
}
