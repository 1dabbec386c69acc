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
        List<PartChange> parts,
        List<FileChange> files) {
    public record SectionChange(String section, String phase, String before, String after) {}

    public record PartChange(String part, String change, String key, String text) {}

    /** Sizes in bytes; earlier ones null where the file is new, later ones where it is gone. */
    public record FileChange(
            String change, String name, String sha256, Integer size, String earlierSha256, Integer earlierSize) {
        /** In kilobytes, at least 1; null where it is gone. */
        public Integer kilobytes() {
            return AttachmentView.kilobytes(size);
        }

        public Integer earlierKilobytes() {
            return AttachmentView.kilobytes(earlierSize);
        }
    }

    public boolean isSame() {
        return sections.isEmpty() && parts.isEmpty() && files.isEmpty() && reviewIntervalMonths == null;
    }
}
