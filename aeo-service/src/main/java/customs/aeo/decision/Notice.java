package customs.aeo.decision;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.clock.LegalSource;
import customs.aeo.hearing.Hearings;
import customs.aeo.operator.Operators;
import customs.aeo.paper.Press;
import customs.aeo.programme.Programme;
import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The notice of a decision: what was decided, why, how the applicant was heard and how it can be contested. */
@ApplicationScoped
@Transactional
class Notice {
    private final Applications applications;
    private final CaseClocks clocks;
    private final Hearings hearings;
    private final Operators operators;
    private final Sentences sentences;
    private final Press press;
    private final Template template;

    Notice(
            Applications applications,
            CaseClocks clocks,
            Hearings hearings,
            Operators operators,
            Sentences sentences,
            Press press,
            @Location("notice/decision.html") Template template) {
        this.applications = applications;
        this.clocks = clocks;
        this.hearings = hearings;
        this.operators = operators;
        this.sentences = sentences;
        this.press = press;
        this.template = template;
    }

    /**
     * @param wanted the language, or null for the actor's own
     * @throws Refusal wrong-stage before a decision on the merits, not-found for what the actor may not see
     */
    byte[] read(UUID id, Locale wanted, Actor actor) {
        var application = applications.get(id, actor);
        if (application.stage() != Stage.GRANTED && application.stage() != Stage.REFUSED) {
            throw new Refusal("wrong-stage", "Nothing is decided yet. It is %s.".formatted(application.stage()));
        }
        var sheet = sheet(application, wanted == null ? actor.language() : wanted);
        return press.print(template.data("notice", sheet).render());
    }

    private NoticeSheet sheet(AeoApplication application, Locale language) {
        var programme = clocks.programme(application);
        return new NoticeSheet(
                language.getLanguage(),
                say(language, "title." + (application.restrictions().isEmpty() ? application.stage() : "RESTRICTED")),
                application.number(),
                facts(application, programme, language),
                sections(application, programme, language));
    }

    private List<NoticeSheet.Line> facts(AeoApplication application, Programme programme, Locale language) {
        var facts = new ArrayList<NoticeSheet.Line>();
        facts.add(line(language, "administration", application.administration()));
        facts.add(line(
                language,
                "operator",
                operators.findById(application.operatorId()).legalName()));
        facts.add(line(language, "application", application.number()));
        facts.add(line(
                language,
                "programme",
                "%s (%s)".formatted(programme.name().in(language), application.programmeVersion())));
        for (var code : application.levels()) {
            var level = programme.levels().get(code);
            facts.add(line(
                    language,
                    "level",
                    say(
                            language,
                            "level-outcome",
                            code,
                            level.name().in(language),
                            say(language, "outcome." + outcome(application, code)))));
        }
        facts.add(line(language, "decided", Sentences.day(language, application.decidedOn())));
        if (application.stage() == Stage.GRANTED) {
            facts.add(line(language, "effect", Sentences.day(language, programme.effectOf(application.decidedOn()))));
        }
        return facts;
    }

    /** Of one level: granted as asked, granted with restrictions, refused. */
    private static String outcome(AeoApplication application, String level) {
        return application.stage() == Stage.GRANTED
                        && application.restrictions().stream()
                                .anyMatch(one -> one.level().equals(level))
                ? "RESTRICTED"
                : application.stage().name();
    }

    private List<NoticeSheet.Section> sections(AeoApplication application, Programme programme, Locale language) {
        var sections = RestrictionWords.sections(sentences, language, application.restrictions());
        sections.add(new NoticeSheet.Section(
                say(language, "reasons"), application.outcomeReason().lines().toList()));
        if (application.hearingId() != null) {
            var hearing = hearings.findById(application.hearingId());
            var words = new ArrayList<String>();
            words.add(say(language, "heard", hearing.receivedOn(), hearing.dueOn()));
            hearing.grounds().lines().forEach(words::add);
            words.add(
                    hearing.answeredOn() == null
                            ? say(language, "unanswered")
                            : say(language, "answered", hearing.answeredOn()));
            sections.add(new NoticeSheet.Section(say(language, "hearing"), words));
        }
        sections.add(new NoticeSheet.Section(
                say(language, "appeal"),
                AppealRight.of(programme, application.decidedOn())
                        .map(right -> List.of(say(language, "appeal-until", right.until(), source(right, language))))
                        .orElseGet(() -> List.of(say(language, "appeal-unknown")))));
        return sections;
    }

    private String source(AppealRight right, Locale language) {
        var source = right.source();
        return source.standing() == LegalSource.Standing.SOURCED
                ? source.reference()
                : "%s (%s)".formatted(source.reference(), say(language, "standing." + source.standing()));
    }

    private NoticeSheet.Line line(Locale language, String name, String value) {
        return new NoticeSheet.Line(say(language, name), value);
    }

    private String say(Locale language, String key, Object... args) {
        return sentences.text(language, "notice." + key, args);
    }
}
