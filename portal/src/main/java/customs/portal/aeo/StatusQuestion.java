package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
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

    StatusQuestion(@RestClient AeoClient client, Form form, Who who, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    /** The answer; null when an entry cannot be read or the service refuses it, which the form then says. */
    StatusView ask(String scheme, String identifier, String on, String asKnownOn) {
        if (identifier == null || identifier.isBlank()) {
            form.fault("identifier", wording.say("aeo", language.locale(), "identifier_missing"));
        }
        var day = day("on", on);
        var known = day("asKnownOn", asKnownOn);
        if (form.isFailed()) {
            return null;
        }
        try {
            return client.status(scheme, identifier.strip(), day, known);
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

    private LocalDate day(String name, String entry) {
        if (entry == null || entry.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(entry.strip());
        } catch (DateTimeException noDay) {
            form.fault(name, wording.say("layout", language.locale(), "no_date"));
            return null;
        }
    }
}
