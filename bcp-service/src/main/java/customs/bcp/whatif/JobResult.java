package customs.bcp.whatif;

import customs.bcp.whatif.CascadeQuestion.CascadeAnswer;
import customs.bcp.whatif.DistributionQuestion.DistributionAnswer;
import customs.bcp.whatif.SinglePointQuestion.SinglePointAnswer;
import customs.bcp.whatif.StressQuestion.StressAnswer;

/** The answer to the one question of a job. */
public record JobResult(
        SinglePointAnswer singlePoints, CascadeAnswer cascade, DistributionAnswer distribution, StressAnswer stress) {}
