package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that belongs to a version of a plan.
 *
 * @param version what the ETag shows
 * @param mediaType by its content
 * @param size in bytes
 * @param sha256 of its bytes; sealed with the version
 */
public record PlanAttachmentView(
        UUID id,
        int version,
        UUID planVersion,
        String name,
        AttachmentKind kind,
        String mediaType,
        int size,
        String sha256,
        Instant attachedAt,
        String attachedBy,
        List<ActLink> acts)
        implements Versioned {}
