package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the pages about one application share, whoever looks at it. */
@RequestScoped
public class CaseParts {
    private final AeoClient client;
    private final Wording wording;
    private final Language language;

    CaseParts(@RestClient AeoClient client, Wording wording, Language language) {
        this.client = client;
        this.wording = wording;
        this.language = language;
    }

    /** The hearing, or null when none was opened. */
    ApplicationView.Hearing hearing(ApplicationView application) {
        return application.hearingId() == null ? null : client.hearing(application.id());
    }

    /** Whether and until when the outcome can be contested, or null where nothing is to be contested. */
    AppealView.Right appealRight(ApplicationView application) {
        return switch (application.stage()) {
            case "REFUSED" -> client.appealRight("REFUSAL", application.id());
            case "GRANTED" ->
                application.restrictions().isEmpty() ? null : client.appealRight("RESTRICTION", application.id());
            case "NOT_ACCEPTED" -> client.appealRight("NON_ACCEPTANCE", application.id());
            default -> null;
        };
    }

    /** The levels of a programme, as something to tick. */
    List<Choice> levels(String programme) {
        return client.programme(programme).levels().stream()
                .map(level -> new Choice(level.code(), level.code() + " – " + level.name()))
                .toList();
    }

    /** The criteria on which the levels of a case rest, as something to choose. */
    List<Choice> criteria(String application) {
        return AssessmentPage.lines(client.verdicts(application)).stream()
                .map(line -> new Choice(line.criterion(), line.label()))
                .toList();
    }

    /** The criteria of the levels applied for, for those who do not see verdicts. */
    List<Choice> programmeCriteria(ApplicationView application) {
        var programme = client.programme(application.programme());
        var applied = application.levels().stream()
                .map(ApplicationView.LevelName::code)
                .toList();
        return programme.criteria().stream()
                .filter(criterion -> programme.levels().stream()
                        .anyMatch(level -> applied.contains(level.code())
                                && level.criteria().contains(criterion.code())))
                .map(criterion -> new Choice(criterion.code(), "(" + criterion.code() + ") " + criterion.name()))
                .toList();
    }

    /** What a file may be: each document that the programme wants, missing ones first, or something else. */
    List<Choice> documents(ApplicationView application) {
        var missing = application.missingDocuments().stream()
                .map(ApplicationView.DocumentName::code)
                .toList();
        var wanted = new ArrayList<>(client.programme(application.programme()).dossier());
        wanted.sort((one, other) -> Boolean.compare(missing.contains(other.code()), missing.contains(one.code())));
        return Stream.concat(
                        wanted.stream().map(document -> new Choice(document.code(), document.name())),
                        Stream.of(new Choice("", wording.say("aeo", language.locale(), "document_other"))))
                .toList();
    }
}
