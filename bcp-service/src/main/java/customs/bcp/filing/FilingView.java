package customs.bcp.filing;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A filing as whoever filed it sees it.
 *
 * @param documentHash SHA-256 of the canonical text of what the recipient sees
 * @param receipt SHA-256 over recipient, what was shared, when, and documentHash
 * @param files shared with it; absent where not the whole is shared
 */
public record FilingView(
        UUID id,
        int version,
        UUID planVersion,
        RecipientKind recipientKind,
        String recipient,
        Sharing shared,
        FilingStage stage,
        Instant filedAt,
        String filedBy,
        String documentHash,
        String receipt,
        List<FiledPlan.FiledFile> files,
        List<ActLink> acts)
        implements Versioned {}
