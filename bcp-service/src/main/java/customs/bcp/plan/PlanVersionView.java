package customs.bcp.plan;

import customs.bcp.analysis.Finding;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A version of a plan in full.
 *
 * @param version what the ETag shows
 * @param authors who wrote on it; none of them reviews or approves it
 * @param comment why it was returned or retired
 * @param contentHash SHA-256 of number, content and estate, from approval on
 * @param estateHash SHA-256 of the estate that it is judged by: frozen from submission on, null before
 * @param reviewDue the last day on which it counts as reviewed, null before approval
 * @param overdue whether it is in force and that day has passed
 * @param services the services in scope with their objectives
 * @param findings what the estate does not keep of what the services in scope promise
 * @param missing what keeps a draft from being submitted
 * @param weaknesses what makes it less than it should be: contacts that nobody verified, criteria that nobody can measure
 * @param next who may do what next, and whether this caller may
 * @param steps what was done to it, oldest first
 */
public record PlanVersionView(
        UUID id,
        int version,
        UUID planId,
        String planCode,
        String planTitle,
        PlanType planType,
        String administration,
        boolean demonstration,
        int number,
        PlanStage stage,
        List<PersonView> authors,
        PersonView approver,
        List<PlanReviewView> reviews,
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
        List<ScopedService> services,
        List<PlanFinding> findings,
        List<MissingView> missing,
        List<PlanWeakness> weaknesses,
        List<NextStep> next,
        List<StepView> steps,
        List<ActLink> acts)
        implements Versioned {

    /** @param name for display; the account id where it is no longer known */
    public record PersonView(String id, String name, boolean you) {}

    public record PlanReviewView(PersonView reviewer, boolean objection, String comment, Instant at) {}

    /** A service in scope. Durations are seconds; null where the estate sets none. */
    public record ScopedService(
            String code,
            String name,
            Integer tier,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds,
            Long rpoSeconds) {}

    /**
     * @param treated whether the plan has an action or an accepted risk for it; always true for what needs none
     * @param text one sentence in the language of Accept-Language
     */
    public record PlanFinding(
            Finding.Code code,
            String subject,
            Map<String, Long> parameters,
            List<String> path,
            String text,
            boolean treated) {}

    /**
     * What makes a plan less than it should be.
     *
     * @param subject a function, a section, or the kind of a criterion
     * @param text one sentence in the language of Accept-Language
     */
    public record PlanWeakness(Weakness code, String subject, String text) {}

    /** Something a draft lacks. */
    public record MissingView(String pointer, String code, String message) {}

    /**
     * What can happen next.
     *
     * @param role who does it
     * @param possible whether this caller may, now
     * @param obstacle why not: MISSING_ROLE or the code of the problem that an attempt would meet; null when possible
     * @param text the obstacle in one sentence, in the language of Accept-Language
     */
    public record NextStep(String act, String role, boolean possible, String obstacle, String text) {}

    /** @param by account id and name */
    public record StepView(int number, String act, PlanStage stage, PersonView by, Instant at, String reason) {}
}
