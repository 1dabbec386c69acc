package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan and its versions, the newest first.
 *
 * @param version what the ETag shows
 * @param effective number of the version in force, null when none is
 * @param reviewDue the last day on which the version in force counts as reviewed
 * @param overdue whether that day has passed where the administration is
 */
public record PlanView(
        UUID id,
        int version,
        String code,
        String title,
        PlanType type,
        Integer effective,
        LocalDate reviewDue,
        boolean overdue,
        boolean demonstration,
        List<PlanVersionLine> versions,
        List<ActLink> acts)
        implements Versioned {}
