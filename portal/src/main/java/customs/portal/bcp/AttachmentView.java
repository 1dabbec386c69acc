package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.util.List;

/** A file of a version of a plan, as bcp-service shows it. */
public record AttachmentView(
        String id,
        int version,
        String planVersion,
        String name,
        String kind,
        int size,
        String sha256,
        Instant attachedAt,
        String attachedBy,
        List<ActLink> acts) {
    private static final int KILOBYTE = 1024;

    /** In kilobytes, at least 1. */
    public Integer kilobytes() {
        return kilobytes(size);
    }

    static Integer kilobytes(Integer bytes) {
        return bytes == null ? null : Integer.valueOf(Math.max(1, Math.round((float) bytes / KILOBYTE)));
    }
}
