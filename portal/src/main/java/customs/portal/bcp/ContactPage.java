package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
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

/** Who fills which function and how to reach them: listed, entered, verified and removed. */
@Path("/bcp/contacts")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class ContactPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance contacts(List<ContactView> contacts, long unsure, boolean author);

        static native TemplateInstance contact(ContactView contact, String id, boolean change, List<Choice> methods);
    }

    private final BcpClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    ContactPage(
            @RestClient BcpClient client, Catalogue catalogue, Form form, Who who, Wording wording, Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance contacts() {
        var contacts = catalogue.contacts();
        return Templates.contacts(
                contacts,
                contacts.stream()
                        .filter(contact -> !contact.freshness().equals("VERIFIED"))
                        .count(),
                who.has("bcp-author"));
    }

    /** {@code new} for one more, of the function {@code role} where it is given. */
    @GET
    @Path("{id}")
    public TemplateInstance contact(@RestPath String id, @RestQuery String role) {
        var contact = id.equals("new") ? ContactView.empty(role) : client.contact(id);
        return Templates.contact(
                contact,
                id,
                id.equals("new")
                        ? who.has("bcp-author")
                        : contact.acts().stream().anyMatch(act -> act.act().equals("change")),
                Choice.of(wording, language, "bcp", "method", "CALLED", "WRITTEN", "MET"));
    }

    @POST
    @Path("{id}")
    @RolesAllowed("bcp-author")
    public Response submit(@RestPath String id) {
        return form.send(
                () -> new ContactView.Entry(
                        form.text("role"),
                        form.number("rank"),
                        form.text("name"),
                        form.textOrNull("organisation"),
                        form.text("phone"),
                        form.textOrNull("otherPhone"),
                        form.textOrNull("email")),
                entry -> id.equals("new")
                        ? client.addContact(form.key(), entry)
                        : client.changeContact(id, form.ifMatch(), entry),
                contact -> Outcome.done("/bcp/contacts", "written"),
                () -> contact(id, null));
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({"bcp-author", "crisis-manager"})
    public Response verify(@RestPath String id) {
        return form.send(
                () -> new BcpClient.Verification(form.textOrNull("method")),
                verification -> client.verifyContact(id, form.ifMatch(), verification),
                contact -> Outcome.done("/bcp/contacts", "verified"),
                () -> contact(id, null));
    }

    @POST
    @Path("{id}/remove")
    @RolesAllowed("bcp-author")
    public Response remove(@RestPath String id) {
        return form.send(
                () -> {
                    client.removeContact(id, form.ifMatch());
                    return id;
                },
                gone -> Outcome.done("/bcp/contacts", "contactRemoved"),
                () -> contact(id, null));
    }
}
