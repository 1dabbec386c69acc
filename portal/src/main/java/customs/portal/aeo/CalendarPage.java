package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
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

/** The working days of an administration: what the programme says, and what the administration itself declares. */
@Path("/aeo/calendar")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor", "administrator"})
public class CalendarPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(
                LawView.Year calendar, List<Choice> kinds, int before, int after, boolean declares);
    }

    private final LawClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    CalendarPage(@RestClient LawClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance calendar(@RestQuery Integer year) {
        var calendar = client.calendar(year);
        var declares = calendar.acts().stream().anyMatch(act -> act.act().equals("record-day"));
        return Templates.calendar(calendar, kinds(), calendar.year() - 1, calendar.year() + 1, declares);
    }

    /** Declares a day or takes one back: the button sent says which. */
    @POST
    @RolesAllowed("administrator")
    public Response submit(@RestQuery Integer year) {
        var act = form.text("act");
        return form.send(
                () -> new LawClient.DayEntry(
                        act.equals("declare") ? form.date("on") : null,
                        form.textOrNull("kind"),
                        form.textOrNull("nameEn"),
                        form.textOrNull("nameFr"),
                        form.textOrNull("source")),
                entry -> switch (act) {
                    case "declare" -> client.declare(form.key(), entry);
                    case "take-back" ->
                        client.takeBack(form.text("day"), form.ifMatch(), new AeoClient.Reason(form.text("reason")));
                    default -> throw new NotFoundException();
                },
                day -> Outcome.done("/aeo/calendar?year=" + day.on().getYear(), "day-" + day.stage()),
                () -> calendar(year));
    }

    private List<Choice> kinds() {
        return List.of(kind("HOLIDAY"), kind("WORKING_DAY"));
    }

    private Choice kind(String code) {
        return new Choice(code, wording.say("aeo", language.locale(), "day_" + code));
    }
}
