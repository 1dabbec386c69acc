package customs.portal.aeo;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.List;

/** What is due for a person, and how it wants to be reminded. */
@Path("/aeo/reminders")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
public class ReminderPage {
    private static final List<Integer> DAYS = List.of(30, 14, 7, 3, 1);

    @CheckedTemplate
    static class Templates {
        /** @param feed address of the calendar, shown once when it was made; else null */
        static native TemplateInstance reminders(
                ReminderView reminders,
                ReminderClient.Wish wish,
                List<Choice> days,
                List<Choice> languages,
                String cases,
                String feed);
    }

    private final ReminderClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;
    private final Who who;
    private final UriInfo uri;

    ReminderPage(
            @RestClient ReminderClient client,
            Form form,
            Wording wording,
            Language language,
            Who who,
            @Context UriInfo uri) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
        this.who = who;
        this.uri = uri;
    }

    @GET
    public TemplateInstance reminders() {
        return page(null);
    }

    /** Subscribes, changes, renews or ends: the button sent says which. A new calendar address is shown at once, and once only. */
    @POST
    public Response submit() {
        return switch (form.text("act")) {
            case "subscribe" ->
                form.send(this::wish, wish -> client.subscribe(form.key(), wish), this::made, this::reminders);
            case "change" ->
                form.send(
                        this::wish,
                        wish -> client.change(form.ifMatch(), wish),
                        changed -> Outcome.done("/aeo/reminders", "reminders-changed"),
                        this::reminders);
            case "renew" -> form.send(() -> client.renew(form.ifMatch()), this::made, this::reminders);
            case "end" ->
                form.send(
                        () -> {
                            client.end(form.ifMatch());
                            return true;
                        },
                        ended -> Outcome.done("/aeo/reminders", "reminders-ended"),
                        this::reminders);
            default -> throw new NotFoundException();
        };
    }

    private Response made(ReminderView.Made made) {
        var address = uri.getBaseUriBuilder()
                .path("aeo/due-days/{secret}.ics")
                .build(made.subscription().feed());
        return Response.ok(page(address.toString())).build();
    }

    private TemplateInstance page(String feed) {
        var days = DAYS.stream()
                .map(day -> new Choice(day.toString(), wording.say("aeo", language.locale(), "span_CALENDAR_DAY", day)))
                .toList();
        var languages = List.of(
                new Choice("en", wording.say("aeo", language.locale(), "language_en")),
                new Choice("fr", wording.say("aeo", language.locale(), "language_fr")));
        var reminders = client.reminders();
        var mine = reminders.subscription();
        return Templates.reminders(
                reminders,
                mine == null
                        ? new ReminderClient.Wish(null, language.code(), List.of(7, 1))
                        : new ReminderClient.Wish(mine.address(), mine.language(), mine.daysBefore()),
                days,
                languages,
                who.has("trader") ? "/aeo/applications/" : "/aeo/cases/",
                feed);
    }

    private ReminderClient.Wish wish() {
        return new ReminderClient.Wish(
                form.textOrNull("address"),
                form.text("language"),
                form.texts("daysBefore").stream().map(Integer::valueOf).toList());
    }
}
