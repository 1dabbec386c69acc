package customs.portal.bcp;

import java.util.List;

/** What a version of a plan says otherwise than an earlier one, as bcp-service shows it. */
public record PlanComparison(
        String id,
        int number,
        String earlier,
        int earlierNumber,
        Integer reviewIntervalMonths,
        Integer earlierReviewIntervalMonths,
        List<SectionChange> sections,
        List<PartChange> parts) {
    public record SectionChange(String section, String phase, String before, String after) {}

    public record PartChange(String part, String change, String key, String text) {}

    public boolean isSame() {
        return sections.isEmpty() && parts.isEmpty() && reviewIntervalMonths == null;
    }
}
