package customs.aeo.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import customs.aeo.clock.LegalSource;
import customs.aeo.programme.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a self-assessment questionnaire: dated data, never changed once it is in use; a new version is a new
 * file.
 *
 * @param programmes codes of the programmes whose applicants it asks
 * @param document code of the programme's document that it stands for once it is handed in
 * @param reuse for how long a criterion that was verified need not be asked about again, null where it always is
 * @param small who takes the shorter way, null where nobody does
 * @param roles roles in the supply chain by code; each question may be for some of them only
 */
public record Template(
        String code,
        String version,
        List<String> programmes,
        String document,
        Text name,
        LegalSource source,
        Reuse reuse,
        Small small,
        Map<String, Text> roles,
        List<Section> sections) {

    /** A criterion found met in another case within so many months need not be asked about again. */
    public record Reuse(int months, LegalSource source) {}

    /** A firm with fewer people than this answers the shorter questionnaire. */
    public record Small(int people, LegalSource source) {}

    /**
     * Questions that one part of the firm can answer.
     *
     * @param criteria codes of the programme's criteria that it informs about
     */
    public record Section(String code, Text name, List<String> criteria, List<Question> questions) {
        public Section {
            criteria = criteria == null ? List.of() : List.copyOf(criteria);
            questions = questions == null ? List.of() : List.copyOf(questions);
        }

        Optional<Question> question(String wanted) {
            return questions.stream().filter(each -> each.code().equals(wanted)).findFirst();
        }
    }

    /**
     * One question.
     *
     * @param options for CHOICE and CHOICES: what can be chosen, by code
     * @param mandatory "not applicable" is no answer to it
     * @param roles only applicants with one of these roles are asked; empty for all
     * @param levels only applicants for one of these levels are asked; empty for all
     * @param when asked only after such an answer to an earlier question of the section
     * @param skippedBySmall small firms are not asked
     * @param document besides the answer a document is referred to
     * @param kinds which kinds of file that may be, as media types; empty for all that are accepted
     */
    public record Question(
            String code,
            Text text,
            Text help,
            AnswerType type,
            Map<String, Text> options,
            boolean mandatory,
            List<String> roles,
            List<String> levels,
            Condition when,
            @JsonProperty("skippedBySmall") boolean skippedBySmall,
            boolean document,
            List<String> kinds) {
        public Question {
            options = options == null ? Map.of() : options;
            roles = roles == null ? List.of() : List.copyOf(roles);
            levels = levels == null ? List.of() : List.copyOf(levels);
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }

        boolean wantsDocument() {
            return document || type == AnswerType.DOCUMENT;
        }
    }

    /** Another question of the section was answered with one of these. */
    public record Condition(String question, List<String> is) {}

    Optional<Section> section(String wanted) {
        return sections.stream().filter(each -> each.code().equals(wanted)).findFirst();
    }

    boolean small(Integer people) {
        return small != null && people != null && people < small.people();
    }
}
