package customs.aeo.questionnaire;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.Attachment;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.EvidenceView;
import customs.aeo.assessment.Verified;
import customs.aeo.clock.Event;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a firm does with its questionnaire. An officer may share it with the firm, which then fills it in. */
@ApplicationScoped
@Transactional
public class SelfAssessment {
    static final String SHARED = "QUESTIONNAIRE_SHARED";
    static final String HANDED_IN = "QUESTIONNAIRE_ANSWER";

    private final Applications applications;
    private final Questionnaires questionnaires;
    private final Templates templates;
    private final Attachment attachment;
    private final Verified verified;
    private final CaseClocks clocks;

    SelfAssessment(
            Applications applications,
            Questionnaires questionnaires,
            Templates templates,
            Attachment attachment,
            Verified verified,
            CaseClocks clocks) {
        this.applications = applications;
        this.questionnaires = questionnaires;
        this.templates = templates;
        this.attachment = attachment;
        this.verified = verified;
        this.clocks = clocks;
    }

    /** One answer as it was entered. */
    record Entry(String question, AnswerContent content) {}

    public Questionnaire start(UUID application, List<String> roles, Integer people, Act act) {
        var it = applications.get(application, act.by());
        if (it.stage().ended()) {
            throw new Refusal("wrong-stage", "The case is closed. It is %s.".formatted(it.stage()));
        }
        if (questionnaires.of(it).isPresent()) {
            throw new Refusal("questionnaire-exists", "The application has its questionnaire already.");
        }
        var template = templates.of(it.programme());
        for (int i = 0; i < roles.size(); i++) {
            if (!template.roles().containsKey(roles.get(i))) {
                throw Refusal.invalid(
                        "/roles/" + i,
                        "UNKNOWN",
                        "%s is not among %s."
                                .formatted(roles.get(i), template.roles().keySet()));
            }
        }
        if (new HashSet<>(roles).size() < roles.size()) {
            throw Refusal.invalid("/roles", "DUPLICATE", "A role is named twice.");
        }
        var started =
                Questionnaire.start(application, it.administration(), it.operatorId(), template, roles, people, act);
        questionnaires.persist(started);
        var days = verified(it, template, act);
        for (var section : template.sections()) {
            var spared = section.criteria().isEmpty() || !days.keySet().containsAll(section.criteria())
                    ? null
                    : section.criteria().stream()
                            .map(days::get)
                            .min(LocalDate::compareTo)
                            .orElse(null);
            questionnaires.add(new AnswerSection(started.id(), it.administration(), section.code(), spared, act));
        }
        if (it.stage().underWay()) {
            noted(it, SHARED, "share-questionnaire", started, act);
        }
        questionnaires.flush();
        return started;
    }

