package customs.aeo.questionnaire;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.DossierPart;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All questionnaires with their sections, answers, judgements and remarks. */
@ApplicationScoped
class Questionnaires implements PanacheRepositoryBase<Questionnaire, UUID>, DossierPart {
    private final Templates templates;

    Questionnaires(Templates templates) {
        this.templates = templates;
    }

    /** The one of a case, or of the case from which it was split. */
    Optional<Questionnaire> of(AeoApplication application) {
        return find("applicationId", application.id())
                .firstResultOptional()
                .or(() -> application.splitFrom() == null
                        ? Optional.empty()
                        : find("applicationId", application.splitFrom()).firstResultOptional());
    }

    Template template(Questionnaire it) {
        return templates.version(it.template(), it.templateVersion());
    }

    /** In the order of the template. */
    List<AnswerSection> sections(Questionnaire it) {
        var all = new LinkedHashMap<String, AnswerSection>();
        getEntityManager()
                .createQuery("from AnswerSection s where s.questionnaireId = ?1", AnswerSection.class)
                .setParameter(1, it.id())
                .getResultList()
                .forEach(section -> all.put(section.code(), section));
        return template(it).sections().stream()
                .map(section -> all.get(section.code()))
                .toList();
    }

    AnswerSection section(Questionnaire it, String code) {
        return sections(it).stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("section"));
    }

    /** The last answer to each question of each section, by section and question. */
    Map<UUID, Map<String, Answer>> answers(Collection<UUID> sections) {
        var last = new LinkedHashMap<UUID, Map<String, Answer>>();
        sections.forEach(section -> last.put(section, new LinkedHashMap<>()));
        every(sections).forEach(answer -> last.get(answer.sectionId()).put(answer.question(), answer));
        return last;
    }

    /** Every answer ever given in some sections, oldest first. */
    List<Answer> every(Collection<UUID> sections) {
        return getEntityManager()
                .createQuery("from Answer a where a.sectionId in ?1 order by a.position", Answer.class)
                .setParameter(1, sections)
                .getResultList();
    }

    /** The last judgement of each answer, by answer. */
    Map<UUID, AnswerReview> reviews(Collection<UUID> sections) {
        var last = new LinkedHashMap<UUID, AnswerReview>();
        getEntityManager()
                .createQuery(
                        "select r from AnswerReview r, Answer a where r.answerId = a.id and a.sectionId in ?1"
                                + " order by r.position",
                        AnswerReview.class)
                .setParameter(1, sections)
                .getResultList()
                .forEach(review -> last.put(review.answerId(), review));
        return last;
    }

    /** By question, oldest first. */
    Map<String, List<Remark>> remarks(UUID section) {
        var all = new LinkedHashMap<String, List<Remark>>();
        getEntityManager()
                .createQuery("from Remark r where r.sectionId = ?1 order by r.position", Remark.class)
                .setParameter(1, section)
                .getResultList()
                .forEach(remark -> all.computeIfAbsent(remark.question(), key -> new ArrayList<>())
                        .add(remark));
        return all;
    }

    void add(Object row) {
        getEntityManager().persist(row);
    }

    @Override
    public List<String> documents(UUID application) {
        return find("applicationId", application)
                .firstResultOptional()
                .filter(it -> it.round() > 1)
                .map(it -> template(it).document())
                .map(List::of)
                .orElse(List.of());
    }
}
