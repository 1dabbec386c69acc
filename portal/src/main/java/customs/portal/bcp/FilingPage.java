package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.session.Who;
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
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** To whom a version was filed and with what receipt; and what others filed to the reader's region or administration. */
@Path("/bcp/filings")
public class FilingPage {
    private static final int AT_ONCE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance filings(
                PlanVersionView plan,
                List<FilingView> filings,
                boolean offered,
                List<Choice> kinds,
                List<Choice> shares);

        static native TemplateInstance received(Listing<FilingView.Received> filings);

        static native TemplateInstance plan(FilingView.Received filing, List<String> sections, List<String> phases);
    }

    private final PlanClient client;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    FilingPage(@RestClient PlanClient client, Form form, Who who, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("of/{version}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    public TemplateInstance filings(@RestPath String version) {
        var plan = client.version(version);
        return Templates.filings(
                plan,
                client.filings(version),
                who.has("bcp-approver")
                        && (plan.stage().equals("APPROVED") || plan.stage().equals("EFFECTIVE")),
                Choice.of(wording, language, "bcp", "recipient", "REGION", "ADMINISTRATION"),
                Choice.of(wording, language, "bcp", "shared", "WHOLE", "SUMMARY", "EXISTENCE"));
    }

    @POST
    @Path("of/{version}")
    @RolesAllowed("bcp-approver")
    public Response submit(@RestPath String version) {
        return form.send(
                () -> new PlanClient.FilingEntry(
                        form.textOrNull("recipientKind"),
                        form.text("recipient").toUpperCase(Locale.ROOT),
                        form.textOrNull("shared")),
                filing -> client.file(version, form.key(), filing),
                filing -> Outcome.done("/bcp/filings/of/" + version, "filed"),
                () -> filings(version));
    }

    @POST
    @Path("of/{version}/withdraw/{id}")
    @RolesAllowed("bcp-approver")
    public Response withdraw(@RestPath String version, @RestPath String id) {
        return form.send(
                () -> client.withdrawFiling(id, form.ifMatch()),
                gone -> Outcome.done("/bcp/filings/of/" + version, "filingWithdrawn"),
                () -> filings(version));
    }

    @GET
    @Path("received")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    public TemplateInstance received(@RestQuery String after) {
        return Templates.received(client.receivedFilings(AT_ONCE, after));
    }

    @GET
    @Path("received/{id}")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    public TemplateInstance plan(@RestPath String id) {
        return Templates.plan(client.receivedFiling(id), PlanVersionPage.SECTIONS, PlanVersionPage.PHASES);
    }

    @GET
    @Path("received/{id}/files/{sha256}")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    public Response file(@RestPath String id, @RestPath String sha256) {
        var name = Optional.ofNullable(client.receivedFiling(id).plan().files()).stream()
                .flatMap(List::stream)
                .filter(one -> one.sha256().equals(sha256))
                .map(FilingView.SharedFile::name)
                .findFirst()
                .orElse("file");
        return Download.of(client.receivedFile(id, sha256), name);
    }
}
