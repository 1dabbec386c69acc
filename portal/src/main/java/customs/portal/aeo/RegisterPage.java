package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.service.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Open to anyone: who is authorised, as far as the programme and the firm let it be known. */
@Path("/register")
@PermitAll
public class RegisterPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance register(
                List<Choice> administrations, List<Choice> levels, Wanted wanted, RegisterView register, String here);
    }

    private final AeoClient client;
    private final StatusQuestion question;
    private final Form form;

    RegisterPage(@RestClient AeoClient client, StatusQuestion question, Form form) {
        this.client = client;
        this.question = question;
        this.form = form;
    }

    /** What is looked for, as it was entered. */
    public record Wanted(
            String administration,
            String name,
            String identifier,
            String country,
            String level,
            LocalDate on,
            LocalDate asKnownOn) {
        /** The address of this search. */
        String address() {
            var address = new StringBuilder("/register?administration=").append(administration);
            var entries = new LinkedHashMap<String, Object>();
            entries.put("name", name);
            entries.put("identifier", identifier);
            entries.put("country", country);
            entries.put("level", level);
            entries.put("on", on);
            entries.put("asKnownOn", asKnownOn);
            for (Map.Entry<String, Object> entry : entries.entrySet()) {
                if (entry.getValue() != null && !entry.getValue().toString().isEmpty()) {
                    address.append('&')
                            .append(entry.getKey())
                            .append('=')
                            .append(URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8));
                }
            }
            return address.toString();
        }
    }

    /** The form; with an administration, who stands in its register. */
    @GET
    public TemplateInstance register(
            @RestQuery String administration,
            @RestQuery String name,
            @RestQuery String identifier,
            @RestQuery String country,
            @RestQuery String level,
            @RestQuery String after) {
        var programmes = client.programmes();
        var administrations = administrations(programmes);
        var wanted = new Wanted(
                plain(administration),
                plain(name),
                plain(identifier),
                plain(country).toUpperCase(Locale.ROOT),
                plain(level),
                question.day("on"),
                question.day("asKnownOn"));
        var known = administrations.stream().anyMatch(choice -> choice.value().equals(wanted.administration()));
        return Templates.register(
                administrations,
                levels(programmes),
                wanted,
                known && !form.isFailed() ? find(wanted, after) : null,
                wanted.address());
    }

    private RegisterView find(Wanted wanted, String after) {
        try {
            return client.register(
                    wanted.administration(),
                    emptyToNull(wanted.name()),
                    emptyToNull(wanted.identifier()),
                    emptyToNull(wanted.country()),
                    emptyToNull(wanted.level()),
                    wanted.on(),
                    wanted.asKnownOn(),
                    emptyToNull(after));
        } catch (ServiceProblem problem) {
            if (problem.status() != 422) {
                throw problem;
            }
            form.refuse(problem);
            return null;
        }
    }

    /** Administrations by code, each with the name of its programme. */
    private static List<Choice> administrations(List<ProgrammeView> programmes) {
        var names = new LinkedHashMap<String, String>();
        programmes.forEach(
                programme -> programme.administrations().forEach(code -> names.putIfAbsent(code, programme.name())));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Choice(entry.getKey(), entry.getKey() + " – " + entry.getValue()))
                .toList();
    }

    private static List<Choice> levels(List<ProgrammeView> programmes) {
        return programmes.stream()
                .flatMap(programme -> programme.levels().stream())
                .map(ProgrammeView.Level::code)
                .distinct()
                .sorted()
                .map(code -> new Choice(code, code))
                .toList();
    }

    private static String plain(String entry) {
        return entry == null ? "" : entry.strip();
    }

    private static String emptyToNull(String entry) {
        return entry == null || entry.isEmpty() ? null : entry;
    }
}
