package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.util.List;

/** One section of a version of a plan, with a version of its own, as bcp-service shows it. */
public record PlanSectionView(
        String section,
        int version,
        String preparedness,
        String response,
        String recovery,
        PlanVersionView.Person writtenBy,
        Instant writtenAt,
        List<ActLink> acts) {}
