package customs.bcp.whatif;

import customs.bcp.analysis.Progress;
import customs.bcp.whatif.BacklogQuestion.BacklogAnswer;
import customs.bcp.whatif.CascadeQuestion.CascadeAnswer;
import customs.bcp.whatif.DataLossQuestion.DataLossAnswer;
import customs.bcp.whatif.DistributionQuestion.DistributionAnswer;
import customs.bcp.whatif.ReadinessQuestion.ReadinessAnswer;
import customs.bcp.whatif.SequenceQuestion.SequenceAnswer;
import customs.bcp.whatif.SinglePointQuestion.SinglePointAnswer;
import customs.bcp.whatif.StressQuestion.StressAnswer;
import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What-ifs beside recovery: of an estate that is sent along, or, without one, of the caller's own as it is now. */
@Path("/api/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class AnalysisResource {
    private static final String ROLES = " Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
            + " administrator, regional-reader, analyst.";
    private static final String OF_ESTATES =
            ROLES + " Problems: invalid, estate-too-large, flawed-estate, and those of a single flaw (unknown-code, …)";

    private final Study study;
    private final EstateStudy estates;
    private final StressStudy stress;
    private final Caller caller;

    AnalysisResource(Study study, EstateStudy estates, StressStudy stress, Caller caller) {
        this.study = study;
        this.estates = estates;
        this.stress = stress;
        this.caller = caller;
    }

    @POST
    @Path("/sequence")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseSequence",
            summary = "Which crew does what when, if only so many are there",
            description = "At most 5 000 tasks with 50 000 predecessors." + ROLES
                    + " Problems: invalid, inconsistent-question, question-too-large.")
    public SequenceAnswer sequence(@Valid @NotNull SequenceQuestion question) {
        return study.sequence(question, caller.language());
    }

    @POST
    @Path("/single-points")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseSinglePoints",
            summary = "Whose failure alone takes a service down, and which two together",
            description =
                    "Without nodes, of the caller's own estate. At most 5 000 nodes and 50 000 members; pairs of a service that needs at most 1 000 others."
                            + OF_ESTATES + ", too-long-to-wait, question-too-large.")
    public SinglePointAnswer singlePoints(@Valid @NotNull SinglePointQuestion question) {
        return estates.singlePoints(question, caller.actor(), Patience.WAITS, Progress.UNWATCHED);
    }

    @POST
    @Path("/cascade")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseCascade",
            summary = "How outages spread through buffers and alternatives, and until when",
            description = "Without nodes, of the caller's own estate. At most 20 000 nodes and 100 000 members."
                    + OF_ESTATES + ", inconsistent-question.")
    public CascadeAnswer cascade(@Valid @NotNull CascadeQuestion question) {
        return estates.cascade(question, caller.actor());
    }

    @POST
    @Path("/backlog")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseBacklog",
            summary = "How much work piles up, and when it is caught up",
            description = "Exact; rates may change with time." + ROLES + " Problems: invalid, inconsistent-question.")
    public BacklogAnswer backlog(@Valid @NotNull BacklogQuestion question) {
        return study.backlog(question, caller.language());
    }

    @POST
    @Path("/distribution")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseDistribution",
            summary = "How likely a service is back by when",
            description =
                    "Exact where times have a few values with probabilities, else simulated with a seed. Without nodes, of the caller's own estate. Runs times nodes at most 20 000 000."
                            + OF_ESTATES + ", inconsistent-question, too-long-to-wait, question-too-large.")
    public DistributionAnswer distribution(@Valid @NotNull DistributionQuestion question) {
        return estates.distribution(question, caller.actor(), Patience.WAITS, Progress.UNWATCHED);
    }

    @POST
    @Path("/stress")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseStress",
            summary = "Which service suffers most under which disruption",
            description =
                    "Without nodes, of the caller's own estate. At most 20 000 nodes, 100 000 members and 200 scenarios."
                            + OF_ESTATES + ", inconsistent-question, duplicate-scenario.")
    public StressAnswer stress(@Valid @NotNull StressQuestion question) {
        return stress.stress(question, caller.actor());
    }

    @POST
    @Path("/data-loss")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseDataLoss",
            summary = "How much work may be lost, against how much is allowed to be",
            description = "After a destructive attack only immutable copies count." + ROLES + " Problems: invalid.")
    public DataLossAnswer dataLoss(@Valid @NotNull DataLossQuestion question) {
        return study.dataLoss(question, caller.language());
    }

    @POST
    @Path("/readiness")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseReadiness",
            summary = "How ready an administration is, 0 to 100",
            description =
                    "Five parts per service, weighted by tier." + ROLES + " Problems: invalid, inconsistent-question.")
    public ReadinessAnswer readiness(@Valid @NotNull ReadinessQuestion question) {
        return study.readiness(question, caller.language());
    }
}
