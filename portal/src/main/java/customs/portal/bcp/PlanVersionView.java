package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A version of a plan in full, as bcp-service shows it. */
public record PlanVersionView(
        String id,
        int version,
        String planId,
        String planCode,
        String planTitle,
        String planType,
        int number,
        String stage,
        List<Person> authors,
        Person approver,
        List<PlanReview> reviews,
        String comment,
        PlanContent content,
        String contentHash,
        String estateHash,
        Instant submittedAt,
        Instant approvedAt,
        LocalDate approvedOn,
        LocalDate effectiveFrom,
        LocalDate reviewDue,
        boolean overdue,
        List<Scoped> services,
        List<Finding> findings,
        List<Missing> missing,
        List<Weakness> weaknesses,
        List<Next> next,
        List<Step> steps,
        List<ActLink> acts) {
    public record Person(String id, String name, boolean you) {}

    public record PlanReview(Person reviewer, boolean objection, String comment, Instant at) {}

    public record Scoped(
            String code,
            String name,
            Integer tier,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds,
            Long rpoSeconds) {}

    public record Finding(String code, String subject, List<String> path, String text, boolean treated) {}

    public record Missing(String pointer, String code, String message) {}

    public record Weakness(String code, String subject, String text) {}

    public record Next(String act, String role, boolean possible, String obstacle, String text) {}

    public record Step(int number, String act, String stage, Person by, Instant at, String reason) {}

    /** What the estate does not keep of what a service in scope promises. */
    public List<Finding> findingsOf(String service) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(service))
                .toList();
    }

    /** Findings about no service in scope: circles that nobody can start. */
    public List<Finding> otherFindings() {
        return findings.stream()
                .filter(finding -> services.stream().noneMatch(one -> one.code().equals(finding.subject())))
                .toList();
    }

    /** What makes the plan weak, without the sections that say nothing. */
    public List<Weakness> weakPoints() {
        return weaknesses.stream()
                .filter(weakness -> !weakness.code().equals("SECTION_EMPTY"))
                .toList();
    }

    /** What a service in scope is called. */
    public String serviceName(String code) {
        return services.stream()
                .filter(service -> service.code().equals(code))
                .map(Scoped::name)
                .findFirst()
                .orElse(code);
    }
}
