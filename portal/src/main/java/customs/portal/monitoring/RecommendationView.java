package customs.portal.monitoring;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A recommendation of a body, with its way, its answer and what was done. */
public record RecommendationView(
        String id,
        int version,
        String body,
        String title,
        String text,
        String commitment,
        String addressee,
        String member,
        String memberName,
        String named,
        String stage,
        String stageText,
        boolean demonstration,
        String session,
        String item,
        String paragraphs,
        boolean needsCouncil,
        CouncilDecision councilDecision,
        LocalDate dueOn,
        boolean overdue,
        Instant addressedAt,
        String response,
        String responseText,
        String implementation,
        List<Step> steps,
        TimeRule extensionRule,
        List<TimeRequest> extensions,
        String supersededBy,
        List<ActLink> acts) {

    public boolean due() {
        return dueOn != null
                && addressedAt != null
                && !List.of("VERIFIED_CLOSED", "SUPERSEDED", "LAPSED").contains(stage);
    }

    /** Whether it was sent, or anything was reported on it, after that day. */
    public boolean movedSince(LocalDate day) {
        return addressedAt != null && after(addressedAt, day)
                || steps.stream().anyMatch(step -> after(step.reportedAt(), day));
    }

    private static boolean after(Instant moment, LocalDate day) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().isAfter(day);
    }

    public record CouncilDecision(String symbol, LocalDate on) {}

    public record Step(String implementation, String text, String evidence, Instant reportedAt) {}

    public record TimeRule(String development, LocalDate lastDay, int most, String explanation) {}

    public record TimeRequest(
            int number,
            int months,
            String reason,
            LocalDate requestedOn,
            LocalDate dueBefore,
            LocalDate dueAfter,
            String outcome,
            String explanation,
            LocalDate decidedOn,
            String decisionReason) {}

    /** How closely a Member is accompanied. */
    public record FollowUp(
            String member,
            String name,
            LocalDate on,
            String tier,
            List<Reason> reasons,
            String statement,
            int openRecommendations,
            int overdueRecommendations) {
        public record Reason(String reason, String text) {}
    }
}
