package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
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

/** News about holders: tasks for officers, each with its explanation; and a holder's own notice. */
@Path("/aeo/signals")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class SignalPage {
    static final List<String> STAGES = List.of("OPEN", "TAKEN", "CLOSED", "ALL");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signals(
                Listing<SignalView> signals, String stage, List<String> stages, boolean staff);

        static native TemplateInstance signal(SignalView signal, List<Choice> outcomes, boolean staff);

        static native TemplateInstance send(String action, boolean about, List<Choice> kinds);
    }

    private final HoldingClient holding;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    SignalPage(@RestClient HoldingClient holding, Form form, Who who, Wording wording, Language language) {
        this.holding = holding;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance signals(@RestQuery String stage, @RestQuery String after) {
        var staff = who.hasAny(AeoDoor.STAFF);
        var chosen = stage != null && STAGES.contains(stage) ? stage : staff ? "OPEN" : "ALL";
        return Templates.signals(
                holding.signals(null, "ALL".equals(chosen) ? null : chosen, after), chosen, STAGES, staff);
    }

    @GET
    @Path("{id}")
    public TemplateInstance signal(@RestPath String id) {
        return Templates.signal(
                holding.signal(id),
                Choice.of(
                        wording,
                        language,
                        "aeo",
                        "signal_outcome",
                        "NO_ACTION",
                        "MEASURES_AGREED",
                        "SUSPENSION_PROPOSED",
                        "REVOCATION_PROPOSED"),
                who.hasAny(AeoDoor.STAFF));
    }

    /** Takes it up, or says what came of it: the button sent says which. */
    @POST
    @Path("{id}")
    @RolesAllowed("aeo-officer")
    public Response submit(@RestPath String id) {
        boolean take = "take".equals(form.text("act"));
        return form.send(
                () -> new HoldingClient.SignalOutcome(form.textOrNull("outcome"), form.text("reason")),
                outcome -> take
                        ? holding.takeSignal(id, form.ifMatch())
                        : holding.closeSignal(id, form.ifMatch(), outcome),
                signal -> Outcome.done("/aeo/signals/" + id, "signal-" + signal.stage()),
                () -> signal(id));
    }

    /** A holder's notice about itself. */
    @GET
    @Path("new")
    @RolesAllowed("trader")
    public TemplateInstance notice() {
        return Templates.send("/aeo/signals/new", false, List.of());
    }

    @POST
    @Path("new")
    @RolesAllowed("trader")
    public Response submitNotice() {
        return form.send(
                () -> entry("HOLDER_NOTICE", null),
                entry -> holding.sendSignal(form.key(), entry),
                signal -> Outcome.done("/aeo/signals/" + signal.id(), "signal-sent"),
                this::notice);
    }

    /** What an officer has learnt about an operator. */
    @GET
    @Path("new/{operator}")
    @RolesAllowed("aeo-officer")
    public TemplateInstance report(@RestPath String operator) {
        return Templates.send(
                "/aeo/signals/new/" + operator,
                true,
                Choice.of(
                        wording,
                        language,
                        "aeo",
                        "signal_kind",
                        "DECLARATION_ERROR",
                        "VIOLATION",
                        "INSOLVENCY",
                        "CRISIS_PLAN_FINDING"));
    }

    @POST
    @Path("new/{operator}")
    @RolesAllowed("aeo-officer")
    public Response submitReport(@RestPath String operator) {
        return form.send(
                () -> entry(form.textOrNull("kind"), operator),
                entry -> holding.sendSignal(form.key(), entry),
                signal -> Outcome.done("/aeo/signals/" + signal.id(), "signal-sent"),
                () -> report(operator));
    }

    private HoldingClient.SignalEntry entry(String kind, String operator) {
        return new HoldingClient.SignalEntry(
                kind,
                operator,
                form.text("reference"),
                form.date("occurredOn"),
                form.text("facts"),
                form.number("errors"),
                form.number("declarations"));
    }
}
