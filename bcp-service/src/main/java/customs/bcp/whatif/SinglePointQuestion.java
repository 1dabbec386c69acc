package customs.bcp.whatif;

import customs.bcp.analysis.CutPairs;
import customs.bcp.analysis.SinglePoints;
import customs.bcp.estate.Code;
import customs.bcp.whatif.RecoveryQuestion.QuestionBootstrap;
import customs.bcp.whatif.RecoveryQuestion.QuestionGroup;
import customs.bcp.whatif.RecoveryQuestion.QuestionNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * "Whose failure alone takes a service down, and which two together?"
 *
 * @param nodes the estate, at most 5 000 nodes and 50 000 members of groups; absent for the caller's own
 * @param services codes to look at; absent for every service
 * @param pairsOf code of the service whose pairs are wanted; absent for none. It may need at most 1 000 others, directly
 *     or not; beyond, up to 5 000, ask as a job
 * @param pairLimit how many pairs to list, all are counted; absent for 1 000
 */
public record SinglePointQuestion(
        @Size(min = 1, max = 100_000) List<@NotNull @Valid QuestionNode> nodes,
        @Size(max = 500_000) List<@NotNull @Valid QuestionGroup> groups,
        @Size(max = 10_000) List<@NotNull @Valid QuestionBootstrap> bootstraps,
        @Size(min = 1, max = 5_000) List<@NotNull @Code String> services,
        @Code String pairsOf,
        @Min(1) @Max(10_000) Integer pairLimit)
        implements AskedEstate {

    @Override
    public SinglePointQuestion parameters() {
        return new SinglePointQuestion(null, null, null, services, pairsOf, pairLimit);
    }

    /**
     * One service and what takes it down alone.
     *
     * @param count of all; the first hundred are named
     * @param withoutAlternative whether everything that it needs, directly or not, is a single point of failure
     * @param text the same in words
     */
    public record SinglePointLine(
            String service, int count, boolean withoutAlternative, List<String> singlePoints, String text) {}

    /**
     * @param inputHash SHA-256 over estate and question
     * @param estate the caller's own as it was; absent for one sent along
     * @param explanation in words, in the language of Accept-Language
     * @param services those with most single points first
     * @param ranking the nodes on which most services hang first
     * @param pairs absent unless asked for
     */
    public record SinglePointAnswer(
            @Schema(required = true) String inputHash,
            FrozenEstateReference estate,
            @Schema(required = true) SinglePointQuestion parameters,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) List<SinglePointLine> services,
            @Schema(required = true) List<SinglePoints.Weight> ranking,
            CutPairs pairs) {}
}
