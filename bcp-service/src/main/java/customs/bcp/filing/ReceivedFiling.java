package customs.bcp.filing;

import java.time.Instant;
import java.util.UUID;

/**
 * A filing as its recipient sees it: what was shared and nothing else.
 *
 * @param receipt SHA-256 over recipient, what was shared, when, and documentHash
 */
public record ReceivedFiling(
        UUID id,
        Sharing shared,
        RecipientKind recipientKind,
        String recipient,
        Instant filedAt,
        String documentHash,
        String receipt,
        FiledPlan plan) {
    static ReceivedFiling of(PlanFiling filing) {
        return new ReceivedFiling(
                filing.id(),
                filing.shared(),
                filing.recipientKind(),
                filing.recipient(),
                filing.filedAt(),
                filing.documentHash(),
                filing.receipt(),
                filing.document());
    }
}
