package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** A plan and its versions, the newest first, as bcp-service shows it. */
public record PlanView(
        String id,
        int version,
        String code,
        String title,
        String type,
        Integer effective,
        LocalDate reviewDue,
        boolean overdue,
        boolean demonstration,
        List<Line> versions,
        List<ActLink> acts) {
    public record Line(String id, int number, String stage, LocalDate effectiveFrom) {}

    /** The version that work is on, or was last. */
    public Line newest() {
        return versions.getFirst();
    }
}