    /** Criterion → legal day on which it was verified, within the time for which the template lets that count. */
    private Map<String, LocalDate> verified(AeoApplication it, Template template, Act act) {
        if (template.reuse() == null) {
            return Map.of();
        }
        var zone = clocks.programme(it).zone();
        var since = ZonedDateTime.ofInstant(act.at(), zone)
                .minusMonths(template.reuse().months())
                .toLocalDate()
                .atStartOfDay(zone)
                .toInstant();
        return verified.since(it, since).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> LocalDate.ofInstant(entry.getValue(), zone)));
    }

    /**
     * Keeps what was entered in one section; questions left out stay as they are. Nothing has to be complete, but
     * nothing may be wrong.
     *
     * @param owner who inside the firm answers the section, or null to leave it as it is
     */
    AnswerSection save(UUID application, String code, Expected expected, String owner, List<Entry> entries, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = mine(it);
        var section = questionnaires.section(questionnaire, code);
        expected.check(section);
        questionnaire.answered(act);
        var template = questionnaires.template(questionnaire).section(code).orElseThrow();
        var answers = questionnaires.answers(List.of(section.id())).get(section.id());
        var reviews = questionnaires.reviews(List.of(section.id()));
        var check = new AnswerCheck(files(it), today(it, act));
        var changed = new LinkedHashMap<String, AnswerContent>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var pointer = "/answers/" + i;
            var question = template.question(entry.question())
                    .orElseThrow(() -> Refusal.invalid(
                            pointer + "/question", "UNKNOWN", "There is no question %s.".formatted(entry.question())));
            if (changed.containsKey(question.code())) {
                throw Refusal.invalid(pointer + "/question", "DUPLICATE", "The question is answered twice.");
            }
            var before = answers.get(question.code());
            if (before == null ? entry.content().blank() : before.content().equals(entry.content())) {
                continue;
            }
            if (questionnaire.stage() == Questionnaire.Stage.RETURNED
                    && before != null
                    && reviews.containsKey(before.id())
                    && reviews.get(before.id()).accepted()) {
                throw new Refusal(
                        "answer-locked", "The answer to %s was accepted; it stays.".formatted(question.code()));
            }
            check.look(pointer, question, entry.content());
            changed.put(question.code(), entry.content());
        }
        if (!check.errors().isEmpty()) {
            throw new Refusal("invalid", check.errors().getFirst().message(), check.errors());
        }
        if (owner != null && !owner.equals(section.owner())) {
            section.ownedBy(owner.isBlank() ? null : owner.strip(), act);
        }
        if (!changed.isEmpty()) {
            changed.forEach((question, content) ->
                    questionnaires.add(new Answer(section.id(), question, content, questionnaire.round(), act)));
            section.answered(changed.keySet(), act);
        }
        questionnaires.flush();
        return section;
    }

    Questionnaire submit(UUID application, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = mine(it);
        expected.check(questionnaire);
        questionnaire.submit(missing(it, questionnaire), act);
        if (it.stage().underWay()) {
            noted(it, HANDED_IN, "hand-in-questionnaire", questionnaire, act);
        }
        questionnaires.flush();
        return questionnaire;
    }

    private List<FieldError> missing(AeoApplication it, Questionnaire questionnaire) {
        var sections = questionnaires.sections(questionnaire);
        var ids = sections.stream().map(AnswerSection::id).toList();
        var answers = questionnaires.answers(ids);
        var template = questionnaires.template(questionnaire);
        var who = new Asked(questionnaire.roles(), it.levels(), questionnaire.small());
        var missing = new ArrayList<FieldError>();
        for (var section : sections) {
            Progress.of(
                            template.section(section.code()).orElseThrow(),
                            section.spared(),
                            who,
                            answers.get(section.id()),
                            questionnaires.reviews(ids))
                    .missing()
                    .forEach(question -> missing.add(new FieldError(
                            "/%s/%s".formatted(section.code(), question.code()),
                            "MISSING",
                            "%s is not answered.".formatted(question.code()))));
        }
        return missing;
    }

    /** A file for the questionnaire; it may be added for as long as the firm may write. */
    EvidenceView attach(UUID application, String fileName, LocalDate validUntil, InputStream content, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = mine(it);
        if (!questionnaire.stage().open()) {
            throw new Refusal(
                    "wrong-stage", "The firm cannot write in it now. It is %s.".formatted(questionnaire.stage()));
        }
        if (validUntil != null && validUntil.isBefore(today(it, act))) {
            throw Refusal.invalid("validUntil", "EXPIRED", "The document was valid until %s.".formatted(validUntil));
        }
        return attachment.attach(application, null, fileName, validUntil, true, content, act);
    }

    /** Writes to the other side about one question. */
    AnswerSection remark(UUID application, String code, String question, String words, boolean resolves, Act act) {
        var it = applications.get(application, act.by());
        var questionnaire = questionnaires.of(it).orElseThrow(() -> Refusal.notFound("questionnaire"));
        var section = questionnaires.section(questionnaire, code);
        questionnaires
                .template(questionnaire)
                .section(code)
                .orElseThrow()
                .question(question)
                .orElseThrow(
                        () -> Refusal.invalid("/question", "UNKNOWN", "There is no question %s.".formatted(question)));
        var firm = act.by().has("trader");
        questionnaires.add(new Remark(
                section.id(), question, firm ? Remark.Side.FIRM : Remark.Side.CUSTOMS, words, resolves, act));
        questionnaires.flush();
        return section;
    }

    private Questionnaire mine(AeoApplication it) {
        var questionnaire = questionnaires.of(it).orElseThrow(() -> Refusal.notFound("questionnaire"));
        if (it.stage().ended()) {
            throw new Refusal("wrong-stage", "The case is closed. It is %s.".formatted(it.stage()));
        }
        return questionnaire;
    }

    private Map<UUID, EvidenceView> files(AeoApplication it) {
        return attachment.citable(it).stream().collect(Collectors.toMap(EvidenceView::id, file -> file));
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
