package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The questions with the answers given.
 *
 * @param version what the ETag shows; 0 before anything was answered
 * @param questions by section and phase, 47
 * @param scores per phase, in the order of the phases
 * @param answeredAt when the last sheet was given; absent before
 */
public record SelfAssessmentView(
        int version,
        List<AssessmentQuestion> questions,
        List<PhaseScore> scores,
        Instant answeredAt,
        String answeredBy,
        List<ActLink> acts)
        implements Versioned {

    /** @param text in the language of Accept-Language  @param attainment absent while unanswered */
    public record AssessmentQuestion(
            PlanSection section, Phase phase, String text, Attainment attainment, String note) {}

    /**
     * @param answered of so many asked
     * @param score 0 to 100 over what is answered, YES 1, PARTLY 0.5, NO 0, one decimal; absent while nothing is, never 0 for
     *     that
     */
    public record PhaseScore(Phase phase, int answered, int asked, BigDecimal score) {}
}
