package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One section of a version of a plan.
 *
 * @param planVersion the version that it belongs to
 * @param version of the section alone, what the ETag shows: writing on another section does not change it
 * @param preparedness what is arranged before; each text is null where there is none
 * @param writtenBy who wrote on it last; null when nobody did in this version
 */
public record PlanSectionView(
        UUID planVersion,
        PlanSection section,
        int version,
        String preparedness,
        String response,
        String recovery,
        PlanVersionView.PersonView writtenBy,
        Instant writtenAt,
        List<ActLink> acts)
        implements Versioned {}
