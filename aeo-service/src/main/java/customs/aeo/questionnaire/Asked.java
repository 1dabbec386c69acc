package customs.aeo.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which questions somebody is asked; pure.
 *
 * @param roles the applicant's roles in the supply chain
 * @param levels the levels applied for
 * @param small the applicant takes the shorter way
 */
record Asked(Set<String> roles, Set<String> levels, boolean small) {
    Asked(Collection<String> roles, Collection<String> levels, boolean small) {
        this(Set.copyOf(roles), Set.copyOf(levels), small);
    }

    /**
     * The questions of a section that are asked after the answers given so far. An answer to a question that is itself
     * not asked opens nothing.
     *
     * @param answers by question
     */
    List<Template.Question> of(Template.Section section, Map<String, ? extends Given> answers) {
        var asked = new ArrayList<Template.Question>();
        var open = new HashSet<String>();
        for (var question : section.questions()) {
            if (concerns(question)
                    && (question.when() == null
                            || open.contains(question.when().question())
                                    && met(
                                            question.when(),
                                            answers.get(question.when().question())))) {
                asked.add(question);
                open.add(question.code());
            }
        }
        return asked;
    }

    private boolean concerns(Template.Question question) {
        return (question.roles().isEmpty() || question.roles().stream().anyMatch(roles::contains))
                && (question.levels().isEmpty() || question.levels().stream().anyMatch(levels::contains))
                && !(small && question.skippedBySmall());
    }

    private static boolean met(Template.Condition condition, Given answer) {
        return answer != null
                && !answer.notApplicable()
                && answer.values().stream().anyMatch(condition.is()::contains);
    }

    /** What was answered. */
    interface Given {
        /** The answer; several for CHOICES, none when it only refers to a document. */
        List<String> values();

        boolean notApplicable();
    }
}
