package customs.aeo.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far one section is; pure.
 *
 * @param asked questions asked now
 * @param answered of these, how many have an answer
 * @param missing mandatory ones without an answer; none where the section is spared
 * @param accepted answers that an officer accepted
 * @param returned answers that an officer found not good enough and that were not changed since
 */
record Progress(
        List<Template.Question> asked, int answered, List<Template.Question> missing, int accepted, int returned) {

    static Progress of(
            Template.Section section,
            boolean spared,
            Asked who,
            Map<String, Answer> answers,
            Map<UUID, AnswerReview> reviews) {
        var asked = who.of(section, answers);
        int accepted = 0;
        int returned = 0;
        int answered = 0;
        for (var question : asked) {
            var answer = answers.get(question.code());
            if (given(answer)) {
                answered++;
                var review = reviews.get(answer.id());
                if (review != null && review.accepted()) {
                    accepted++;
                } else if (review != null) {
                    returned++;
                }
            }
        }
        var missing = spared
                ? List.<Template.Question>of()
                : asked.stream()
                        .filter(question -> question.mandatory() && !whole(question, answers.get(question.code())))
                        .toList();
        return new Progress(asked, answered, missing, accepted, returned);
    }

    static boolean given(Answer answer) {
        return answer != null && !answer.content().blank();
    }

    private static boolean whole(Template.Question question, Answer answer) {
        return given(answer)
                && (question.type() == AnswerType.DOCUMENT
                        || !answer.content().values().isEmpty())
                && (!question.wantsDocument() || answer.content().evidence() != null);
    }

    /** Answers that are neither accepted nor returned, or returned. */
    int open() {
        return answered - accepted;
    }
}
