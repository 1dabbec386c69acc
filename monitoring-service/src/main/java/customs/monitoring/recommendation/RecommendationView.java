package customs.monitoring.recommendation;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A recommendation with its way, its answer and what was done; it binds nobody. */
record RecommendationView(
        UUID id,
        int version,
        @Schema(examples = "PTC") String body,
        String title,
        String text,

        @Schema(description = "Commitment that it furthers", examples = "C1_2")
        String commitment,

        Addressee addressee,
        @Schema(examples = "XA") String member,
        String memberName,

        @Schema(description = "Which working group or organization")
        String named,

        Stage stage,

        @Schema(description = "What the stage means, in the caller's language")
        String stageText,

        boolean demonstration,
        UUID session,
        UUID item,
        String paragraphs,

        @Schema(description = "Only with a decision of the Council may it be addressed")
        boolean needsCouncil,

        CouncilDecisionView councilDecision,

        @Schema(description = "Last day on which it is in time")
        LocalDate dueOn,

        boolean overdue,
        Instant addressedAt,
        Response response,
        String responseText,
        Implementation implementation,
        List<ImplementationView> steps,

        @Schema(description = "What is granted without a decision; absent where no more time can be asked for")
        ExtensionRuleView extensionRule,

        List<ExtensionView> extensions,
        UUID supersededBy,
        List<ActLink> acts)
        implements Versioned {

    /** The Council's decision behind it. */
    record CouncilDecisionView(String symbol, LocalDate on) {}

    /** What the addressee reported once. */
    record ImplementationView(Implementation implementation, String text, String evidence, Instant reportedAt) {}

    /** How much more time a request would get without a decision of the body. */
    record ExtensionRuleView(
            Development development,

            @Schema(description = "Last day on which a request is early enough; absent where the status is not known")
            LocalDate lastDay,

            @Schema(description = "Most months granted by rule; 0 where the status is not known")
            int most,

            @Schema(description = "In the caller's language")
            String explanation) {}

    /** A request for more time and what became of it. */
    record ExtensionView(
            int number,
            int months,
            String reason,
            LocalDate requestedOn,
            LocalDate dueBefore,
            LocalDate dueAfter,
            ExtensionRequest.Outcome outcome,
            List<Extension.Reason> bodyDecides,

            @Schema(description = "Why, in the caller's language")
            String explanation,

            LocalDate decidedOn,
            String decisionReason) {}
}
