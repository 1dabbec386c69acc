package customs.bcp.filing;

import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanType;
import customs.bcp.plan.PlanVersionView;

import java.time.LocalDate;
import java.util.List;

/**
 * What a recipient sees of a version; the sealed words of the receipt.
 *
 * @param contentHash SHA-256 under which the version was sealed
 * @param summary absent where only the existence is shared
 * @param content absent where not the whole is shared
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
        PlanContent content) {

    /** @param criteria the facts by which it starts and ends */
    public record FiledSummary(
            List<String> services, List<String> criteria, List<String> sections, int tasks, int parties) {}

    static FiledPlan of(PlanVersionView version, Sharing shared) {
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
                shared == Sharing.WHOLE ? content : null);
    }
}
