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
import java.util.LinkedHashSet;
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

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(
                List<Choice> programmes, List<String> events, AeoClient.Simulation simulation);
    }

    private final AeoClient client;
    private final Form form;

    WhatIfPage(@RestClient AeoClient client, Form form) {
        this.client = client;
        this.form = form;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.ask(programmes(), EVENTS, null);
    }

    /** Shows the answer under the question: nothing was changed, so there is nowhere else to go. */
    @POST
    public Response submit() {
        return form.send(
                this::question,
                client::simulate,
                answer ->
                        Response.ok(Templates.ask(programmes(), EVENTS, answer)).build(),
                this::ask);
    }

    private AeoClient.SimulationQuestion question() {
        var events = new ArrayList<AeoClient.SimulatedEvent>();
        for (String event : EVENTS) {
            var on = form.date(event);
            if (on != null) {
                events.add(new AeoClient.SimulatedEvent(event, on, null, null, null, null, null));
            }
        }
        return new AeoClient.SimulationQuestion(form.textOrNull("programme"), events, form.date("today"));
    }

    private List<Choice> programmes() {
        var seen = new LinkedHashSet<String>();
        return client.programmes().stream()
                .filter(programme -> seen.add(programme.code()))
                .map(programme -> new Choice(programme.code(), programme.name()))
                .toList();
    }
}
