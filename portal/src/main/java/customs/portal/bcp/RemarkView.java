package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.util.List;

/** A reviewer's remark on one section of a plan, as bcp-service shows it. */
public record RemarkView(
        String id,
        int version,
        String planVersion,
        String section,
        String kind,
        String stage,
        String text,
        PlanVersionView.Person raisedBy,
        Instant raisedAt,
        String answer,
        String answeredBy,
        String settlement,
        String settledBy,
        List<ActLink> acts) {
    /** Whether it keeps the version from being approved. */
    public boolean blocking() {
        return kind.equals("OBJECTION") && !stage.equals("SETTLED");
    }
}
