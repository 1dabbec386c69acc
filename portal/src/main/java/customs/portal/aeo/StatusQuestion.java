package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** "Was this trader authorised on day D, as known on day K": asked from the entries of a form that only reads. */
@RequestScoped
public class StatusQuestion {
    private final AeoClient client;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;
    private final RoutingContext route;

    StatusQuestion(
            @RestClient AeoClient client,
            Form form,
            Who who,
            Wording wording,
            Language language,
            RoutingContext route) {
        this.client = client;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
        this.route = route;
    }

    /** The answer; null when an entry cannot be read or the service refuses it, which the form then says. */
    StatusView ask(String scheme, String identifier, LocalDate on, LocalDate asKnownOn) {
        if (identifier == null || identifier.isBlank()) {
            form.fault("identifier", wording.say("aeo", language.locale(), "identifier_missing"));
        }
        if (form.isFailed()) {
            return null;
        }
        try {
            return client.status(scheme, identifier.strip(), on, asKnownOn);
        } catch (ServiceProblem problem) {
            if (problem.status() != 422) {
                throw problem;
            }
            form.refuse(problem);
            return null;
        }
    }

    /** Kinds of numbers that the programme of the person's administration knows. */
    List<Choice> schemes() {
        return client.programmes().stream()
                .filter(programme -> programme.administrations().contains(who.administration()))
                .flatMap(programme -> programme.schemes().stream())
                .map(ProgrammeView.Scheme::code)
                .distinct()
                .map(code -> new Choice(code, code))
                .toList();
    }

    /**
     * A day in the address, in the three parts of a date field or as {@code name=2026-03-14}; null when it is not there, or cannot be
     * read, which the form then says.
     */
    LocalDate day(String name) {
        var whole = entry(name);
        var year = entry(name + "-year");
        var month = entry(name + "-month");
        var day = entry(name + "-day");
        if ((whole + year + month + day).isEmpty()) {
            return null;
        }
        try {
            return whole.isEmpty()
                    ? LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    : LocalDate.parse(whole);
        } catch (DateTimeException | NumberFormatException noDay) {
            form.fault(name, wording.say("layout", language.locale(), "no_date"));
            return null;
        }
    }

    private String entry(String name) {
        var value = route.request().getParam(name);
        return value == null ? "" : value.strip();
    }
}
