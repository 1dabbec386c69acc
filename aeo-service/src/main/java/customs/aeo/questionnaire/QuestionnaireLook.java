package customs.aeo.questionnaire;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.Attachment;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.EvidenceView;
import customs.aeo.clock.Reading;
import customs.aeo.programme.ClockView;
import customs.aeo.programme.ClockWords;
import customs.aeo.programme.SourceView;
import customs.aeo.programme.Text;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows questionnaires. Customs sees answers once they were handed in; the firm sees judgements once it has them back. */
@ApplicationScoped
@Transactional
class QuestionnaireLook {
    private final Applications applications;
    private final Questionnaires questionnaires;
    private final AnswerReviewing reviewing;
    private final Attachment attachment;
    private final CaseClocks clocks;
    private final ClockWords words;
    private final Sentences sentences;
    private final Clock clock;

    QuestionnaireLook(
            Applications applications,
            Questionnaires questionnaires,
            AnswerReviewing reviewing,
            Attachment attachment,
            CaseClocks clocks,
            ClockWords words,
            Sentences sentences,
            Clock clock) {
        this.applications = applications;
        this.questionnaires = questionnaires;
        this.reviewing = reviewing;
        this.attachment = attachment;
        this.clocks = clocks;
        this.words = words;
        this.sentences = sentences;
        this.clock = clock;
    }

