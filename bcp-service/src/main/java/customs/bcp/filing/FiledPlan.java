package customs.bcp.filing;

import customs.bcp.plan.PlanAttachmentView;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanType;
import customs.bcp.plan.PlanVersionView;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a recipient sees of a version; the sealed words of the receipt.
 *
 * @param contentHash SHA-256 under which the version was sealed
 * @param summary absent where only the existence is shared
 * @param content absent where not the whole is shared
 * @param files those attached, which the recipient may save; absent where not the whole is shared, and in filings made
 *     before files were filed with a plan
 */
public record FiledPlan(
        String administration,
        String planCode,
        String planTitle,
        PlanType planType,
        int number,
        String contentHash,
        LocalDate approvedOn,
        LocalDate effectiveFrom,
        LocalDate reviewDue,
        FiledSummary summary,
        PlanContent content,
        List<FiledFile> files) {

    /** @param criteria the facts by which it starts and ends */
    public record FiledSummary(
            List<String> services, List<String> criteria, List<String> sections, int tasks, int parties) {}

    /**
     * A file of the version as it was sealed.
     *
     * @param size in bytes
     * @param sha256 of its bytes
     */
    public record FiledFile(String name, String mediaType, int size, String sha256) {}

    /** The file with these bytes; empty when it was not shared. */
    Optional<FiledFile> file(String sha256) {
        return files == null
                ? Optional.empty()
                : files.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
    }

    static FiledPlan of(PlanVersionView version, List<PlanAttachmentView> attachments, Sharing shared) {
        var content = version.content();
        var summary = shared == Sharing.EXISTENCE
                ? null
                : new FiledSummary(
                        version.services().stream()
                                .map(PlanVersionView.ScopedService::name)
                                .toList(),
                        content.criteria().stream()
                                .map(criterion -> criterion.kind() + ": " + criterion.text())
                                .toList(),
                        content.sections().stream()
                                .map(text -> text.section().name())
                                .distinct()
                                .toList(),
                        content.tasks().size(),
                        content.parties().size());
        return new FiledPlan(
                version.administration(),
                version.planCode(),
                version.planTitle(),
                version.planType(),
                version.number(),
                version.contentHash(),
                version.approvedOn(),
                version.effectiveFrom(),
                version.reviewDue(),
                summary,
                shared == Sharing.WHOLE ? content : null,
                shared == Sharing.WHOLE
                        ? attachments.stream()
                                .map(file -> new FiledFile(file.name(), file.mediaType(), file.size(), file.sha256()))
                                .toList()
                        : null);
    }
}
