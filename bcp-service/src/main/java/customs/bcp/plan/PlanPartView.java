package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All parts of one kind of a version, e.g. its tasks.
 *
 * @param version of these parts alone, what the ETag shows: writing on other parts or sections does not change it
 * @param parts the list of this kind; lists of other kinds are absent
 * @param writtenBy who wrote on them last; null when nobody did in this version
 */
public record PlanPartView(
        UUID planVersion,
        PlanPart part,
        int version,
        PlanParts parts,
        PlanVersionView.PersonView writtenBy,
        Instant writtenAt,
        List<ActLink> acts)
        implements Versioned {}
