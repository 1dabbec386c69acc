package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.List;

/** Clocks on paper: dates in, due days and their explanation out; nothing is stored. */
@Path("/aeo/what-if")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor", "administrator"})
public class WhatIfPage {
    /** Events that can be entered, in the order in which a case meets them. */
    static final List<String> EVENTS = List.of(
            "RECEIPT",
            "INFORMATION_REQUEST",
            "INFORMATION_ANSWER",
            "ADMISSIBILITY_NOTICE",
            "ACCEPTANCE",
            "GROUNDS_RECEIVED",
            "HEARING_CLOSED",
            "DECISION",
            "GRANT",
            "REVOCATION");

    /** Events of fewer programmes, further down. */
    static final List<String> MORE = List.of(
            "CONSULTATION",
            "CONSULTATION_ANSWER",
            "QUESTIONNAIRE_SHARED",
            "QUESTIONNAIRE_ANSWER",
            "PLAN_APPROVED",
            "PLAN_DONE",
            "CERTIFICATION",
            "VALIDATION",
            "REVALIDATION",
            "HIGHEST_TIER",
            "SIGN_IN",
            "RENEWAL",
            "SUSPENSION_NOTICE",
            "SUSPENSION_ANSWER",
            "ANNULMENT",
            "APPEAL",
            "APPEAL_HEARING_REQUEST",
            "APPEAL_HEARING_ARRANGED",
            "MINUTES_SERVED",
            "ARGUMENTS",
            "APPEAL_REJECTED",
            "APPEAL_ESCALATED");

    private static final String EXTENSION = "EXTENSION";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(
                List<Choice> programmes, List<String> events, List<String> more, AeoClient.Simulation simulation);
    }

    private final AeoClient client;
    private final Form form;

    WhatIfPage(@RestClient AeoClient client, Form form) {
        this.client = client;
        this.form = form;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.ask(programmes(), EVENTS, MORE, null);
    }

    /** Shows the answer under the question: nothing was changed, so there is nowhere else to go. */
    @POST
    public Response submit() {
        return form.send(
                this::question,
                client::simulate,
                answer -> Response.ok(Templates.ask(programmes(), EVENTS, MORE, answer))
                        .build(),
                this::ask);
    }

    private AeoClient.SimulationQuestion question() {
        var events = new ArrayList<AeoClient.SimulatedEvent>();
        for (String event : EVENTS) {
            add(events, event);
        }
        for (String event : MORE) {
            add(events, event);
        }
        var extended = form.date(EXTENSION);
        if (extended != null) {
            events.add(new AeoClient.SimulatedEvent(
                    EXTENSION, extended, "decision", form.number("extension-days"), "CALENDAR_DAY", null, null));
        }
        var chosen = form.text("programme");
        var colon = chosen.indexOf(':');
        return new AeoClient.SimulationQuestion(
                colon < 0 ? form.textOrNull("programme") : chosen.substring(0, colon),
                colon < 0 ? null : chosen.substring(colon + 1),
                events,
                form.date("today"));
    }

    private void add(List<AeoClient.SimulatedEvent> events, String event) {
        var on = form.date(event);
        if (on != null) {
            events.add(new AeoClient.SimulatedEvent(event, on, null, null, null, null, null));
        }
    }

    /** Each version by itself: a firm may ask what a version to come would mean. */
    private List<Choice> programmes() {
        return client.programmes().stream()
                .map(programme -> new Choice(
                        programme.code() + ":" + programme.version(),
                        programme.name() + " (" + programme.version() + ")"))
                .toList();
    }
}
