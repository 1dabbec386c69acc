package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.Download;
import customs.portal.service.FieldFault;
import customs.portal.service.Sentences;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** An administration's estate as tables, and as a file out and in. */
@Path("/bcp/estate")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class EstatePage {
    private static final Set<String> OF_FILE =
            Set.of("too-large", "unsupported-media-type", "unsafe-file", "unreadable-file", "estate-too-large");
    private static final int MOST_ROWS = 200;

    private static final List<String> PARTS = List.of("service", "resource", "dependency", "cold-start", "office");

    /**
     * Which of the estate is shown.
     *
     * @param part the kind of part
     * @param find what its name or code holds; empty for all
     * @param of code of a service or resource: only what it needs; empty for all
     */
    public record Choosing(String part, String find, String of, List<Choice> nodes) {
        public List<String> parts() {
            return PARTS;
        }

        /** Whether not everything is shown. */
        public boolean narrow() {
            return !find.isEmpty() || !of.isEmpty();
        }

        /** The choices for another part, as they stand in an address. */
        public String query() {
            return (find.isEmpty() ? "" : "&find=" + URLEncoder.encode(find, StandardCharsets.UTF_8))
                    + (of.isEmpty() ? "" : "&of=" + URLEncoder.encode(of, StandardCharsets.UTF_8));
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance estate(EstateView estate, EstateParts parts, Choosing choosing);

        static native TemplateInstance name(EstateView estate, boolean describe);

        static native TemplateInstance take(
                EstateView estate, List<Choice> modes, ImportReport report, List<ImportReport.RowError> errors);
    }

    private final BcpClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final Wording wording;
    private final Language language;

    EstatePage(@RestClient BcpClient client, Catalogue catalogue, Form form, Wording wording, Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance estate(@RestQuery String part, @RestQuery String find, @RestQuery String of) {
        var choosing = new Choosing(
                part != null && PARTS.contains(part) ? part : PARTS.getFirst(),
                find == null ? "" : find.strip(),
                of == null ? "" : of.strip(),
                catalogue.nodeChoices());
        return Templates.estate(
                client.estate(),
                EstateParts.of(catalogue).neededBy(choosing.of()).like(choosing.find()),
                choosing);
    }

    @GET
    @Path("name")
    @RolesAllowed("bcp-author")
    public TemplateInstance name() {
        var estate = client.estate();
        return Templates.name(estate, ActLink.offered(estate.acts(), "describe"));
    }

    @POST
    @Path("name")
    @RolesAllowed("bcp-author")
    public Response submitName() {
        return form.send(
                () -> new BcpClient.EstateEntry(
                        form.text("name"),
                        form.text("zone"),
                        Arrays.stream(form.text("languages").split("[,;\\s]+"))
                                .filter(language -> !language.isEmpty())
                                .toList(),
                        form.textOrNull("parentRegion")),
                entry -> client.describe(form.ifMatch(), entry),
                estate -> Outcome.done("/bcp/estate", "saved"),
                this::name);
    }

    @GET
    @Path("import")
    @RolesAllowed("bcp-author")
    public TemplateInstance take() {
        return show(null);
    }

    /** Shows the report on the same page: of a dry run, of what was taken over, or of the rows in error. */
    @POST
    @Path("import")
    @RolesAllowed("bcp-author")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitTake(@RestForm FileUpload file) {
        return form.send(
                () -> chosen(file),
                chosen -> send(chosen),
                report -> Response.ok(show(report)).build(),
                this::take);
    }

    @GET
    @Path("{name}.{format}")
    public Response file(@RestPath String name, @RestPath String format) {
        var wanted =
                switch (format) {
                    case "xlsx" -> "XLSX";
                    case "yaml" -> "YAML";
                    default -> throw new NotFoundException();
                };
        return switch (name) {
            case "estate" -> Download.of(client.export(wanted), "estate." + format);
            case "template" -> Download.of(client.template(wanted), "estate-template." + format);
            default -> throw new NotFoundException();
        };
    }

    private TemplateInstance show(ImportReport report) {
        var errors = report == null ? List.<ImportReport.RowError>of() : report.errors();
        return Templates.take(
                client.estate(),
                Choice.of(wording, language, "bcp", "mode", "MERGE", "REPLACE"),
                report,
                errors.stream().limit(MOST_ROWS).map(this::worded).toList());
    }

    /** What a dry run found is no refusal, so it comes as the service says it. */
    private ImportReport.RowError worded(ImportReport.RowError error) {
        return language.isFrench()
                ? error.saying(Sentences.french(error.place()), Sentences.french(error.message()))
                : error;
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say("bcp", language.locale(), "file_missing"));
        }
        return file;
    }

    private ImportReport send(FileUpload file) {
        boolean rehearsal = !form.text("run").equals("true");
        try {
            return client.importFile(
                    form.key(),
                    String.valueOf(rehearsal),
                    form.textOrNull("mode"),
                    file.uploadedFile().toFile());
        } catch (ServiceProblem problem) {
            if (problem.is("flawed-file")) {
                return flawed(problem);
            }
            throw OF_FILE.contains(problem.slug()) ? atField(problem) : problem;
        }
    }

    /** A refused import as the report of a dry run would have it: the places stand in the pointers. */
    private static ImportReport flawed(ServiceProblem problem) {
        return new ImportReport(
                false,
                false,
                null,
                0,
                0,
                0,
                0,
                problem.faults().stream()
                        .map(fault -> {
                            var parts = fault.pointer().split("/", 4);
                            return new ImportReport.RowError(
                                    part(parts, 1), part(parts, 2), part(parts, 3), fault.code(), fault.message());
                        })
                        .toList());
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }

    private ServiceProblem atField(ServiceProblem problem) {
        var sentence = wording.say("problem", language.locale(), problem.slug());
        return new ServiceProblem(
                422,
                problem.slug(),
                problem.title(),
                problem.detail(),
                List.of(new FieldFault(
                        "/file",
                        problem.slug(),
                        problem.detail().isBlank() ? sentence + "." : sentence + ": " + problem.detail())),
                problem.traceId());
    }
}
