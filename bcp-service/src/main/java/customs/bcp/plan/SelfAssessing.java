package customs.bcp.plan;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An administration holds its continuity work against one question per section and phase. */
@ApplicationScoped
@Transactional
public class SelfAssessing {
    private final EntityManager entities;
    private final OwnRecords own;
    private final Wording wording;
    private final Clock clock;

    SelfAssessing(EntityManager entities, OwnRecords own, Wording wording, Clock clock) {
        this.entities = entities;
        this.own = own;
        this.wording = wording;
        this.clock = clock;
    }

    SelfAssessmentView read(Actor actor) {
        return view(find(actor), actor);
    }

    SelfAssessmentView answer(Expected expected, AssessmentInput input, Actor actor) {
        entities.createNativeQuery("select pg_advisory_xact_lock(4713, hashtext(:administration))", Object.class)
                .setParameter("administration", OwnRecords.administration(actor))
                .getSingleResult();
        var found = find(actor);
        expected.check(shown(found));
        var sheet = found.orElseGet(() -> new SelfAssessment(OwnRecords.administration(actor)));
        sheet.answer(input.answers(), new Act(actor, clock.instant()));
        if (found.isEmpty()) {
            entities.persist(sheet);
        }
        entities.flush();
        return view(Optional.of(sheet), actor);
    }

    /** Section, phase, question, answer, note; one line per question. A text that a table would compute is quoted. */
    String table(Actor actor) {
        var out = new StringWriter();
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord("section", "phase", "question", "attainment", "note");
            for (var question : read(actor).questions()) {
                csv.printRecord(
                        question.section(),
                        question.phase(),
                        question.text(),
                        question.attainment(),
                        harmless(question.note()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String harmless(String note) {
        return note != null && !note.isEmpty() && "=+-@\t\r".indexOf(note.charAt(0)) >= 0 ? "'" + note : note;
    }

    private Optional<SelfAssessment> find(Actor actor) {
        return own.query(SelfAssessment.class, "", actor).getResultStream().findFirst();
    }

    /** The first sheet has 1, so that it differs from none. */
    private static int shown(Optional<SelfAssessment> sheet) {
        return sheet.map(one -> one.version() + 1).orElse(0);
    }

    private SelfAssessmentView view(Optional<SelfAssessment> sheet, Actor actor) {
        var answers = sheet.map(SelfAssessment::answers).orElse(List.of());
        var questions = Arrays.stream(PlanSection.values())
                .flatMap(section -> Arrays.stream(Phase.values())
                        .filter(phase -> SelfAssessment.asked(section, phase))
                        .map(phase -> question(section, phase, answers, actor)))
                .toList();
        return new SelfAssessmentView(
                shown(sheet),
                questions,
                Arrays.stream(Phase.values())
                        .map(phase -> score(phase, questions))
                        .toList(),
                sheet.map(SelfAssessment::answeredAt).orElse(null),
                sheet.map(SelfAssessment::answeredByName).orElse(null),
                actor.has("bcp-author") ? List.of(ActLink.put("answer", SelfAssessmentResource.PATH)) : List.of());
    }

    private SelfAssessmentView.AssessmentQuestion question(
            PlanSection section, Phase phase, List<AssessmentAnswer> answers, Actor actor) {
        var answer = answers.stream()
                .filter(one -> one.section() == section && one.phase() == phase)
                .findFirst();
        return new SelfAssessmentView.AssessmentQuestion(
                section,
                phase,
                wording.say(actor.language(), "question." + section + "." + phase),
                answer.map(AssessmentAnswer::attainment).orElse(null),
                answer.map(AssessmentAnswer::note).orElse(null));
    }

    private static SelfAssessmentView.PhaseScore score(
            Phase phase, List<SelfAssessmentView.AssessmentQuestion> questions) {
        var asked =
                questions.stream().filter(question -> question.phase() == phase).toList();
        var answered =
                asked.stream().filter(question -> question.attainment() != null).toList();
        var score = answered.isEmpty()
                ? null
                : answered.stream()
                        .map(question -> question.attainment().points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(answered.size()), 1, RoundingMode.HALF_UP);
        return new SelfAssessmentView.PhaseScore(phase, answered.size(), asked.size(), score);
    }
}
