package customs.aeo.questionnaire;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.clock.Event;
import customs.aeo.clock.Reading;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What officers do with a questionnaire that was handed in: answer by answer, then the whole. */
@ApplicationScoped
@Transactional
public class AnswerReviewing {
    private final Applications applications;
    private final Questionnaires questionnaires;
    private final CaseClocks clocks;

    AnswerReviewing(Applications applications, Questionnaires questionnaires, CaseClocks clocks) {
        this.applications = applications;
        this.questionnaires = questionnaires;
        this.clocks = clocks;
    }

    /** @param comment needed where the answer is returned */
    record Judgement(String question, boolean accepted, String comment) {}

    AnswerSection judge(UUID application, String code, Expected expected, List<Judgement> judgements, Act act) {
        var questionnaire = found(applications.get(application, act.by()));
        var section = questionnaires.section(questionnaire, code);
        expected.check(section);
        questionnaire.judged(act);
        var answers = questionnaires.answers(List.of(section.id())).get(section.id());
        var given = new HashMap<Boolean, List<String>>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        for (int i = 0; i < judgements.size(); i++) {
            var judgement = judgements.get(i);
            var answer = answers.get(judgement.question());
            if (!Progress.given(answer)) {
                throw Refusal.invalid(
                        "/reviews/%d/question".formatted(i),
                        "UNKNOWN",
                        "There is no answer to %s.".formatted(judgement.question()));
            }
            if (!judgement.accepted()
                    && (judgement.comment() == null || judgement.comment().isBlank())) {
                throw Refusal.invalid(
                        "/reviews/%d/comment".formatted(i), "MISSING", "Say what is not good enough in the answer.");
            }
            questionnaires.add(new AnswerReview(answer.id(), judgement.accepted(), judgement.comment(), act));
            given.get(judgement.accepted()).add(judgement.question());
        }
        section.reviewed(given.get(true), given.get(false), act);
        questionnaires.flush();
        return section;
    }

    /** Wants a section answered although its criteria were verified for another authorisation; the reason is the act's. */
    AnswerSection demand(UUID application, String code, Expected expected, Act act) {
        var questionnaire = found(applications.get(application, act.by()));
        var section = questionnaires.section(questionnaire, code);
        expected.check(section);
        section.demand(act);
        questionnaires.flush();
        return section;
    }

    /** Back to the firm, which may change what was not accepted; the limit for answering runs anew. */
    Questionnaire giveBack(UUID application, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = found(it);
        expected.check(questionnaire);
        var sections = questionnaires.sections(questionnaire);
        var unanswered = sections.stream().filter(AnswerSection::demanded).count();
        questionnaire.giveBack(
                (int) (progress(it, questionnaire).stream()
                                .mapToInt(Progress::returned)
                                .sum()
                        + unanswered),
                act);
        if (it.stage().underWay()) {
            noted(it, SelfAssessment.SHARED, "return-questionnaire", questionnaire, act);
        }
        questionnaires.flush();
        return questionnaire;
    }

    Questionnaire approve(UUID application, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = found(it);
        expected.check(questionnaire);
        questionnaire.approve(
                progress(it, questionnaire).stream().mapToInt(Progress::open).sum(), act);
        questionnaires.flush();
        return questionnaire;
    }

    /** The limit for answering has passed; nothing follows by itself. */
    Questionnaire expire(UUID application, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = found(it);
        expected.check(questionnaire);
        var reading = overdue(it, today(it, act));
        if (reading == null) {
            throw new Refusal("not-yet-expired", "The limit for the questionnaire has not passed.");
        }
        questionnaire.expire(act);
        questionnaires.flush();
        return questionnaire;
    }

    /** The reading of the limit for answering once it has passed, else null. */
    Reading overdue(AeoApplication it, LocalDate today) {
        return clocks.started(it, today).stream()
                .filter(reading -> reading.state() == Reading.State.PASSED)
                .filter(reading -> clocks.programme(it)
                        .rule(reading.clock())
                        .filter(rule -> SelfAssessment.SHARED.equals(rule.start()))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    /** How far each section is, in the order of the template. */
    List<Progress> progress(AeoApplication it, Questionnaire questionnaire) {
        var template = questionnaires.template(questionnaire);
        var sections = questionnaires.sections(questionnaire);
        var ids = sections.stream().map(AnswerSection::id).toList();
        var answers = questionnaires.answers(ids);
        var reviews = questionnaires.reviews(ids);
        var who = new Asked(questionnaire.roles(), it.levels(), questionnaire.small());
        return sections.stream()
                .map(section -> Progress.of(
                        template.section(section.code()).orElseThrow(),
                        section.spared(),
                        who,
                        answers.get(section.id()),
                        reviews))
                .toList();
    }

    private Questionnaire found(AeoApplication it) {
        return questionnaires.of(it).orElseThrow(() -> Refusal.notFound("questionnaire"));
    }

    private void noted(AeoApplication it, String event, String what, Questionnaire questionnaire, Act act) {
        var today = today(it, act);
        it.noted(Event.of(event, today), what, Map.of("questionnaire", questionnaire.id(), "on", today), act);
        clocks.show(it, today);
    }

    private LocalDate today(AeoApplication it, Act act) {
        return LocalDate.ofInstant(act.at(), clocks.programme(it).zone());
    }
}
