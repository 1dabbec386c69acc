package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The questions on an administration's continuity work with its answers, as bcp-service shows them. */
public record SelfAssessmentView(
        int version,
        List<Question> questions,
        List<Score> scores,
        Instant answeredAt,
        String answeredBy,
        List<ActLink> acts) {
    public record Question(String section, String phase, String text, String attainment, String note) {
        /** What its fields are called. */
        public String key() {
            return section + "-" + phase;
        }
    }

    public record Score(String phase, int answered, int asked, BigDecimal score) {}

    /** The questions on a section. */
    public List<Question> of(String section) {
        return questions.stream()
                .filter(question -> question.section().equals(section))
                .toList();
    }
}
