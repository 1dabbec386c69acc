package customs.portal.monitoring;

import java.time.Instant;
import java.time.LocalDate;

/** A report in one line. */
public record ReportRow(
        String id,
        String cycle,
        int dataYear,
        String administration,
        String memberName,
        String stage,
        String stageText,
        boolean overdue,
        Instant submittedAt,
        Instant dueAt,
        Progress progress) {

    /** The last day, not the midnight after it. */
    public LocalDate dueOn() {
        return ReportView.lastDay(dueAt);
    }
}
