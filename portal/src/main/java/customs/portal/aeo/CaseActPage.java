package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
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
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One page per act on an application: what it means, what it needs, and the button. Whether it is possible, the service says. */
@Path("/aeo/cases/{id}/{act}")
@RolesAllowed({"aeo-officer", "aeo-decider"})
public class CaseActPage {
    /** What the pages offer to choose from. */
    public record Choices(
            List<Choice> obstacles,
            List<Choice> units,
            List<Choice> recommendations,
            List<Choice> levels,
            List<Choice> served,
            RestrictionForm.Fields restrictions) {}

    /** How many restrictions can be stated at once. */
    private static final int GROUPS = 3;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance act(
                ApplicationView application,
                String act,
                boolean offered,
                ApplicationView.Hearing hearing,
                List<ApplicationView.Verdict> verdicts,
                Choices choices);
    }

    private final AeoClient client;
    private final CaseParts parts;
    private final RestrictionForm restrictions;
    private final Form form;
    private final Wording wording;
    private final Language language;

    CaseActPage(
            @RestClient AeoClient client,
            CaseParts parts,
            RestrictionForm restrictions,
            Form form,
            Wording wording,
            Language language) {
        this.restrictions = restrictions;
        this.client = client;
        this.parts = parts;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String act) {
        known(act);
        var application = client.application(id);
        var levels = application.levels().stream()
                .map(level -> new Choice(level.code(), level.code() + " – " + level.name()))
                .toList();
        return Templates.act(
                application,
                act,
                ActLink.offered(application.acts(), act),
                parts.hearing(application),
                client.verdicts(id),
                new Choices(
                        choices(
                                "obstacle",
                                "INCOMPLETE",
                                "NO_IDENTIFIER",
                                "NOT_ESTABLISHED",
                                "WRONG_AUTHORITY",
                                "BARRED"),
                        choices("unit", "CALENDAR_DAY", "WORKING_DAY", "MONTH"),
                        choices("recommendation", "GRANT", "REFUSE"),
                        levels,
                        served(application),
                        "open-hearing".equals(act)
                                ? restrictions.fields(
                                        GROUPS,
                                        levels,
                                        client.programme(application.programme()),
                                        client.operator(application.operatorId()))
                                : null));
    }

    @POST
    public Response submit(@RestPath String id, @RestPath String act) {
        return switch (act) {
            case "request-information" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.InformationRequest(
                                form.text("gaps")
                                        .lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList(),
                                form.date("on")),
                        (version, body) -> client.requestInformation(id, version, body));
            case "accept" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.Acceptance(form.date("completeOn"), form.date("noticeOn")),
                        (version, body) -> client.accept(id, version, body));
            case "not-accept" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.NonAcceptance(form.textOrNull("obstacle"), form.text("reason")),
                        (version, body) -> client.notAccept(id, version, body));
            case "expire" -> send(id, act, () -> form, (version, nothing) -> client.expire(id, version));
            case "extend" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.Extension(
                                form.number("number"), form.textOrNull("unit"), form.text("reason")),
                        (version, body) -> client.extend(id, version, body));
            case "cancel" -> send(id, act, this::reason, (version, body) -> client.cancel(id, version, body));
            case "start-assessment" ->
                send(id, act, () -> form, (version, nothing) -> client.startAssessment(id, version));
            case "propose" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.Proposal(form.textOrNull("recommendation"), form.text("reason")),
                        (version, body) -> client.propose(id, version, body));
            case "open-hearing" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.HearingGrounds(
                                form.text("grounds"), restrictions.entries(GROUPS), form.date("receivedOn")),
                        (version, body) -> client.openHearing(id, version, body));
            case "close-hearing" -> send(id, act, () -> form, (version, nothing) -> client.closeHearing(id, version));
            case "grant" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.Grant(form.text("reason"), chosen(id)),
                        (version, body) -> client.grant(id, version, body));
            case "refuse" -> send(id, act, this::reason, (version, body) -> client.refuse(id, version, body));
            case "split" ->
                send(
                        id,
                        act,
                        () -> new AeoClient.Split(form.texts("levels"), form.text("reason")),
                        (version, body) -> client.split(id, version, body));
            case "return-to-assessment" ->
                send(id, act, this::reason, (version, body) -> client.returnToAssessment(id, version, body));
            default -> throw new NotFoundException();
        };
    }

    /** Of the restrictions on which the applicant was heard. */
    private List<Choice> served(ApplicationView application) {
        var served = application.restrictions();
        return IntStream.range(0, served.size())
                .mapToObj(i -> new Choice(
                        String.valueOf(i),
                        "%s (%s)"
                                .formatted(
                                        wording.say(
                                                "aeo",
                                                language.locale(),
                                                "restriction_" + served.get(i).kind()),
                                        served.get(i).level()),
                        served.get(i).words()))
                .toList();
    }

    private List<Restriction.Entry> chosen(String id) {
        var served = client.application(id).restrictions();
        return form.texts("restrictions").stream()
                .map(place -> served.get(Integer.parseInt(place)).entry())
                .toList();
    }

    private <E> Response send(String id, String act, Supplier<E> entries, BiFunction<String, E, ApplicationView> call) {
        return form.send(
                entries,
                body -> call.apply(form.ifMatch(), body),
                done -> Outcome.done("/aeo/cases/" + id, act),
                () -> display(id, act));
    }

    private AeoClient.Reason reason() {
        return new AeoClient.Reason(form.text("reason"));
    }

    private void known(String act) {
        if (!wording.has("aeo", "act_" + act)) {
            throw new NotFoundException();
        }
    }

    private List<Choice> choices(String prefix, String... values) {
        return Choice.of(wording, language, "aeo", prefix, values);
    }
}
