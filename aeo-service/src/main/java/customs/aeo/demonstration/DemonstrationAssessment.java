package customs.aeo.demonstration;

import customs.aeo.consultation.Correspondence;
import customs.aeo.questionnaire.SelfAssessment;
import customs.aeo.risk.RiskMatrix.Consequence;
import customs.aeo.risk.RiskMatrix.Likelihood;
import customs.aeo.risk.RiskReview;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What stands beside the verdicts of a case under assessment. */
@ApplicationScoped
class DemonstrationAssessment {
    private final SelfAssessment questionnaire;
    private final RiskReview risks;
    private final Correspondence correspondence;

    DemonstrationAssessment(SelfAssessment questionnaire, RiskReview risks, Correspondence correspondence) {
        this.questionnaire = questionnaire;
        this.risks = risks;
        this.correspondence = correspondence;
    }

    /** A questionnaire that the firm fills in, two risks, and an office that is asked. */
    void beside(Instant today, Actor officer, Actor trader, UUID application) {
        questionnaire.start(
                application, List.of("IMPORTER", "WAREHOUSE"), 45, DemonstrationCast.ago(today, 34, trader, null));
        risks.find(
                application,
                "b",
                "Demonstration: stock records of one site are kept by hand.",
                Likelihood.LIKELY,
                Consequence.MODERATE,
                DemonstrationCast.ago(today, 19, officer, null));
        risks.find(
                application,
                "a",
                "Demonstration: declarations are made by a representative who changed lately.",
                Likelihood.POSSIBLE,
                Consequence.MINOR,
                DemonstrationCast.ago(today, 18, officer, null));
        correspondence.askOffice(
                application,
                "TAX",
                List.of("a", "c"),
                "Demonstration: are there arrears of taxes?",
                30,
                DemonstrationCast.ago(today, 15, officer, null));
    }
}