    QuestionnaireView read(UUID application, Actor actor) {
        var dossier = applications.get(application, actor);
        var it = found(dossier);
        var language = actor.language();
        var template = questionnaires.template(it);
        var sections = questionnaires.sections(it);
        var progress = reviewing.progress(dossier, it);
        var judged = shown(it, actor);
        var rows = new ArrayList<QuestionnaireView.SectionRow>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var far = progress.get(i);
            rows.add(new QuestionnaireView.SectionRow(
                    section.code(),
                    template.section(section.code()).orElseThrow().name().in(language),
                    section.owner(),
                    section.version(),
                    far.asked().size(),
                    far.answered(),
                    far.missing().size(),
                    judged ? far.accepted() : 0,
                    judged ? far.returned() : 0,
                    section.verifiedOn(),
                    section.demanded(),
                    href(application) + "/sections/" + section.code()));
        }
        return new QuestionnaireView(
                it.id(),
                it.version(),
                application,
                it.template(),
                it.templateVersion(),
                template.name().in(language),
                SourceView.of(template.source()),
                it.stage(),
                sentences.say(language, "questionnaire", it.stage().name()),
                it.roles().stream()
                        .map(role -> new QuestionnaireView.CodeName(
                                role, template.roles().get(role).in(language)))
                        .toList(),
                it.people(),
                it.small(),
                template.small() == null ? null : SourceView.of(template.small().source()),
                rows.stream().mapToInt(QuestionnaireView.SectionRow::asked).sum(),
                rows.stream().mapToInt(QuestionnaireView.SectionRow::answered).sum(),
                rows.stream().mapToInt(QuestionnaireView.SectionRow::missing).sum(),
                rows.stream().mapToInt(QuestionnaireView.SectionRow::accepted).sum(),
                rows.stream().mapToInt(QuestionnaireView.SectionRow::returned).sum(),
                rows,
                clock(dossier, language),
                acts(dossier, it, rows, actor));
    }

    private ClockView clock(AeoApplication dossier, Locale language) {
        var programme = clocks.programme(dossier);
        return clocks.started(dossier, today(dossier)).stream()
                .filter(Reading::open)
                .filter(reading -> SelfAssessment.SHARED.equals(
                        programme.rule(reading.clock()).orElseThrow().start()))
                .findFirst()
                .map(reading -> words.view(programme, reading, language))
                .orElse(null);
    }

    private List<ActLink> acts(
            AeoApplication dossier, Questionnaire it, List<QuestionnaireView.SectionRow> rows, Actor actor) {
        var acts = new ArrayList<ActLink>();
        var href = href(dossier.id());
        if (dossier.stage().ended()) {
            return acts;
        }
        if (actor.has("trader") && it.stage().open()) {
            acts.add(ActLink.put("answer", href + "/sections/{section}"));
            acts.add(ActLink.post("attach", href + "/evidence"));
            if (rows.stream().allMatch(row -> row.missing() == 0)) {
                acts.add(ActLink.post("submit", href + "/submission"));
            }
        }
        if (actor.has("aeo-officer")) {
            if (it.stage().judged()) {
                acts.add(ActLink.post("judge", href + "/sections/{section}/reviews"));
                if (rows.stream().allMatch(row -> row.answered() == row.accepted())) {
                    acts.add(ActLink.post("approve", href + "/approval"));
                }
            }
            if (it.stage() == Questionnaire.Stage.UNDER_REVIEW
                    && rows.stream().anyMatch(row -> row.returned() > 0 || row.demanded())) {
                acts.add(ActLink.post("return", href + "/return"));
            }
            if (it.stage().open() && reviewing.overdue(dossier, today(dossier)) != null) {
                acts.add(ActLink.post("expire", href + "/expiry"));
            }
        }
        return acts;
    }

    QuestionnaireSectionView section(UUID application, String code, Actor actor) {
        var dossier = applications.get(application, actor);
        var it = found(dossier);
        var section = questionnaires.section(it, code);
        if (!actor.has("trader") && it.round() == 1) {
            throw Refusal.notFound("answer yet");
        }
        var template = questionnaires.template(it);
        var part = template.section(code).orElseThrow();
        var every = questionnaires.every(List.of(section.id()));
        var last = questionnaires.answers(List.of(section.id())).get(section.id());
        var reviews = questionnaires.reviews(List.of(section.id()));
        var remarks = questionnaires.remarks(section.id());
        var files = attachment.citable(dossier);
        var judged = shown(it, actor);
        var writes =
                actor.has("trader") && it.stage().open() && !dossier.stage().ended();
        var who = new Asked(it.roles(), dossier.levels(), it.small());
        var questions = who.of(part, last).stream()
                .map(question -> {
                    var answer = last.get(question.code());
                    var review = answer == null || !judged ? null : reviews.get(answer.id());
                    var earlier = answer == null ? null : earlier(every, answer);
                    var locked = review != null && review.accepted();
                    var thread = remarks.getOrDefault(question.code(), List.of());
                    return new QuestionnaireSectionView.QuestionView(
                            question.code(),
                            question.text().in(actor.language()),
                            question.help() == null ? null : question.help().in(actor.language()),
                            question.type(),
                            options(question, actor.language()),
                            question.mandatory(),
                            question.wantsDocument(),
                            question.kinds(),
                            writes && !locked,
                            answer(question, answer, files, actor.language()),
                            answer(question, earlier, files, actor.language()),
                            earlier != null,
                            review == null
                                    ? null
                                    : new QuestionnaireSectionView.ReviewView(
                                            review.accepted(), review.comment(), review.givenAt()),
                            thread.stream()
                                    .map(remark -> new QuestionnaireSectionView.RemarkView(
                                            remark.side(), remark.words(), remark.resolves(), remark.writtenAt()))
                                    .toList(),
                            !thread.isEmpty() && !thread.getLast().resolves());
                })
                .toList();
        return new QuestionnaireSectionView(
                section.id(),
                section.version(),
                application,
                code,
                part.name().in(actor.language()),
                section.owner(),
                it.stage(),
                section.verifiedOn(),
                section.demanded(),
                questions,
                next(template, code),
                acts(dossier, it, section, actor));
    }

    /** The answer of the round before, when the last one came after the questionnaire had been handed in with another. */
    private static Answer earlier(List<Answer> every, Answer answer) {
        return every.stream()
                .filter(before -> before.question().equals(answer.question()) && before.round() < answer.round())
                .reduce((first, second) -> second)
                .filter(before -> !before.content().equals(answer.content()))
                .orElse(null);
    }

    private static List<QuestionnaireView.CodeName> options(Template.Question question, Locale language) {
        return question.options().entrySet().stream()
                .map(option -> new QuestionnaireView.CodeName(
                        option.getKey(), option.getValue().in(language)))
                .toList();
    }

    private QuestionnaireSectionView.AnswerView answer(
            Template.Question question, Answer answer, List<EvidenceView> files, Locale language) {
        if (!Progress.given(answer)) {
            return null;
        }
        var content = answer.content();
        var file = files.stream()
                .filter(each -> each.id().equals(content.evidence()))
                .findFirst();
        return new QuestionnaireSectionView.AnswerView(
                content.values(),
                text(question, content, language),
                content.notApplicable(),
                content.evidence(),
                file.map(EvidenceView::fileName).orElse(null),
                file.map(EvidenceView::sha256).orElse(null),
                file.map(EvidenceView::href).orElse(null),
                file.map(EvidenceView::validUntil).orElse(null),
                content.page(),
                content.revision(),
                content.note(),
                answer.givenAt());
    }

    private String text(Template.Question question, AnswerContent content, Locale language) {
        if (content.notApplicable()) {
            return sentences.text(language, "answer.NOT_APPLICABLE");
        }
        return String.join(
                ", ",
                content.values().stream()
                        .map(value -> switch (question.type()) {
                            case YES_NO -> sentences.text(language, "answer." + value);
                            case CHOICE, CHOICES -> {
                                Text option = question.options().get(value);
                                yield option == null ? value : option.in(language);
                            }
                            case DATE -> Sentences.day(language, LocalDate.parse(value));
                            case NUMBER, TEXT, DOCUMENT -> value;
                        })
                        .toList());
    }

    private static String next(Template template, String code) {
        var codes = template.sections().stream().map(Template.Section::code).toList();
        var at = codes.indexOf(code) + 1;
        return at < codes.size() ? codes.get(at) : null;
    }

    private static List<ActLink> acts(AeoApplication dossier, Questionnaire it, AnswerSection section, Actor actor) {
        var acts = new ArrayList<ActLink>();
        var href = href(dossier.id()) + "/sections/" + section.code();
        if (dossier.stage().ended()) {
            return acts;
        }
        if (actor.has("trader") && it.stage().open()) {
            acts.add(ActLink.put("answer", href));
        }
        if (actor.has("aeo-officer") && it.stage().judged()) {
            acts.add(ActLink.post("judge", href + "/reviews"));
            if (section.spared()) {
                acts.add(ActLink.post("demand", href + "/demand"));
            }
        }
        if (actor.hasAny("trader", "aeo-officer")) {
            acts.add(ActLink.post("remark", href + "/remarks"));
        }
        return acts;
    }

    /** The firm learns of judgements when the questionnaire comes back, not one by one. */
    private static boolean shown(Questionnaire it, Actor actor) {
        return !actor.has("trader") || !it.stage().judged();
    }

    private Questionnaire found(AeoApplication dossier) {
        return questionnaires.of(dossier).orElseThrow(() -> Refusal.notFound("questionnaire"));
    }

    /** Files to which an answer may refer. */
    List<EvidenceView> files(UUID application, Actor actor) {
        return attachment.citable(applications.get(application, actor));
    }

    private LocalDate today(AeoApplication dossier) {
        return LocalDate.ofInstant(clock.instant(), clocks.programme(dossier).zone());
    }

    private static String href(UUID application) {
        return "/api/v1/applications/%s/questionnaire".formatted(application);
    }
}
