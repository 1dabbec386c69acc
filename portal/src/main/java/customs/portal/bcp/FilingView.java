package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A version filed to a region or a peer, with its receipt, as bcp-service shows it. */
public record FilingView(
        String id,
        int version,
        String recipientKind,
        String recipient,
        String shared,
        String stage,
        Instant filedAt,
        String filedBy,
        String documentHash,
        String receipt,
        List<SharedFile> files,
        List<ActLink> acts) {

    /** What somebody filed to this region or administration, and only what was shared of it. */
    public record Received(
            String id,
            String shared,
            String recipientKind,
            String recipient,
            Instant filedAt,
            String documentHash,
            String receipt,
            Filed plan) {}

    /** A file shared with a whole plan; null where files are not shared. */
    public record SharedFile(String name, int size, String sha256) {
        public Integer kilobytes() {
            return AttachmentView.kilobytes(size);
        }
    }

    public record Filed(
            String administration,
            String planCode,
            String planTitle,
            String planType,
            int number,
            String contentHash,
            LocalDate approvedOn,
            LocalDate effectiveFrom,
            LocalDate reviewDue,
            Summary summary,
            PlanContent content,
            List<SharedFile> files) {}

    public record Summary(
            List<String> services, List<String> criteria, List<String> sections, int tasks, int parties) {}
}
