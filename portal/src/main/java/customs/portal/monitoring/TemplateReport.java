package customs.portal.monitoring;

import java.util.List;

/** What a filled template says, and what is wrong with it. */
public record TemplateReport(boolean dryRun, List<String> changed, List<String> takenBack, List<Fault> faults) {
    public record Fault(int row, String column, String indicator, String code, String message) {}
}
